package org.incidentdesk.domain.refusal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The action exists here, but not for this caller. */
public final class RightMissing extends DomainRefusal {

    private static final long serialVersionUID = 1L;

    /**
     * Says what was tried, by whom, and who might.
     *
     * @param action the action's name
     * @param role the caller's role
     * @param allowedTo who may do it, as role names
     */
    public RightMissing(String action, String role, List<String> allowedTo) {
        super("right-missing", facts(action, role, allowedTo));
    }

    /**
     * The same on a ticket, where a reader also wants to know what the caller may do instead.
     *
     * @param action the action's name
     * @param status the ticket's present status
     * @param role the caller's role
     * @param allowedTo who may do it, as role names
     * @param allowed the actions that this caller may do in this status
     */
    public RightMissing(String action, String status, String role, List<String> allowedTo, List<String> allowed) {
        super("right-missing", facts(action, status, role, allowedTo, allowed));
    }

    private static Map<String, Object> facts(String action, String role, List<String> allowedTo) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("action", action);
        facts.put("role", role);
        facts.put("allowedTo", List.copyOf(allowedTo));
        return facts;
    }

    private static Map<String, Object> facts(
            String action, String status, String role, List<String> allowedTo, List<String> allowed) {
        Map<String, Object> facts = facts(action, role, allowedTo);
        facts.put("status", status);
        facts.put("allowed", List.copyOf(allowed));
        return facts;
    }
}
