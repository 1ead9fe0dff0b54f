package org.incidentdesk.web.server;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.web.problem.RequestRefusal;

/**
 * Refuses parameters that a resource method does not know, and single ones that come twice. To ignore them would be to
 * answer more than was asked: a misspelt filter lets everything pass.
 */
@Priority(Priorities.AUTHORIZATION)
final class StrictAddress implements ContainerRequestFilter {

    private final Set<String> known;
    private final Set<String> repeatable;

    private StrictAddress(Set<String> known, Set<String> repeatable) {
        this.known = known;
        this.repeatable = repeatable;
    }

    static StrictAddress of(Method method) {
        Set<String> known = new TreeSet<>();
        Set<String> repeatable = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                known.add(query.value());
                if (Collection.class.isAssignableFrom(parameter.getType())) {
                    repeatable.add(query.value());
                }
            }
        }
        return new StrictAddress(known, repeatable);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<Fault> faults = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!known.contains(name)) {
                faults.add(new Fault(name, "unknown-parameter", Map.of("parameters", List.copyOf(known))));
            } else if (values.size() > 1 && !repeatable.contains(name)) {
                faults.add(new Fault(name, "repeated-parameter", Map.of()));
            }
        });
        if (!faults.isEmpty()) {
            throw new RequestRefusal("invalid-parameter", faults);
        }
    }
}
