import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads what the checks of the exercises reported: {@code red} demands of each exercise the failures that it announces,
 * {@code green} that every test of its check has passed. Whatever was left out counts as a fault.
 */
public final class ExerciseReports {

    /** A test that ran: its name, and what went wrong, empty where nothing did. */
    private record Outcome(String name, String method, String wrong, boolean asserted, boolean skipped) {}

    private final boolean red;
    private final Path tree;
    private final List<String> faults = new ArrayList<>();

    private ExerciseReports(boolean red, Path tree) {
        this.red = red;
        this.tree = tree;
    }

    /** red or green, the directory of the exercises, the tree that was built. */
    public static void main(String[] arguments) throws Exception {
        ExerciseReports reports = new ExerciseReports(arguments[0].equals("red"), Path.of(arguments[2]));
        int judged = 0;
        try (Stream<Path> exercises = Files.list(Path.of(arguments[1]))) {
            for (Path exercise : exercises.filter(Files::isDirectory).sorted().toList()) {
                reports.judge(exercise);
                judged++;
            }
        }
        if (judged == 0) {
            reports.faults.add("there are no exercises");
        }
        reports.faults.forEach(System.err::println);
        System.exit(reports.faults.isEmpty() ? 0 : 1);
    }

    private void judge(Path exercise) throws Exception {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(exercise.resolve("exercise.properties"))) {
            properties.load(reader);
        }
        String name = exercise.getFileName().toString();
        Path report = tree.resolve(properties.getProperty("module"))
                .resolve("target/surefire-reports/TEST-" + properties.getProperty("check") + ".xml");
        if (!Files.exists(report)) {
            faults.add(name + ": its check was not run, there is no " + report);
            return;
        }
        List<Outcome> outcomes = outcomes(report);
        if (outcomes.isEmpty()) {
            faults.add(name + ": its check has no test");
        }
        outcomes.stream().filter(Outcome::skipped).forEach(left -> faults.add(name + ": left out: " + left.name()));
        if (red) {
            judgeRed(name, properties, outcomes);
        } else {
            outcomes.stream()
                    .filter(outcome -> !outcome.wrong().isEmpty())
                    .forEach(outcome -> faults.add(name + ": fails with the solution: " + outcome.name() + ": "
                            + outcome.wrong().lines().findFirst().orElse("")));
        }
    }

    private void judgeRed(String name, Properties properties, List<Outcome> outcomes) {
        int announced = 0;
        for (String expected; (expected = properties.getProperty("fails." + (announced + 1))) != null; announced++) {
            String[] parts = expected.split("\\|", -1);
            String method = parts[0].strip();
            String part = parts[1].strip();
            String words = parts[2].strip();
            boolean seen = outcomes.stream()
                    .anyMatch(outcome -> outcome.method().equals(method)
                            && outcome.name().contains(part)
                            && outcome.asserted()
                            && outcome.wrong().contains(words));
            if (!seen) {
                faults.add(name + ": does not fail as it says: " + expected);
                outcomes.stream()
                        .filter(outcome -> outcome.method().equals(method))
                        .forEach(outcome -> faults.add("    " + outcome.name() + ": "
                                + outcome.wrong().lines().findFirst().orElse("passed")));
            }
        }
        if (announced == 0) {
            faults.add(name + ": announces no failure");
        }
    }

    private static List<Outcome> outcomes(Path report) throws Exception {
        NodeList cases = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("testcase");
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < cases.getLength(); i++) {
            outcomes.add(outcome((Element) cases.item(i)));
        }
        return outcomes;
    }

    private static Outcome outcome(Element test) {
        String name = test.getAttribute("name");
        String method = name.split("[({\\[]", 2)[0].strip();
        for (String kind : List.of("failure", "error")) {
            Element found = (Element) test.getElementsByTagName(kind).item(0);
            if (found != null) {
                String wrong = found.getAttribute("message") + "\n" + found.getTextContent();
                boolean asserted = found.getAttribute("type").matches(".*Assert(ion|ionFailed)Error");
                return new Outcome(name + " " + found.getAttribute("message"), method, wrong, asserted, false);
            }
        }
        return new Outcome(name, method, "", false, test.getElementsByTagName("skipped").getLength() > 0);
    }
}
