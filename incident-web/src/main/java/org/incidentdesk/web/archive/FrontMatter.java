package org.incidentdesk.web.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The front matter of a file: names with texts or lists of texts, each with its line. It is read node by node; nothing is
 * constructed of it, whatever a tag says.
 */
final class FrontMatter {

    /** A text and where it stands. */
    record Entry(String value, int line) {}

    private static final int FIRST_LINE = 2;
    private static final int NO_ALIASES = 0;

    private static final LoadSettings READING = LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(NO_ALIASES)
            .setCodePointLimit(ArchiveLimits.MAX_FILE_BYTES)
            .build();

    private static final DumpSettings WRITING = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED)
            .setSplitLines(false)
            .build();

    private final String file;
    private final List<Fault> faults;
    private final Map<String, Entry> texts = new LinkedHashMap<>();
    private final Map<String, List<Entry>> lists = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private FrontMatter(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Reads one; what is wrong with it is added to the faults. */
    static FrontMatter read(String file, String yaml, List<Fault> faults) {
        FrontMatter matter = new FrontMatter(file, faults);
        try {
            Optional<Node> root = new Compose(READING).composeString(yaml);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                mapping.getValue().forEach(matter::take);
            } else {
                matter.faults.add(
                        new Fault(matter.place(FIRST_LINE, ""), "wrong-type", Map.of("expected", "name: text")));
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(FrontMatter::line).orElse(FIRST_LINE);
            faults.add(
                    new Fault(matter.place(line, ""), "unreadable", Map.of("reason", String.valueOf(e.getProblem()))));
        } catch (YamlEngineException e) {
            String reason = String.valueOf(e.getMessage());
            faults.add(new Fault(matter.place(FIRST_LINE, ""), "unreadable", Map.of("reason", reason)));
        }
        return matter;
    }

    private static int line(Mark mark) {
        return mark.getLine() + FIRST_LINE;
    }

    private static int line(Node node) {
        return node.getStartMark().map(FrontMatter::line).orElse(FIRST_LINE);
    }

    /** A place in the file as faults name it. */
    String place(int line, String name) {
        return file + " line " + line + (name.isEmpty() ? "" : " " + name);
    }

    private void take(NodeTuple pair) {
        if (!(pair.getKeyNode() instanceof ScalarNode key)) {
            faults.add(new Fault(place(line(pair.getKeyNode()), ""), "wrong-type", Map.of("expected", "name: text")));
            return;
        }
        String name = key.getValue();
        if (lines.putIfAbsent(name, line(key)) != null) {
            faults.add(new Fault(place(line(key), name), "duplicate-field", Map.of()));
        } else if (pair.getValueNode() instanceof ScalarNode scalar) {
            texts.put(name, new Entry(scalar.getValue(), line(scalar)));
        } else if (pair.getValueNode() instanceof SequenceNode sequence) {
            lists.put(name, entries(name, sequence));
        } else {
            faults.add(new Fault(place(line(key), name), "wrong-type", Map.of("expected", "a text or a list")));
        }
    }

    private List<Entry> entries(String name, SequenceNode sequence) {
        List<Entry> entries = new ArrayList<>();
        for (Node node : sequence.getValue()) {
            if (node instanceof ScalarNode scalar) {
                entries.add(new Entry(scalar.getValue(), line(scalar)));
            } else {
                faults.add(new Fault(place(line(node), name), "wrong-type", Map.of("expected", "a text")));
            }
        }
        return entries;
    }

    /** The names that are there. */
    Map<String, Integer> lines() {
        return lines;
    }

    /** A text; none where it is absent or empty. */
    Optional<Entry> text(String name) {
        if (lists.containsKey(name)) {
            faults.add(new Fault(place(lines.get(name), name), "wrong-type", Map.of("expected", "a text")));
        }
        return Optional.ofNullable(texts.get(name))
                .filter(entry -> !entry.value().isBlank());
    }

    /** A list; empty where it is absent. */
    List<Entry> list(String name) {
        Entry single = texts.get(name);
        if (single != null && !single.value().isBlank()) {
            faults.add(new Fault(place(single.line(), name), "wrong-type", Map.of("expected", "a list")));
        }
        return lists.getOrDefault(name, List.of());
    }

    /** Writes one. */
    static String write(Map<String, Object> matter) {
        return new Dump(WRITING).dumpToString(matter);
    }
}
