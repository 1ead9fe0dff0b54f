package org.incidentdesk.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Map;

/** Reads strings: nothing but strings, and none that a database or UTF-8 could not keep. */
final class TextReader extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = read(parser);
        if (!isEncodable(text)) {
            throw new Unreadable(parser, String.class, "unencodable-character", Map.of());
        }
        return text;
    }

    static String read(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new Unreadable(parser, String.class, "wrong-type", Map.of("expected", "string"));
        }
        return parser.getText();
    }

    /** No U+0000, which PostgreSQL refuses, and no half of a surrogate pair, which no encoding has. */
    static boolean isEncodable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
