package org.incidentdesk.web.archive;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.knowledge.Slug;
import org.incidentdesk.domain.knowledge.Validity;
import org.incidentdesk.domain.port.driving.ArticleFile;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/**
 * One article as a file: a front matter in YAML, then its parts under headings of the second level in its language. A line
 * of a part that looks like such a heading has a backslash before it in the file.
 */
final class ArticleMarkdown {

    static final String ENDING = ".md";

    private static final String FENCE = "---";
    private static final Set<String> NAMES = Set.of(
            "title",
            "language",
            "audience",
            "state",
            "categories",
            "keywords",
            "remedy",
            "translation-of",
            "valid-from",
            "valid-until");

    /** The headings, French before English; a part is known by either. */
    private enum Part {
        SYMPTOMS("Symptômes", "Symptoms"),
        CAUSE("Cause", "Cause"),
        RESOLUTION("Résolution", "Resolution"),
        WORKAROUND("Contournement", "Workaround");

        private final List<String> headings;

        Part(String french, String english) {
            headings = List.of(french, english);
        }

        String heading(Language language) {
            return "## " + headings.get(language == Language.FR ? 0 : 1);
        }

        static Optional<Part> of(String line) {
            return Arrays.stream(values())
                    .filter(part -> part.headings.stream()
                            .anyMatch(heading -> line.stripTrailing().equals("## " + heading)))
                    .findFirst();
        }

        static Part of(Remedy remedy) {
            return remedy == Remedy.WORKAROUND ? WORKAROUND : RESOLUTION;
        }
    }

    private static final Pattern ESCAPED = Pattern.compile("\\\\+## .*");

    private final String file;
    private final List<Fault> faults;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private FrontMatter matter;

    private ArticleMarkdown(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * A file that was read.
     *
     * @param article what it says
     * @param name the file's name
     * @param lines the line of each of its parts, by the part's name as faults of an import have it
     */
    record Read(ArticleFile article, String name, Map<String, Integer> lines) {}

    /** Reads one; what is wrong with it is added to the faults. */
    static Optional<Read> read(String name, String text, List<Fault> faults) {
        return new ArticleMarkdown(name, faults).read(text);
    }

    private Optional<Read> read(String whole) {
        int before = faults.size();
        String text = (whole.startsWith("\uFEFF") ? whole.substring(1) : whole).replace("\r\n", "\n");
        List<String> lines = Arrays.asList(text.split("\n", -1));
        int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (!lines.get(0).equals(FENCE) || end == 0) {
            faults.add(new Fault(file + " line 1", "missing", Map.of("urgency", FENCE)));
            return Optional.empty();
        }
        matter = FrontMatter.read(file, String.join("\n", lines.subList(1, end)), faults);
        if (faults.size() > before) {
            return Optional.empty();
        }
        matter.lines().forEach((name, line) -> {
            if (!NAMES.contains(name)) {
                faults.add(new Fault(matter.place(line, name), "unknown-field", Map.of()));
            }
        });
        Map<Part, Integer> headings = headings(lines, end + 1);
        Optional<ArticleFile> article = article(lines, headings, end);
        return faults.size() > before ? Optional.empty() : article.map(read -> new Read(read, file, places));
    }

    private Map<Part, Integer> headings(List<String> lines, int from) {
        Map<Part, Integer> headings = new LinkedHashMap<>();
        for (int i = from; i < lines.size(); i++) {
            Optional<Part> part = Part.of(lines.get(i));
            if (part.isPresent() && headings.putIfAbsent(part.get(), i) != null) {
                faults.add(new Fault(matter.place(i + 1, lines.get(i)), "duplicate-field", Map.of()));
            } else if (part.isEmpty() && headings.isEmpty() && !lines.get(i).isBlank()) {
                faults.add(new Fault(matter.place(i + 1, ""), "unknown-field", Map.of()));
                return headings;
            }
        }
        return headings;
    }

    private Optional<ArticleFile> article(List<String> lines, Map<Part, Integer> headings, int end) {
        Optional<Slug> slug = made("slug", file.substring(0, file.length() - ENDING.length()), 1, Slug::new);
        Optional<Title> title = needed("title", Title::new);
        Optional<Language> language = needed("language", oneOf(Language.class));
        Optional<Audience> audience = needed("audience", oneOf(Audience.class));
        Optional<ArticleState> state = needed("state", oneOf(ArticleState.class));
        Optional<Remedy> remedy = needed("remedy", oneOf(Remedy.class));
        Optional<Slug> translation = given("translation-of", "translation", Slug::new);
        Optional<Instant> from = given("valid-from", "validFrom", ArticleMarkdown::moment);
        Optional<Instant> until = given("valid-until", "validUntil", ArticleMarkdown::moment);
        Optional<Validity> validity = made(
                "valid-until", "", matter.lines().getOrDefault("valid-until", 1), raw -> new Validity(from, until));
        List<String> categories = list("categories");
        List<String> keywords = list("keywords");
        Optional<Text> symptoms = part(Part.SYMPTOMS, "symptoms", lines, headings);
        Optional<Text> cause =
                headings.containsKey(Part.CAUSE) ? part(Part.CAUSE, "cause", lines, headings) : Optional.empty();
        Optional<Text> remedyText = remedy.flatMap(one -> part(Part.of(one), "remedyText", lines, headings));
        remedy.map(one -> one == Remedy.WORKAROUND ? Part.RESOLUTION : Part.WORKAROUND)
                .filter(headings::containsKey)
                .ifPresent(other -> {
                    int line = headings.get(other) + 1;
                    faults.add(new Fault(matter.place(line, lines.get(line - 1)), "unknown-field", Map.of()));
                });
        if (slug.isEmpty()
                || title.isEmpty()
                || language.isEmpty()
                || audience.isEmpty()
                || state.isEmpty()
                || remedy.isEmpty()
                || validity.isEmpty()
                || symptoms.isEmpty()
                || remedyText.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ArticleFile(
                slug.get(),
                title.get(),
                symptoms.get(),
                cause,
                remedy.get(),
                remedyText.get(),
                language.get(),
                categories,
                new TreeSet<>(keywords),
                audience.get(),
                state.get(),
                validity.get(),
                translation));
    }

    private Optional<Text> part(Part part, String name, List<String> lines, Map<Part, Integer> headings) {
        Integer start = headings.get(part);
        if (start == null) {
            faults.add(new Fault(matter.place(lines.size(), "## " + part.headings.get(1)), "missing", Map.of()));
            return Optional.empty();
        }
        int stop = headings.values().stream()
                .filter(other -> other > start)
                .min(Integer::compare)
                .orElse(lines.size());
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(start + 1, stop)) {
            text.append(ESCAPED.matcher(line).matches() ? line.substring(1) : line)
                    .append('\n');
        }
        return made(name, text.toString(), start + 1, Text::new);
    }

    private <T> Optional<T> needed(String name, Function<String, T> make) {
        Optional<FrontMatter.Entry> entry = matter.text(name);
        if (entry.isEmpty()) {
            faults.add(new Fault(matter.place(matter.lines().getOrDefault(name, 1), name), "missing", Map.of()));
            return Optional.empty();
        }
        return made(name, entry.get().value(), entry.get().line(), make);
    }

    private <T> Optional<T> given(String name, String part, Function<String, T> make) {
        matter.text(name).ifPresent(entry -> places.put(part, entry.line()));
        return matter.text(name).flatMap(entry -> made(name, entry.value(), entry.line(), make));
    }

    private List<String> list(String name) {
        List<FrontMatter.Entry> entries = matter.list(name);
        List<String> values = new ArrayList<>();
        for (FrontMatter.Entry entry : entries) {
            places.put(name + "[" + values.size() + "]", entry.line());
            values.add(entry.value());
        }
        places.put(name, matter.lines().getOrDefault(name, 1));
        return values;
    }

    private <T> Optional<T> made(String name, String raw, int line, Function<String, T> make) {
        places.put(name, line);
        try {
            return Optional.of(make.apply(raw));
        } catch (InvalidValue e) {
            e.faults().forEach(fault -> faults.add(new Fault(matter.place(line, name), fault.code(), fault.facts())));
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
        return raw -> Arrays.stream(type.getEnumConstants())
                .filter(value -> spelled(value).equals(raw))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "value",
                        "unknown-value",
                        "values",
                        Arrays.stream(type.getEnumConstants())
                                .map(ArticleMarkdown::spelled)
                                .toList()));
    }

    private static String spelled(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Instant moment(String raw) {
        try {
            return Instant.parse(raw).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeParseException e) {
            throw new InvalidValue("value", "malformed-moment", "form", "2026-11-24T15:00:00Z");
        }
    }

    /** Writes one. */
    static String write(ArticleFile article) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("title", article.title().value());
        head.put("language", spelled(article.language()));
        head.put("audience", spelled(article.audience()));
        head.put("state", spelled(article.state()));
        head.put("categories", article.categories());
        head.put("keywords", List.copyOf(article.keywords()));
        article.translation().ifPresent(other -> head.put("translation-of", other.value()));
        article.validity().from().ifPresent(moment -> head.put("valid-from", moment.toString()));
        article.validity().until().ifPresent(moment -> head.put("valid-until", moment.toString()));
        head.put("remedy", spelled(article.remedy()));
        StringBuilder text = new StringBuilder(FENCE + "\n" + FrontMatter.write(head) + FENCE + "\n");
        append(text, Part.SYMPTOMS, article.symptoms(), article.language());
        article.cause().ifPresent(cause -> append(text, Part.CAUSE, cause, article.language()));
        append(text, Part.of(article.remedy()), article.remedyText(), article.language());
        return text.toString();
    }

    private static void append(StringBuilder out, Part part, Text text, Language language) {
        out.append('\n').append(part.heading(language)).append("\n\n");
        for (String line : text.value().split("\n", -1)) {
            boolean heading = Part.of(line).isPresent() || ESCAPED.matcher(line).matches();
            out.append(heading ? "\\" : "").append(line).append('\n');
        }
    }
}
