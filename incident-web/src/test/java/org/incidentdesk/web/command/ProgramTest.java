package org.incidentdesk.web.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ProgramTest {

    private final CommandDesk desk = new CommandDesk();

    private static Stream<CommandLine> withAllBelow(CommandLine line) {
        return Stream.concat(
                Stream.of(line), line.getSubcommands().values().stream().flatMap(ProgramTest::withAllBelow));
    }

    private static String[] words(CommandLine line, String option) {
        List<String> words = new ArrayList<>(
                Arrays.asList(line.getCommandSpec().qualifiedName().split(" ")));
        words.remove(0);
        words.add(option);
        return words.toArray(String[]::new);
    }

    @TestFactory
    Stream<DynamicTest> everyLevelExplainsItself() {
        return withAllBelow(desk.program("").line()).map(line -> {
            String name = line.getCommandSpec().qualifiedName();
            return DynamicTest.dynamicTest(name, () -> {
                CommandDesk.Result help = desk.run(words(line, "--help"));
                CommandDesk.Result version = desk.run(words(line, "--version"));
                assertAll(
                        () -> assertEquals(0, help.exitCode()),
                        () -> assertTrue(help.out().startsWith("Usage: " + name + " "), help.out()),
                        () -> assertTrue(
                                line.getCommandSpec().usageMessage().description().length > 0, "no description"),
                        () -> assertEquals("", help.err()),
                        () -> assertEquals(0, version.exitCode()),
                        () -> assertTrue(version.out().startsWith("incident-desk "), version.out()));
            });
        });
    }

    @Test
    void everyOptionOfTheServiceIsAnEnvironmentVariableAndSaysSo() {
        CommandLine serve = desk.program("").line().getSubcommands().get(ServeCommand.NAME);
        List<OptionSpec> options = serve.getCommandSpec().options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .toList();
        assertFalse(options.isEmpty());
        for (OptionSpec option : options) {
            String variable = "INCIDENT_DESK_"
                    + option.longestName().substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
            // the library hands out the default only after it has looked at the environment
            String written = ((AnnotatedElement) option.userObject())
                    .getAnnotation(CommandLine.Option.class)
                    .defaultValue();
            assertTrue(written.startsWith("${env:" + variable), option.longestName() + ": " + written);
            assertTrue(String.join(" ", option.description()).contains(variable), option.longestName());
        }
    }

    @Test
    void withoutACommandTheServiceRuns() {
        assertEquals(0, desk.run().exitCode());
        assertEquals(0, desk.run("--port", "9999").exitCode());
        assertEquals(0, desk.run("--verbose", "--port=0", "--demo").exitCode());
        CommandDesk.Result last = desk.run("serve", "--host", "localhost", "--demo");
        assertEquals(
                List.of(8080, 9999, 0, 8080),
                desk.served.stream().map(ServeOptions::port).toList());
        assertEquals(
                List.of(false, false, true, true),
                desk.served.stream().map(ServeOptions::demo).toList());
        assertEquals(
                List.of("announced", "Incident Desk answers at http://localhost:8080/ (demonstration)"),
                last.out().lines().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "--nonsense",
                "serve --port many",
                "serve --port 65536",
                "serve --port -1",
                "serve and more",
                "serve --demo --host 0.0.0.0",
                "--demo --host 192.0.2.7",
                "user",
                "user add",
                "user add zoe --name Zoé",
                "user add zoe --name Zoé --role boss",
                "user add zoe --name Zoé --role requester --password secret99",
                "user add zoe --name Zoé --role requester --password-stdin --password-prompt",
                "token create zoe",
                "token create zoe --label x --expires-in 0",
                "token revoke",
                "reindex all"
            })
    void wrongUseIsToldInOneLine(String words) {
        CommandDesk.Result result = desk.run(words.split(" "));
        assertEquals(2, result.exitCode(), result.toString());
        assertEquals("", result.out());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains("(try incident-desk "), result.err());
        assertTrue(desk.served.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "127.9.9.9", "localhost", "::1"})
    void theDemonstrationIsForLoopbackAddresses(String host) {
        assertEquals(0, desk.run("--demo", "--host", host).exitCode());
    }

    @Test
    void whatTheDeskRefusesIsToldInOneLine() {
        CommandDesk.Result result = desk.run("user", "lock", "nobody");
        assertEquals(1, result.exitCode());
        assertTrue(result.err().startsWith("Refused, not found: "), result.err());
        assertTrue(result.err().contains("id nobody"), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
    }

    @Test
    void aFailureIsToldInOneLineAndItsDetailsOnDemand() {
        desk.failure = new CommandFailed("the database is away", new IllegalStateException("the cable"));
        CommandDesk.Result shortly = desk.run("user", "list");
        CommandDesk.Result fully = desk.run("user", "list", "--verbose");
        assertEquals(new CommandDesk.Result(1, "", "The database is away" + System.lineSeparator()), shortly);
        assertEquals(1, fully.exitCode());
        assertTrue(fully.err().contains("Caused by: java.lang.IllegalStateException: the cable"), fully.err());

        desk.failure = new IllegalStateException("a fault\nof the program");
        CommandDesk.Result unexpected = desk.run("reindex");
        assertEquals(1, unexpected.exitCode());
        assertEquals(1, unexpected.err().lines().count(), unexpected.err());
        assertTrue(unexpected.err().contains("(details with --verbose)"), unexpected.err());
    }
}
