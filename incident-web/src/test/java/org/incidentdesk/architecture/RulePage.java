package org.incidentdesk.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The page that tells the rules: {@code docs/architecture-rules.md}, made from the rules themselves. */
final class RulePage {

    private RulePage() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                # Architecture rules

                This page is made from the rules that `mvn verify` holds the house to; a test fails while it is not current.
                Do not edit it: change the rule in `incident-web/src/test/java/org/incidentdesk/architecture`, then run

                    mvn -pl incident-web -am -Dtest=PagesTest -Dsurefire.failIfNoSpecifiedTests=false -Dincidentdesk.docs=update test

                Why rules are code, and how each is shown to bite, stands in
                [decision 15](decisions/0015-architecture-rules.md). The rooms as a picture: [architecture.puml](architecture.puml).
                Below each rule stands a class that breaks it and a class beside it that does not; a test compares word by word
                what the build says of the first, and that it says nothing of the second.

                """);
        List<HouseRule> rules = Rules.all(House.ROOT);
        page.append("| id | rule |\n|---|---|\n");
        rules.forEach(rule -> page.append("| [%s](#%s) | %s |\n"
                .formatted(rule.id(), rule.id().toLowerCase(java.util.Locale.ROOT), rule.title())));
        rules.forEach(rule -> rule(page, rule));
        arrows(page);
        outside(page);
        return page.toString();
    }

    private static void rule(StringBuilder page, HouseRule rule) {
        Fixture fixture = Fixture.of(rule.id());
        page.append("\n## %s\n\n**%s**, because %s.\n".formatted(rule.id(), rule.title(), rule.because()));
        page.append("\nRefused:\n\n```java\n")
                .append(snippets(fixture, "Sinner"))
                .append("```\n");
        page.append("\nIn order:\n\n```java\n")
                .append(snippets(fixture, "Saint"))
                .append("```\n");
        page.append("\nWhat the build says of the former:\n\n```text\n");
        fixture.expected().forEach(line -> page.append(line).append('\n'));
        page.append("```\n");
    }

    private static String snippets(Fixture fixture, String name) {
        Path directory = Sources.fixture(fixture.root());
        return Sources.javaFiles(directory).stream()
                .filter(file -> file.getFileName().toString().startsWith(name))
                .map(file -> snippet(directory, file))
                .collect(Collectors.joining("\n"));
    }

    /** A source file without package and imports; its room stands above it instead. */
    private static String snippet(Path directory, Path file) {
        String room = directory.relativize(file.getParent()).toString().replace(java.io.File.separatorChar, '.');
        String body = Sources.read(file)
                .lines()
                .filter(line -> !line.startsWith("package ") && !line.startsWith("import "))
                .dropWhile(String::isBlank)
                .collect(Collectors.joining("\n"));
        return "// in %s\n%s\n".formatted(room.isEmpty() ? "no room" : room, body);
    }

    private static void arrows(StringBuilder page) {
        page.append("""

                ## The table of arrows

                Which room may know which. A room that is not here has no right to exist; an arrow that nobody walks is struck
                out. Where a room may know the whole model, this says *model*.

                | room | may know |
                |---|---|
                """);
        for (String room : Arrows.rooms()) {
            page.append("| `%s` | %s |\n".formatted(room, known(room)));
        }
    }

    private static String known(String room) {
        boolean wholeModel = Arrows.knownTo(room).containsAll(Arrows.model());
        String others = Arrows.knownTo(room).stream()
                .filter(known -> !wholeModel || !Arrows.model().contains(known))
                .map(known -> "`" + known + "`")
                .collect(Collectors.joining(", "));
        if (!wholeModel) {
            return others.isEmpty() ? "nobody" : others;
        }
        return others.isEmpty() ? "*model*" : "*model*, " + others;
    }

    private static void outside(StringBuilder page) {
        page.append("""

                ## The table of permissions

                What of the Java platform and of the libraries may be known where, and what for. A permission that nobody uses is
                struck out. A room stands for all rooms below it.

                | what | where | what for |
                |---|---|---|
                """);
        for (Outside.Permission row : Outside.TABLE) {
            page.append("| `%s` | %s | %s |\n"
                    .formatted(
                            row.what(),
                            row.rooms().stream().map(room -> "`" + room + "`").collect(Collectors.joining(", ")),
                            row.reason()));
        }
    }
}
