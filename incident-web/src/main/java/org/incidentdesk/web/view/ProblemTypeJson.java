package org.incidentdesk.web.view;

import java.util.Map;

/**
 * A documented kind of problem.
 *
 * @param type its address
 * @param code its stable code
 * @param status the HTTP status it is told with
 * @param title what it is called, by language
 * @param detail what it says, by language
 * @param facts facts as they may come with it
 */
public record ProblemTypeJson(
        String type,
        String code,
        int status,
        Map<String, String> title,
        Map<String, String> detail,
        Map<String, Object> facts) {}
