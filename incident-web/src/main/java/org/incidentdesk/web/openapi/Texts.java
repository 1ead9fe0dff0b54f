package org.incidentdesk.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What is said about properties and parameters, and the examples: texts that would drown the code they are about. */
final class Texts {

    private final Properties descriptions = new Properties();
    private final JsonNode requests;
    private final JsonNode answers;

    Texts(ObjectMapper mapper) {
        try (InputStream in = open("descriptions.properties");
                InputStream asked = open("requests.json");
                InputStream answered = open("answers.json")) {
            descriptions.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            requests = mapper.readTree(asked);
            answers = mapper.readTree(answered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Texts.class.getResourceAsStream(name);
    }

    /** What is said about a property of this record, or of any. */
    String property(String record, String property) {
        return descriptions.getProperty(record + "." + property, descriptions.getProperty(property));
    }

    /** What is said about a parameter of this operation, or of any. */
    String parameter(String operation, String parameter) {
        return descriptions.getProperty(operation + "." + parameter, property("parameter", parameter));
    }

    /** An example of a request: its body, and the values of its parameters. */
    JsonNode request(String operation) {
        return requests.path(operation);
    }

    /** An example of an answer's body. */
    JsonNode answer(String operation) {
        return answers.path(operation);
    }
}
