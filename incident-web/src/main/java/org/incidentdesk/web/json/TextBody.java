package org.incidentdesk.web.json;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.web.problem.RequestRefusal;

/** Reads bodies that are files of text, in UTF-8 and in nothing else: no letter is guessed. */
public final class TextBody implements MessageBodyReader<String> {

    private final int maxBytes;

    /**
     * Makes the reader.
     *
     * @param maxBytes how long a body may be
     */
    public TextBody(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == String.class && mediaType.getType().equals("text");
    }

    @Override
    public String readFrom(
            Class<String> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream) {
        byte[] bytes = BodyBytes.read(stream, maxBytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RequestRefusal("malformed-request", List.of(new Fault("", "wrong-encoding", Map.of())));
        }
    }
}
