package org.incidentdesk.web.problem;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever went wrong into a problem document: refusals of the domain, refusals of the door, what the framework
 * throws, and the unforeseen, of which clients learn nothing but that it happened.
 *
 * <p>It catches in one place and words in another, because only a filter is told which request is being answered.
 */
public final class ProblemMapper implements ExceptionMapper<Throwable>, ContainerResponseFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final int SERVER_ERROR = Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();

    /** What was caught, on its way to the filter. */
    private record Caught(Throwable thrown) {}

    @Override
    public Response toResponse(Throwable thrown) {
        return Response.serverError().entity(new Caught(thrown)).build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Caught caught) {
            Language language = ReaderLanguage.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            write(problem(request, caught.thrown(), language), language, response);
        }
    }

    private static void write(Problem problem, Language language, ContainerResponseContext response) {
        response.setStatus(problem.status());
        response.setEntity(problem, new Annotation[0], MediaType.valueOf(Problem.MEDIA_TYPE));
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, ReaderLanguage.tag(language));
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            headers.add(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"incident-desk\", charset=\"UTF-8\"");
            headers.add(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"incident-desk\"");
        }
        if (problem.facts().get("allowed") instanceof List<?> allowed
                && problem.status() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            headers.putSingle(
                    HttpHeaders.ALLOW,
                    String.join(", ", allowed.stream().map(Object::toString).toList()));
        }
    }

    private static Problem problem(ContainerRequestContext request, Throwable thrown, Language language) {
        if (thrown instanceof InvalidValue invalid) {
            return Problem.of(invalid.code(), Map.of(), invalid.faults(), language);
        }
        if (thrown instanceof NotFound refusal && !isNamedByAddress(request, refusal)) {
            return Problem.of("unknown-reference", refusal.facts(), List.of(), language);
        }
        if (thrown instanceof DomainRefusal refusal) {
            return Problem.of(refusal.code(), refusal.facts(), List.of(), language);
        }
        if (thrown instanceof RequestRefusal refusal) {
            return Problem.of(refusal.code(), refusal.facts(), refusal.faults(), language);
        }
        if (thrown instanceof WebApplicationException exception
                && exception.getResponse().getStatus() < SERVER_ERROR) {
            return ofFramework(request, exception, language);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getUriInfo().getPath(), thrown);
        return Problem.of(ProblemCatalogue.INTERNAL_ERROR, Map.of(), List.of(), language);
    }

    /** What the address names is not found; what only the body names makes the body wrong. */
    private static boolean isNamedByAddress(ContainerRequestContext request, NotFound refusal) {
        String id = String.valueOf(refusal.facts().get("id"));
        return List.of("GET", "HEAD", "DELETE").contains(request.getMethod())
                || request.getUriInfo().getPathParameters().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(value -> names(value, id));
    }

    private static boolean names(String value, String id) {
        try {
            return value.equalsIgnoreCase(id)
                    || TicketNumber.parse(value).toString().equals(id)
                    || ArticleId.parse(value).toString().equals(id);
        } catch (InvalidValue e) {
            return false;
        }
    }

    private static Problem ofFramework(
            ContainerRequestContext request, WebApplicationException exception, Language language) {
        List<String> json = List.of(MediaType.APPLICATION_JSON);
        String method = request.getMethod();
        if (exception instanceof NotAllowedException notAllowed) {
            Set<String> methods = new TreeSet<>(notAllowed.getResponse().getAllowedMethods());
            if (methods.contains("GET")) {
                methods.add("HEAD"); // answered by the framework out of GET, and forgotten by it here
            }
            List<String> allowed = List.copyOf(methods);
            return Problem.of("method-not-allowed", Map.of("method", method, "allowed", allowed), List.of(), language);
        }
        return switch (exception.getResponse().getStatus()) {
            case 404 ->
                Problem.of(
                        "no-such-address",
                        Map.of("path", "/" + request.getUriInfo().getPath()),
                        List.of(),
                        language);
            case 406 -> Problem.of("not-acceptable", Map.of("offered", json), List.of(), language);
            case 415 -> Problem.of("unsupported-media-type", Map.of("accepted", json), List.of(), language);
            default -> Problem.of("bad-request", Map.of(), List.of(), language);
        };
    }
}
