package org.incidentdesk.web.bootstrap;

import java.time.InstantSource;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driven.PasswordHashing;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.web.command.DatabaseOptions;
import org.incidentdesk.web.command.DeskOpener;

/** A desk put together on its storage and its index: this is where the hexagon gets its driven side. */
final class OpenedDesk implements DeskOpener.OpenDesk {

    private final DataDirectory directory;
    private final Storage storage;
    private final KnowledgeWiring knowledge;
    private final DrivenPorts driven;
    private final IncidentDesk desk;

    private OpenedDesk(DataDirectory directory, Storage storage, InstantSource clock) {
        this.directory = directory;
        this.storage = storage;
        this.knowledge = new KnowledgeWiring(directory);
        this.driven = new DrivenPorts(
                storage.unitOfWork(), knowledge.index(), WebWiring.passwordHashing(clock), WebWiring.secrets());
        this.desk = IncidentDesk.assemble(driven, clock);
    }

    static OpenedDesk open(DatabaseOptions options, InstantSource clock) {
        DataDirectory directory = new DataDirectory(options.data());
        try {
            Storage storage = StorageWiring.open(options, directory, KnowledgeWiring.SUBSCRIPTIONS);
            return new OpenedDesk(directory, storage, clock);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    @Override
    public IncidentDesk desk() {
        return desk;
    }

    Storage storage() {
        return storage;
    }

    KnowledgeWiring knowledge() {
        return knowledge;
    }

    PasswordHashing passwordHashing() {
        return driven.passwordHashing();
    }

    @Override
    public void close() {
        knowledge.close();
        storage.close();
        directory.close();
    }
}
