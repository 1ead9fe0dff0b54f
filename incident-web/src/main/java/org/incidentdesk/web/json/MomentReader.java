package org.incidentdesk.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;

/** Reads moments, which are strings: a number could be seconds as well as milliseconds. */
final class MomentReader extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    MomentReader() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return Moments.moment(TextReader.read(parser))
                .orElseThrow(() ->
                        new Unreadable(parser, Instant.class, "malformed-moment", Map.of("form", Moments.MOMENT_FORM)));
    }
}
