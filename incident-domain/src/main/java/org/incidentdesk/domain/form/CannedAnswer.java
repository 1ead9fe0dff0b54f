package org.incidentdesk.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/**
 * A text that is written once and sent often. It may hold {@linkplain Placeholder placeholders} in double braces, such as
 * <code>{{requester}}</code>, which its use fills in; the text is plain, so that nothing is escaped, and what is filled
 * in is not looked through for placeholders again.
 *
 * @param id the identity
 * @param name what technicians choose it by
 * @param text what it says
 * @param kind what it may be used for; anything where there is none
 * @param language the language that it is written in
 * @param category the subtree that it suits; all where there is none. A suggestion, which refuses nothing
 * @param active whether it may still be used
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record CannedAnswer(
        CannedAnswerId id,
        Title name,
        Text text,
        Optional<Kind> kind,
        Optional<Language> language,
        Optional<CategoryId> category,
        boolean active,
        long version) {

    private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

    /** What canned answers are used for. */
    public enum Kind {
        /** Messages. */
        FOLLOW_UP,
        /** Solutions. */
        SOLUTION
    }

    /** What a text leaves to be filled in; written in lower case. */
    public enum Placeholder {
        /** The requester's name. */
        REQUESTER,
        /** The ticket's number, for instance {@code INC-000042}. */
        TICKET,
        /** The ticket's title. */
        TITLE,
        /** The name of whoever uses the answer. */
        TECHNICIAN;

        private String written() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Optional<Placeholder> of(String written) {
            return Stream.of(values())
                    .filter(each -> each.written().equals(written.strip()))
                    .findFirst();
        }
    }

    /**
     * Looks for placeholders that do not exist.
     *
     * @throws InvalidValue naming each of them
     */
    public CannedAnswer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(category, "category");
        List<Fault> faults = new ArrayList<>();
        Matcher braces = BRACES.matcher(text.value());
        while (braces.find()) {
            if (Placeholder.of(braces.group(1)).isEmpty()) {
                String known = Stream.of(Placeholder.values())
                        .map(Placeholder::written)
                        .collect(Collectors.joining(", "));
                faults.add(new Fault(
                        "text", "unknown-placeholder", Map.of("value", braces.group(1), "placeholders", known)));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
    }

    /**
     * The text with its placeholders filled in.
     *
     * @param use what it is used for
     * @param values a value for every placeholder
     * @return the text to write
     * @throws RuleRefused if it is no longer active
     * @throws InvalidValue if it is meant for something else, or too long once filled in
     */
    public Text fill(Kind use, Map<Placeholder, String> values) {
        if (!active) {
            throw new RuleRefused(Rule.RETIRED, "cannedAnswer", id);
        }
        if (kind.isPresent() && kind.get() != use) {
            throw new InvalidValue(
                    "cannedAnswer", "wrong-kind", "kind", kind.get().name());
        }
        return new Text(BRACES.matcher(text.value())
                .replaceAll(found -> Matcher.quoteReplacement(
                        values.get(Placeholder.of(found.group(1)).orElseThrow()))));
    }

    /**
     * The same answer at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public CannedAnswer atVersion(long newVersion) {
        return new CannedAnswer(id, name, text, kind, language, category, active, newVersion);
    }
}
