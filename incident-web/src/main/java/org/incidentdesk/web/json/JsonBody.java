package org.incidentdesk.web.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.web.problem.RequestRefusal;

/**
 * Reads bodies, all of them through the same three gates: not too large, of the right form, of the right shape. What
 * passes is a record that a resource can work with; what does not never reaches one.
 */
public final class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private final ObjectMapper mapper;
    private final Supplier<Validator> validator;
    private final int maxBytes;

    /**
     * Makes the reader and writer.
     *
     * @param mapper how JSON is read and written
     * @param validator judges the shape of what was read
     * @param maxBytes how long a body may be
     */
    public JsonBody(ObjectMapper mapper, Supplier<Validator> validator, int maxBytes) {
        this.mapper = mapper;
        this.validator = validator;
        this.maxBytes = maxBytes;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return MediaType.APPLICATION_JSON_TYPE.isCompatible(mediaType);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream) {
        byte[] bytes = BodyBytes.read(stream, maxBytes);
        Object body;
        try {
            body = mapper.readValue(bytes, mapper.constructType(genericType));
        } catch (IOException e) {
            throw new RequestRefusal("malformed-request", List.of(JsonFaults.of(e)));
        }
        if (body == null) {
            throw new RequestRefusal("malformed-request", List.of(new Fault("", "missing-body", Map.of())));
        }
        List<Fault> faults = validator.get().validate(body).stream()
                .map(JsonBody::fault)
                .sorted(JsonBody::byField)
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
        return body;
    }

    private static int byField(Fault one, Fault other) {
        return one.field().compareTo(other.field());
    }

    private static Fault fault(ConstraintViolation<Object> violation) {
        String path = violation.getPropertyPath().toString();
        String pointer = "/"
                + path.replace(".<list element>", "")
                        .replace('.', '/')
                        .replace("[", "/")
                        .replace("]", "");
        return violation.getConstraintDescriptor().getAnnotation() instanceof Size size
                ? new Fault(pointer, "too-many", Map.of("max", size.max()))
                : new Fault(pointer, "missing", Map.of());
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type != String.class
                && (mediaType.getSubtype().equals("json")
                        || mediaType.getSubtype().endsWith("+json"));
    }

    @Override
    public void writeTo(
            Object entity,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        byte[] bytes = entity instanceof byte[] written ? written : mapper.writeValueAsBytes(entity);
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, bytes.length);
        stream.write(bytes);
    }
}
