package org.incidentdesk.web.resource;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.web.json.Moments;

/** Reads the parameters of an address as strictly as {@link Values} reads a body. */
final class Query {

    /** How many values one parameter has at most. */
    static final int MAX_VALUES = 100;

    /** How long a searched text may be, in characters. */
    static final int MAX_TEXT = 2_000;

    private final Values values = new Values();

    /** Values that are given by repeating a parameter, by separating them with commas, or both. */
    <T> Set<T> several(String name, Collection<String> raw, Function<String, T> make) {
        Set<T> made = new LinkedHashSet<>();
        for (String given : raw) {
            for (String one : given.split(",", -1)) {
                values.maybe(name, one.strip(), make).ifPresent(made::add);
            }
        }
        if (made.size() > MAX_VALUES) {
            values.fault(new Fault(name, "too-many", Map.of("max", MAX_VALUES)));
        }
        return made;
    }

    <E extends Enum<E>> Set<E> severalOf(String name, Collection<String> raw, Class<E> type) {
        Set<E> made = new LinkedHashSet<>();
        for (String given : raw) {
            for (String one : given.split(",", -1)) {
                oneOf(name, one.strip(), type).ifPresent(made::add);
            }
        }
        return made;
    }

    <T> Optional<T> one(String name, String raw, Function<String, T> make) {
        return values.maybe(name, raw, make);
    }

    <E extends Enum<E>> Optional<E> oneOf(String name, String raw, Class<E> type) {
        if (raw == null) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(raw))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
            values.fault(new Fault(name, "unknown-value", Map.of("values", known)));
        }
        return found;
    }

    Optional<Instant> moment(String name, String raw) {
        if (raw == null) {
            return Optional.empty();
        }
        // an offset's plus sign that was not encoded arrives as a blank
        Optional<Instant> moment = Moments.moment(raw.replace(' ', '+'));
        if (moment.isEmpty()) {
            values.fault(new Fault(name, "malformed-moment", Map.of("form", Moments.MOMENT_FORM)));
        }
        return moment;
    }

    Optional<Duration> duration(String name, String raw) {
        if (raw == null) {
            return Optional.empty();
        }
        Optional<Duration> duration = Moments.duration(raw);
        if (duration.isEmpty()) {
            values.fault(new Fault(name, "malformed-duration", Map.of("form", Moments.DURATION_FORM)));
        }
        return duration;
    }

    boolean flag(String name, String raw) {
        if (raw != null && !raw.equals("true") && !raw.equals("false")) {
            values.fault(new Fault(name, "unknown-value", Map.of("values", List.of("true", "false"))));
        }
        return "true".equals(raw);
    }

    Optional<String> text(String name, String raw) {
        if (raw == null) {
            return Optional.empty();
        }
        if (raw.isBlank()) {
            values.fault(new Fault(name, "blank", Map.of()));
        } else if (raw.length() > MAX_TEXT) {
            values.fault(new Fault(name, "too-long", Map.of("max", MAX_TEXT)));
        } else if (raw.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
            values.fault(new Fault(name, "control-character", Map.of()));
        }
        return Optional.of(raw);
    }

    int limit(String raw, int max) {
        if (raw == null) {
            return Math.min(PageRequest.DEFAULT_LIMIT, max);
        }
        if (raw.matches("[0-9]{1,6}")) {
            int limit = Integer.parseInt(raw);
            if (limit >= 1 && limit <= max) {
                return limit;
            }
        }
        values.fault(new Fault("limit", "out-of-range", Map.of("max", max)));
        return max;
    }

    /** Refuses a parameter that has no meaning beside another. */
    void exclude(String name, String raw, String other) {
        if (raw != null) {
            values.fault(new Fault(name, "either-or", Map.of("other", other)));
        }
    }

    void fault(Fault fault) {
        values.fault(fault);
    }

    void check() {
        values.checkParameters();
    }
}
