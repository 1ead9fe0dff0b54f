package org.incidentdesk.web.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.AccessControl;
import org.incidentdesk.web.problem.RequestRefusal;

/** Stands before one resource method: finds out who asks, and lets in whom the method is open to. */
@Priority(Priorities.AUTHENTICATION)
public final class SignIn implements ContainerRequestFilter {

    private static final String ACTOR = "org.incidentdesk.actor";
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final AccessControl access;
    private final Callers allowed;

    /**
     * Makes the guard of one method.
     *
     * @param access knows who is who
     * @param allowed whom the method is open to
     */
    public SignIn(AccessControl access, Callers allowed) {
        this.access = access;
        this.allowed = allowed;
    }

    /**
     * Who asks.
     *
     * @param request a request that has passed this filter
     * @return the actor
     * @throws IllegalStateException if the method is open to anybody, and nobody was asked who they are
     */
    public static Actor actor(ContainerRequestContext request) {
        if (request.getProperty(ACTOR) instanceof Actor actor) {
            return actor;
        }
        throw new IllegalStateException("nobody has signed in");
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (allowed == Callers.ANYBODY) {
            return;
        }
        mustNotComeFromElsewhere(request);
        Actor actor = signedIn(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .orElseThrow(() -> new RequestRefusal("sign-in-required", Map.of()));
        if (!allowed.roles().contains(actor.role())) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("role", actor.role().name());
            facts.put("allowedTo", allowed.roles().stream().map(Role::name).toList());
            throw new RequestRefusal("not-allowed-here", facts);
        }
        request.setProperty(ACTOR, actor);
    }

    /** A browser that remembers a password sends it along with other sites' requests too, but says that they are. */
    private static void mustNotComeFromElsewhere(ContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod()) && "cross-site".equals(request.getHeaderString("Sec-Fetch-Site"))) {
            throw new RequestRefusal("cross-site-request", Map.of());
        }
    }

    private Optional<Actor> signedIn(String header) {
        if (header == null) {
            return Optional.empty();
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return access.signInWithToken(header.substring(BEARER.length()).strip());
        }
        if (header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return credentials(header.substring(BASIC.length()).strip());
        }
        return Optional.empty();
    }

    private Optional<Actor> credentials(String encoded) {
        String plain;
        try {
            plain = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        int colon = plain.indexOf(':');
        return colon < 1 ? Optional.empty() : access.signIn(plain.substring(0, colon), plain.substring(colon + 1));
    }
}
