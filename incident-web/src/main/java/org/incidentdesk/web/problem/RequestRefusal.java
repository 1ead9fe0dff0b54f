package org.incidentdesk.web.problem;

import java.util.List;
import java.util.Map;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;

/** A refusal by the door, before the domain was asked. */
public final class RequestRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> facts;
    private final transient List<Fault> faults;

    /**
     * Refuses with facts.
     *
     * @param code a code of the catalogue
     * @param facts what a reader needs to know
     */
    public RequestRefusal(String code, Map<String, Object> facts) {
        this(code, facts, List.of());
    }

    /**
     * Refuses for faults.
     *
     * @param code a code of the catalogue
     * @param faults what is wrong, and where
     */
    public RequestRefusal(String code, List<Fault> faults) {
        this(code, Map.of(), faults);
    }

    private RequestRefusal(String code, Map<String, Object> facts, List<Fault> faults) {
        // neither cause nor trace: what a client sends wrong is the client's affair, and may be frequent
        super(code, null, false, false);
        this.code = code;
        this.facts = facts;
        this.faults = List.copyOf(faults);
    }

    /**
     * Which problem type.
     *
     * @return its code
     */
    public String code() {
        return code;
    }

    /**
     * What a reader needs to know.
     *
     * @return the facts
     */
    public Map<String, Object> facts() {
        return facts;
    }

    /**
     * What is wrong with single values.
     *
     * @return the faults; empty where there are none
     */
    public List<Fault> faults() {
        return faults;
    }
}
