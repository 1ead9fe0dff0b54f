package org.incidentdesk.web.page.frame;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.web.page.model.ErrorModel;
import org.incidentdesk.web.page.model.KeptModel;
import org.incidentdesk.web.problem.Problem;
import org.incidentdesk.web.problem.ProblemCatalogue;
import org.incidentdesk.web.problem.RequestRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever went wrong into a page that says what happened, what was kept, and what to do. It catches in one place
 * and words in another, because only a filter is told which request is being answered.
 */
public final class PageErrors implements ExceptionMapper<Throwable>, ContainerResponseFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);
    private static final int FORBIDDEN = Response.Status.FORBIDDEN.getStatusCode();
    private static final int NOT_FOUND = Response.Status.NOT_FOUND.getStatusCode();
    private static final int NOT_ALLOWED = Response.Status.METHOD_NOT_ALLOWED.getStatusCode();

    private final Pages pages;

    /** What was caught, on its way to the filter. */
    private record Caught(Throwable thrown) {}

    /**
     * Makes the mapper.
     *
     * @param pages shows pages
     */
    public PageErrors(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        return Response.serverError().entity(new Caught(thrown)).build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Caught caught)) {
            return;
        }
        if (request.getUriInfo().getPath().startsWith(Assets.PATH.substring(1))) {
            response.setStatus(NOT_FOUND);
            response.setEntity(null);
            return;
        }
        Visit visit = Visit.of(request);
        if (caught.thrown() instanceof StaleForm stale) {
            response.setStatus(FORBIDDEN);
            write(response, stale(visit, stale));
            return;
        }
        Problem problem = problem(request, visit, caught.thrown());
        response.setStatus(problem.status());
        write(
                response,
                pages.html(
                        "error.jte",
                        new ErrorModel(pages.frame(visit), problem.status(), problem.title(), problem.detail())));
    }

    private static void write(ContainerResponseContext response, Html html) {
        response.setEntity(html, new Annotation[0], MediaType.valueOf("text/html;charset=UTF-8"));
    }

    private Html stale(Visit visit, StaleForm stale) {
        List<KeptModel.Field> fields = KeptModel.fields(visit.form().values());
        return pages.html(
                "kept.jte",
                new KeptModel(
                        pages.frame(visit),
                        visit.somebody().isEmpty() && stale.mayBeSentAgain(),
                        stale.mayBeSentAgain(),
                        visit.address(),
                        fields));
    }

    private static Problem problem(ContainerRequestContext request, Visit visit, Throwable thrown) {
        if (thrown instanceof DomainRefusal refusal) {
            return Refusals.problem(refusal, visit.language());
        }
        if (thrown instanceof RequestRefusal refusal) {
            return Refusals.problem(refusal, visit.language());
        }
        if (thrown instanceof WebApplicationException exception) {
            int status = exception.getResponse().getStatus();
            if (status == NOT_FOUND || status == NOT_ALLOWED) {
                String path = "/" + request.getUriInfo().getPath();
                return Problem.of("no-such-address", Map.of("path", path), List.of(), visit.language());
            }
            if (status < Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
                return Problem.of("bad-request", Map.of(), List.of(), visit.language());
            }
        }
        LOG.error("{} {} failed", request.getMethod(), visit.address(), thrown);
        return Problem.of(ProblemCatalogue.INTERNAL_ERROR, Map.of(), List.of(), visit.language());
    }
}
