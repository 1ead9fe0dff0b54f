package org.incidentdesk.web.server;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import org.incidentdesk.domain.port.driving.AccessControl;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.SignIn;

/** Puts the guards before each resource method, once, when the service starts. */
final class Gatekeeper implements DynamicFeature {

    private final AccessControl access;

    Gatekeeper(AccessControl access) {
        this.access = access;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        if (!method.getDeclaringClass().getName().startsWith("org.incidentdesk.")) {
            return; // the framework's own answers to OPTIONS
        }
        AllowedTo allowed = method.getAnnotation(AllowedTo.class);
        if (allowed == null) {
            throw new IllegalStateException(method + " does not say who may call it");
        }
        context.register(new SignIn(access, allowed.value()));
        context.register(StrictAddress.of(method));
    }
}
