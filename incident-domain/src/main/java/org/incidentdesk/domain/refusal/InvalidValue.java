package org.incidentdesk.domain.refusal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One or more values that cannot be: too long, out of range, contradictory. Every fault found is listed at once. */
public final class InvalidValue extends DomainRefusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * One fault of one value.
     *
     * @param field the value's name, for instance {@code title}
     * @param code the stable name of the fault, for instance {@code too-long}
     * @param facts what a reader needs to know, for instance the limit
     */
    public record Fault(String field, String code, Map<String, Object> facts) {
        /** Copies the facts. */
        public Fault {
            facts = Map.copyOf(facts);
        }
    }

    /**
     * Refuses for several faults at once.
     *
     * @param faults at least one fault
     */
    public InvalidValue(List<Fault> faults) {
        super("invalid-value", describe(faults));
        this.faults = List.copyOf(faults);
    }

    /**
     * Refuses for one fault without further facts.
     *
     * @param field the value's name
     * @param code the fault's stable name
     */
    public InvalidValue(String field, String code) {
        this(List.of(new Fault(field, code, Map.of())));
    }

    /**
     * Refuses for one fault with one fact.
     *
     * @param field the value's name
     * @param code the fault's stable name
     * @param fact the fact's name
     * @param value the fact's value
     */
    public InvalidValue(String field, String code, String fact, Object value) {
        this(List.of(new Fault(field, code, Map.of(fact, value))));
    }

    /**
     * The faults, in the order they were found.
     *
     * @return at least one fault, unmodifiable
     */
    public List<Fault> faults() {
        return faults;
    }

    private static Map<String, Object> describe(List<Fault> faults) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(
                "faults",
                faults.stream().map(fault -> fault.field() + ":" + fault.code()).toList());
        return facts;
    }
}
