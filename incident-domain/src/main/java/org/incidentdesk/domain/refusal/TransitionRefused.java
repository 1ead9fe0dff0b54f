package org.incidentdesk.domain.refusal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The status machine knows no such action in the ticket's present status, whoever asks for it. */
public final class TransitionRefused extends DomainRefusal {

    private static final long serialVersionUID = 1L;

    /**
     * Says what was tried and what would be possible instead.
     *
     * @param action the action's name
     * @param status the ticket's present status
     * @param role the caller's role
     * @param allowed the actions that this caller may do in this status
     */
    public TransitionRefused(String action, String status, String role, List<String> allowed) {
        super("transition-refused", facts(action, status, role, allowed));
    }

    private static Map<String, Object> facts(String action, String status, String role, List<String> allowed) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("action", action);
        facts.put("status", status);
        facts.put("role", role);
        facts.put("allowed", List.copyOf(allowed));
        return facts;
    }
}
