package org.incidentdesk.web.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the search index of the knowledge base anew. */
@Command(
        name = "reindex",
        description = "Makes the search index of the knowledge base anew, from the articles in the database.")
final class ReindexCommand implements Callable<Integer> {

    private final DeskAccess access;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOptions database;

    ReindexCommand(DeskAccess access) {
        this.access = access;
    }

    @Override
    public Integer call() {
        access.with(database, desk -> {
            long articles = desk.knowledge().reindex(DeskOpener.OPERATOR);
            spec.commandLine().getOut().println("Articles that can be found: " + articles);
        });
        return 0;
    }
}
