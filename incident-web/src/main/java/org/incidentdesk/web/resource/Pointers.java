package org.incidentdesk.web.resource;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;

/** The places of faults that the domain found, as pointers into the body that the reader sent. */
final class Pointers {

    private Pointers() {}

    /** Tells the places of the calendar's own faults as places in the body. */
    static <T> T pointing(Supplier<T> wish) {
        try {
            return wish.get();
        } catch (InvalidValue e) {
            throw new InvalidValue(e.faults().stream()
                    .map(fault -> new Fault(pointer(fault.field()), fault.code(), pointers(fault.facts())))
                    .toList());
        }
    }

    private static Map<String, Object> pointers(Map<String, Object> facts) {
        Object other = facts.get("other");
        return other == null ? facts : Map.of("other", pointer(Objects.toString(other)));
    }

    private static String pointer(String place) {
        return place.startsWith("/")
                ? place
                : "/" + place.replace("[", "/").replace("]", "").replace(".", "/");
    }
}
