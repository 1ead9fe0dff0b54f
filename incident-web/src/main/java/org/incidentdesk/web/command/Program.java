package org.incidentdesk.web.command;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.SearchUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * The whole command line. Wrong use and failures are told in one line on standard error; the exit code is 2 for the
 * former and 1 for the latter.
 */
@Command(
        name = "incident-desk",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false)
public final class Program {

    private static final String VERBOSE = "--verbose";

    @Option(
            names = VERBOSE,
            scope = ScopeType.INHERIT,
            defaultValue = "${env:INCIDENT_DESK_VERBOSE:-false}",
            fallbackValue = "true",
            description = "Show the details of an unexpected failure [INCIDENT_DESK_VERBOSE]")
    private boolean verbose;

    private final CommandLine line;

    /**
     * Puts the command line together.
     *
     * @param access opens the desk
     * @param starter starts the service
     * @param in standard input
     */
    public Program(DeskAccess access, ServiceStarter starter, InputStream in) {
        line = new CommandLine(this);
        line.getCommandSpec()
                .usageMessage()
                .description("A service desk for incidents. Without a command it runs the service.")
                .synopsisSubcommandLabel("[COMMAND]");
        line.addSubcommand(new ServeCommand(starter));
        line.addSubcommand(new ImportCommand(access));
        line.addSubcommand(new ExportCommand(access));
        line.addSubcommand(new VerifyCommand(access));
        line.addSubcommand(new ReindexCommand(access));
        line.addSubcommand(new UserCommand(access, in));
        line.addSubcommand(new TokenCommand(access));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, args) -> tellWrongUse(wrong));
        line.setExecutionExceptionHandler((failure, failed, parsed) -> tell(failure, failed.getErr()));
    }

    /**
     * The command line as it is put together, for whoever wants to redirect its output or look at its parts.
     *
     * @return the command line
     */
    public CommandLine line() {
        return line;
    }

    /**
     * Says where what is told goes.
     *
     * @param out for results
     * @param err for failures
     * @return this program
     */
    public Program printingTo(PrintWriter out, PrintWriter err) {
        line.setOut(out);
        line.setErr(err);
        return this;
    }

    /**
     * Does what the arguments say.
     *
     * @param args the arguments
     * @return the exit code
     */
    public int run(String... args) {
        return line.execute(withDefaultCommand(args));
    }

    /** The service is what most starts are about: its options need no command before them. */
    private String[] withDefaultCommand(String... args) {
        List<String> words = new ArrayList<>(Arrays.asList(args));
        int first = !words.isEmpty() && words.get(0).equals(VERBOSE) ? 1 : 0;
        boolean isService = words.size() == first
                || words.get(first).startsWith("-")
                        && !line.getCommandSpec().optionsMap().containsKey(words.get(first));
        if (isService) {
            words.add(first, ServeCommand.NAME);
        }
        return words.toArray(String[]::new);
    }

    private static int tellWrongUse(ParameterException wrong) {
        CommandLine failed = wrong.getCommandLine();
        failed.getErr()
                .println(oneLine(wrong.getMessage()) + " (try "
                        + failed.getCommandSpec().qualifiedName() + " --help)");
        return ExitCode.USAGE;
    }

    private int tell(Exception failure, PrintWriter err) {
        err.println(reason(failure));
        if (verbose) {
            failure.printStackTrace(err);
        }
        return ExitCode.SOFTWARE;
    }

    private static String reason(Exception failure) {
        if (failure instanceof SearchUnavailable) {
            return oneLine("The search engine does not answer: " + failure.getMessage());
        }
        if (failure instanceof DomainRefusal refusal) {
            return oneLine("Refused, " + refusal.code().replace('-', ' ') + ": " + facts(refusal));
        }
        if (failure instanceof CommandFailed) {
            return oneLine(failure.getMessage());
        }
        return oneLine("Unexpected failure: " + failure + " (details with " + VERBOSE + ")");
    }

    private static String facts(DomainRefusal refusal) {
        if (refusal instanceof InvalidValue invalid) {
            return invalid.faults().stream()
                    .map(fault -> fault.field() + " " + fault.code().replace('-', ' ') + words(fault.facts()))
                    .collect(Collectors.joining(", "));
        }
        return words(refusal.facts()).strip();
    }

    private static String words(Map<String, Object> facts) {
        return facts.entrySet().stream()
                .map(fact -> " " + fact.getKey().toLowerCase(Locale.ROOT) + " " + fact.getValue())
                .collect(Collectors.joining(","));
    }

    /**
     * The version of this program.
     *
     * @return what the jar's manifest says; {@code development} outside a jar
     */
    public static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    private static String oneLine(String text) {
        String line = text.lines().map(String::strip).collect(Collectors.joining(" "));
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    /** The version out of the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"incident-desk " + version()};
        }
    }
}
