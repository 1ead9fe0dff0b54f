package org.incidentdesk.web.resource;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.ExpectedVersion;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.web.problem.ReaderLanguage;
import org.incidentdesk.web.problem.RequestRefusal;
import org.incidentdesk.web.security.SignIn;

/** Who asks, and what every wish carries in its headers: the version that was seen, and the key of a repetition. */
final class Asker {

    /** The header by which a repeated wish is recognised. */
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** An ETag of this service begins with the version; what may follow tells apart representations of one version. */
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})(?:\\.[0-9a-f]{1,16})?\"");

    private final ContainerRequestContext request;

    private Asker(ContainerRequestContext request) {
        this.request = request;
    }

    static Asker of(ContainerRequestContext request) {
        return new Asker(request);
    }

    Actor actor() {
        return SignIn.actor(request);
    }

    ContainerRequestContext request() {
        return request;
    }

    /** The language that the asker would rather read. */
    Language language() {
        return ReaderLanguage.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** A change of what exists: the asker must say which version the decision rests on. */
    <C> Request<C> change(C command) {
        ExpectedVersion expected = expected()
                .orElseThrow(() -> new RequestRefusal("precondition-required", Map.of("header", HttpHeaders.IF_MATCH)));
        return request(expected, command);
    }

    /** An addition: the asker may say which version the decision rests on. */
    <C> Request<C> add(C command) {
        return request(expected().orElse(ExpectedVersion.ANY), command);
    }

    private <C> Request<C> request(ExpectedVersion expected, C command) {
        Optional<String> key = Optional.ofNullable(request.getHeaderString(IDEMPOTENCY_KEY));
        try {
            return new Request<>(actor(), expected, key, command);
        } catch (InvalidValue e) {
            throw new RequestRefusal("malformed-header", Map.of("header", IDEMPOTENCY_KEY));
        }
    }

    private Optional<ExpectedVersion> expected() {
        String header = request.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null) {
            return Optional.empty();
        }
        if (header.strip().equals("*")) {
            return Optional.of(ExpectedVersion.ANY);
        }
        Matcher etag = ETAG.matcher(header.strip());
        if (!etag.matches()) {
            throw new RequestRefusal("malformed-header", Map.of("header", HttpHeaders.IF_MATCH));
        }
        return Optional.of(ExpectedVersion.exactly(Long.parseLong(etag.group(1))));
    }
}
