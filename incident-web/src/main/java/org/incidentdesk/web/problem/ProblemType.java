package org.incidentdesk.web.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A documented kind of problem.
 *
 * @param code the stable name, which the type's address ends with
 * @param status the HTTP status it is told with
 * @param sample facts as they may come with it, for the documentation
 */
public record ProblemType(String code, int status, Map<String, Object> sample) {

    /** Where the types are documented. */
    public static final String BASE = "/api/problems/";

    /** Copies the sample, keeping its order. */
    public ProblemType {
        sample = Collections.unmodifiableMap(new LinkedHashMap<>(sample));
    }

    /**
     * The type's address, which answers with its documentation.
     *
     * @return a reference relative to the service
     */
    public String uri() {
        return BASE + code;
    }
}
