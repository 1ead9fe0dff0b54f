package org.incidentdesk.web.server;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.incidentdesk.web.openapi.ServiceOperation;

/** What the compiled resources offer, found without asking the service. */
public final class ServedOperations {

    private ServedOperations() {}

    /** All operations. */
    public static List<ServiceOperation> all() {
        Set<Class<?>> resources = new LinkedHashSet<>();
        GatekeeperTest.resourceMethods().forEach(method -> resources.add(method.getDeclaringClass()));
        return ServiceOperation.of((Collection<Class<?>>) resources);
    }
}
