package org.incidentdesk.web.page.frame;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.problem.RequestRefusal;

/** A form as it was sent. Values are read one by one; what is wrong with them is gathered and told all at once. */
public final class Form {

    /** The field that proves where the form came from. */
    public static final String TOKEN = "form-token";

    /** More than nobody fills in: the longest form is a guide's, nine fields for each of its 200 steps. */
    private static final int MOST_FIELDS = 2_500;

    private final Map<String, List<String>> values;
    private final Map<String, Upload> uploads;
    private final List<Fault> faults = new ArrayList<>();

    private Form(Map<String, List<String>> values, Map<String, Upload> uploads) {
        this.values = values;
        this.uploads = uploads;
    }

    /**
     * A file that was sent with a form.
     *
     * @param name what its sender calls it
     * @param type its media type, as its sender says
     * @param bytes what is in it
     */
    public record Upload(String name, Optional<String> type, byte[] bytes) {

        /**
         * The text that is in it.
         *
         * @param field the field that it was sent by
         * @return its text
         * @throws InvalidValue if it is not written in UTF-8
         */
        public String text(String field) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                throw new InvalidValue(field, "wrong-encoding");
            }
        }

        /**
         * Opens it.
         *
         * @return what is in it
         */
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** A form out of its parts. */
    static Form of(Map<String, List<String>> values, Map<String, Upload> uploads) {
        if (values.size() > MOST_FIELDS) {
            throw new RequestRefusal("malformed-request", Map.of());
        }
        return new Form(values, uploads);
    }

    /** A form out of its encoded shape. */
    static Form parse(String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        String[] pairs = encoded.split("&");
        if (pairs.length > MOST_FIELDS) {
            throw new RequestRefusal("malformed-request", Map.of());
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)).replace("\r\n", "\n"));
            }
        }
        return new Form(values, Map.of());
    }

    /** A form with nothing in it. */
    static Form empty() {
        return new Form(Map.of(), Map.of());
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RequestRefusal("malformed-request", Map.of());
        }
    }

    /**
     * The text of a field.
     *
     * @param field the field's name
     * @return what was typed, as it was typed; empty text for nothing
     */
    public String text(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /**
     * A file that was sent.
     *
     * @param field the field's name
     * @return the file; empty where none was chosen
     */
    public Optional<Upload> upload(String field) {
        return Optional.ofNullable(uploads.get(field));
    }

    /**
     * All values of a field that may be given several times.
     *
     * @param field the field's name
     * @return the values
     */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /**
     * The value of a field that must be filled in. What cannot be is remembered, and told by {@link #mustBeSound}.
     *
     * @param field the field's name
     * @param make makes the value, or refuses to
     * @param <T> what it is
     * @return the value; null where it cannot be, in which case {@link #mustBeSound} never returns
     */
    public <T> T required(String field, Function<String, T> make) {
        try {
            return make.apply(text(field));
        } catch (InvalidValue e) {
            e.faults().forEach(fault -> faults.add(new Fault(field, fault.code(), fault.facts())));
            return null;
        }
    }

    /**
     * The value of a field that may be left empty.
     *
     * @param field the field's name
     * @param make makes the value, or refuses to
     * @param <T> what it is
     * @return the value; empty where the field is, or where it cannot be
     */
    public <T> Optional<T> optional(String field, Function<String, T> make) {
        return text(field).isBlank() ? Optional.empty() : Optional.ofNullable(required(field, make));
    }

    /**
     * The values of a field that may be given several times.
     *
     * @param field the field's name
     * @param make makes each value, or refuses to
     * @param <T> what they are
     * @return the values that can be
     */
    public <T> List<T> each(String field, Function<String, T> make) {
        List<T> made = new ArrayList<>();
        for (String text : all(field)) {
            try {
                made.add(make.apply(text));
            } catch (InvalidValue e) {
                e.faults().forEach(fault -> fault(field, fault.code(), fault.facts()));
            }
        }
        return made;
    }

    /**
     * Remembers a fault.
     *
     * @param field the field's name
     * @param code what is wrong
     * @param facts what is to be known of it
     */
    public void fault(String field, String code, Map<String, Object> facts) {
        faults.add(new Fault(field, code, facts));
    }

    /**
     * Remembers a fault.
     *
     * @param field the field's name
     * @param code what is wrong
     */
    public void fault(String field, String code) {
        faults.add(new Fault(field, code, Map.of()));
    }

    /**
     * Demands that every value that was read could be made.
     *
     * @throws InvalidValue naming every field that is wrong
     */
    public void mustBeSound() {
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
    }

    /**
     * The form as it is shown again.
     *
     * @return what was typed
     */
    public Typed typed() {
        return new Typed(values(), Map.of(), Optional.empty());
    }

    /**
     * The fields whose names begin alike.
     *
     * @param beginning how they begin
     * @return name, without the beginning, and value of each
     */
    public List<Map.Entry<String, String>> below(String beginning) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(beginning))
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> Map.entry(entry.getKey().substring(beginning.length()), value)))
                .toList();
    }

    /** What was typed, without the token and without passwords, which are never shown. */
    Map<String, List<String>> values() {
        Map<String, List<String>> kept = new LinkedHashMap<>(values);
        kept.keySet()
                .removeIf(name ->
                        name.equals(TOKEN) || name.toLowerCase(Locale.ROOT).endsWith("password"));
        return Collections.unmodifiableMap(kept);
    }
}
