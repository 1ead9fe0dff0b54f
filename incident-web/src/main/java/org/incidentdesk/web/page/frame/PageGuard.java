package org.incidentdesk.web.page.frame;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.incidentdesk.domain.file.FileLimits;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.web.problem.RequestRefusal;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.security.FormToken;

/** Stands before one page: lets in whom it is open to, and takes no form that was not made here for this reader. */
@Priority(Priorities.AUTHENTICATION)
final class PageGuard implements ContainerRequestFilter {

    private final Callers allowed;
    private final int maxBytes;

    PageGuard(Callers allowed, int maxBytes) {
        this.allowed = allowed;
        this.maxBytes = maxBytes;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        boolean isForm = request.getMethod().equals("POST");
        if (isForm) {
            visit.bring(form(request));
            mustBeOurs(request, visit);
        }
        if (allowed == Callers.ANYBODY) {
            return;
        }
        if (visit.somebody().isEmpty()) {
            if (isForm) {
                throw new StaleForm(true);
            }
            request.abortWith(toSignIn(visit));
            return;
        }
        Role role = visit.actor().role();
        if (!allowed.roles().contains(role)) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("role", role.name());
            facts.put("allowedTo", allowed.roles().stream().map(Role::name).toList());
            throw new RequestRefusal("not-allowed-here", facts);
        }
    }

    private static Response toSignIn(Visit visit) {
        String back = URLEncoder.encode(visit.address(), StandardCharsets.UTF_8);
        URI there = URI.create(visit.address().equals("/") ? "/sign-in" : "/sign-in?next=" + back);
        // a script would put the page into a corner of another one
        return visit.wantsPiece()
                ? Response.noContent().header("HX-Redirect", "/sign-in").build()
                : Response.seeOther(there).build();
    }

    private Form form(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            String boundary = type.getParameters().get("boundary");
            if (boundary == null || boundary.isEmpty()) {
                throw new RequestRefusal("malformed-request", Map.of());
            }
            return Multipart.parse(body(request, maxBytes + FileLimits.MAX_FILE_BYTES), boundary);
        }
        if (type == null || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            return Form.empty();
        }
        return Form.parse(new String(body(request, maxBytes), StandardCharsets.US_ASCII));
    }

    private static byte[] body(ContainerRequestContext request, long most) {
        try (InputStream body = request.getEntityStream()) {
            byte[] bytes = body.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw new RequestRefusal("body-too-large", Map.of("max", most));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mustBeOurs(ContainerRequestContext request, Visit visit) {
        boolean foreign = "cross-site".equals(request.getHeaderString("Sec-Fetch-Site"));
        if (foreign || !FormToken.matches(visit.secret(), visit.form().text(Form.TOKEN))) {
            throw new StaleForm(!foreign);
        }
    }
}
