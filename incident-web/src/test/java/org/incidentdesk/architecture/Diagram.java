package org.incidentdesk.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The picture of the rooms, {@code docs/architecture.puml}, which is a rule as well. */
final class Diagram {

    private static final Pattern COMPONENT = Pattern.compile("(?m)^\\[([^]]+)]((?: *<<[^>]+>>)+)");
    private static final Pattern STEREOTYPE = Pattern.compile("<<([^>]+)>>");
    private static final Pattern ARROW = Pattern.compile("(?m)^\\[([^]]+)] --> \\[([^]]+)]");

    private Diagram() {}

    /** An arrow from one component to another. */
    record Arrow(String from, String to) {}

    static Path file() {
        return Sources.house().resolve("docs/architecture.puml");
    }

    /** The picture of a house; a mirror without one of its own is shown the original. */
    static Path at(String root) {
        Path own = Sources.fixture(root).resolve("architecture.puml");
        return Files.exists(own) ? own : file();
    }

    /** The components, each with the packages that it stands for. */
    static Map<String, List<String>> components() {
        Map<String, List<String>> components = new LinkedHashMap<>();
        Matcher component = COMPONENT.matcher(Sources.read(file()));
        while (component.find()) {
            components.put(
                    component.group(1),
                    STEREOTYPE
                            .matcher(component.group(2))
                            .results()
                            .map(stereotype -> stereotype.group(1))
                            .toList());
        }
        return components;
    }

    static List<Arrow> arrows() {
        return ARROW.matcher(Sources.read(file())).results().map(Diagram::arrow).toList();
    }

    private static Arrow arrow(MatchResult result) {
        return new Arrow(result.group(1), result.group(2));
    }
}
