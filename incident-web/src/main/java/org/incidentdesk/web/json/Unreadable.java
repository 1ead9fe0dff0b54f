package org.incidentdesk.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Map;

/** A JSON value that is well formed and yet not what it should be, with the code that tells why. */
final class Unreadable extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> facts;

    Unreadable(JsonParser parser, Class<?> wanted, String code, Map<String, Object> facts) {
        super(parser, code, wanted);
        this.code = code;
        this.facts = facts;
    }

    String code() {
        return code;
    }

    Map<String, Object> facts() {
        return facts;
    }
}
