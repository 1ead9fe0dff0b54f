package org.incidentdesk.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** Reads durations, which are strings for the same reason as moments. */
final class DurationReader extends StdScalarDeserializer<Duration> {

    private static final long serialVersionUID = 1L;

    DurationReader() {
        super(Duration.class);
    }

    @Override
    public Duration deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return Moments.duration(TextReader.read(parser))
                .orElseThrow(() -> new Unreadable(
                        parser, Duration.class, "malformed-duration", Map.of("form", Moments.DURATION_FORM)));
    }
}
