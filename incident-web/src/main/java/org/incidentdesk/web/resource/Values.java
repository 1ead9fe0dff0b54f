package org.incidentdesk.web.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.web.problem.RequestRefusal;

/**
 * Makes values of the domain out of what a request says, and collects every fault on the way, so that a reader is told
 * all of them at once and where each one is. {@link #check()} comes before the values are used.
 */
final class Values {

    private final List<Fault> faults = new ArrayList<>();

    /** A value that is there; its absence was refused with the request's shape. */
    <T> T need(String field, String raw, Function<String, T> make) {
        return maybe(field, raw, make).orElse(null);
    }

    <T> Optional<T> maybe(String field, String raw, Function<String, T> make) {
        if (raw == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(make.apply(raw));
        } catch (InvalidValue e) {
            e.faults().forEach(fault -> faults.add(new Fault(field, fault.code(), fault.facts())));
            return Optional.empty();
        }
    }

    <T> List<T> each(String field, Collection<String> raw, Function<String, T> make) {
        List<T> made = new ArrayList<>();
        if (raw != null) {
            int index = 0;
            for (String one : raw) {
                maybe(field + "/" + index, one, make).ifPresent(made::add);
                index++;
            }
        }
        return made;
    }

    void fault(Fault fault) {
        faults.add(fault);
    }

    /** Refuses a body that had faults. */
    void check() {
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
    }

    /** Refuses an address that had faults. */
    void checkParameters() {
        if (!faults.isEmpty()) {
            throw new RequestRefusal("invalid-parameter", faults);
        }
    }
}
