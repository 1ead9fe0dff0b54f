package org.incidentdesk.web.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;

/** Says what is wrong with a body that could not be read, and where. */
final class JsonFaults {

    private JsonFaults() {}

    static Fault of(IOException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamReadException syntax) {
                return ofSyntax(syntax, thrown);
            }
        }
        String field = thrown instanceof JsonMappingException mapping ? pointer(mapping) : "";
        if (thrown instanceof Unreadable unreadable) {
            return new Fault(field, unreadable.code(), unreadable.facts());
        }
        if (thrown instanceof UnrecognizedPropertyException unknown) {
            return new Fault(field, "unknown-field", Map.of("fields", names(unknown.getKnownPropertyIds())));
        }
        if (thrown instanceof MismatchedInputException mismatch
                && mismatch.getTargetType() != null
                && !mismatch.getOriginalMessage().startsWith("Trailing token")) {
            return ofType(field, mismatch.getTargetType());
        }
        return new Fault(field, "not-json", Map.of());
    }

    private static Fault ofSyntax(StreamReadException syntax, IOException thrown) {
        JsonLocation at = syntax.getLocation();
        String field = thrown instanceof JsonMappingException mapping ? pointer(mapping) : "";
        Map<String, Object> place = at == null ? Map.of() : Map.of("line", at.getLineNr(), "column", at.getColumnNr());
        // the parser has one type of exception for all that is wrong with the text
        boolean duplicate = String.valueOf(((JsonProcessingException) syntax).getOriginalMessage())
                .startsWith("Duplicate field");
        return new Fault(field, duplicate ? "duplicate-field" : "not-json", place);
    }

    private static Fault ofType(String field, Class<?> wanted) {
        if (wanted.isEnum()) {
            List<String> values = Arrays.stream(wanted.getEnumConstants())
                    .map(Object::toString)
                    .toList();
            return new Fault(field, "unknown-value", Map.of("values", values));
        }
        return new Fault(field, "wrong-type", Map.of("expected", word(wanted)));
    }

    private static String word(Class<?> wanted) {
        if (wanted == Boolean.class || wanted == boolean.class) {
            return "boolean";
        }
        if (wanted.isPrimitive() || Number.class.isAssignableFrom(wanted)) {
            return "integer";
        }
        return Collection.class.isAssignableFrom(wanted) || wanted.isArray() ? "array" : "object";
    }

    private static List<String> names(Collection<Object> ids) {
        return List.copyOf(ids.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Where the fault is, as a JSON pointer (RFC 6901). */
    private static String pointer(JsonMappingException thrown) {
        return thrown.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
