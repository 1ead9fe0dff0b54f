package org.incidentdesk.web.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.web.problem.RequestRefusal;

/** The first gate of every body, whatever its form: it is there, it comes in time, and it is not too large. */
final class BodyBytes {

    private BodyBytes() {}

    /** What is said of a body that stopped coming. */
    static RequestRefusal interrupted(IOException e) {
        return new RequestRefusal(
                e.getCause() instanceof TimeoutException ? "request-timeout" : "bad-request", Map.of());
    }

    static byte[] read(InputStream stream, int maxBytes) {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(maxBytes + 1);
        } catch (IOException e) {
            throw interrupted(e);
        }
        if (bytes.length > maxBytes) {
            throw new RequestRefusal("body-too-large", Map.of("max", maxBytes));
        }
        if (bytes.length == 0) {
            throw new RequestRefusal("malformed-request", List.of(new Fault("", "missing-body", Map.of())));
        }
        return bytes;
    }
}
