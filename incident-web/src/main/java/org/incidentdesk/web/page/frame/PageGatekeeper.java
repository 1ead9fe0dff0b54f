package org.incidentdesk.web.page.frame;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import org.incidentdesk.web.security.AllowedTo;

/** Puts the guard before each page, once, when the service starts. */
public final class PageGatekeeper implements DynamicFeature {

    private final int maxBytes;

    /**
     * Makes the gatekeeper.
     *
     * @param maxBytes how long a form may be
     */
    public PageGatekeeper(int maxBytes) {
        this.maxBytes = maxBytes;
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
        if (!method.getDeclaringClass().getSimpleName().equals("AssetsPage")) {
            context.register(new PageGuard(allowed.value(), maxBytes));
        }
    }
}
