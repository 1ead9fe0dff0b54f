package org.incidentdesk.web.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.problem.ProblemCatalogue;
import org.incidentdesk.web.problem.ProblemType;
import org.incidentdesk.web.problem.ReaderLanguage;
import org.incidentdesk.web.problem.Wording;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ListJson;
import org.incidentdesk.web.view.ProblemTypeJson;

/** What each problem type's address answers: its documentation, in both languages. */
@Path("/api/problems")
public final class ProblemsResource {

    /** Lists them all. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @AllowedTo(Callers.ANYBODY)
    @Described(
            id = "listProblems",
            text = "Lists every type of problem that this service tells.",
            gives = ProblemTypeJson.class,
            list = true)
    public Response list() {
        return Response.ok(ListJson.of(ProblemCatalogue.all().stream()
                        .map(ProblemsResource::describe)
                        .toList()))
                .build();
    }

    /** Documents one. */
    @GET
    @Path("{code}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @AllowedTo(Callers.ANYBODY)
    @Described(
            id = "readProblem",
            text = "Documents one type of problem, as JSON or as a page.",
            gives = ProblemTypeJson.class)
    public Response read(@PathParam("code") String code, @Context Request request) {
        if (!ProblemCatalogue.knows(code)) {
            throw new NotFound("problem", code);
        }
        ProblemTypeJson described = describe(ProblemCatalogue.get(code));
        Variant html = new Variant(MediaType.TEXT_HTML_TYPE, (String) null, null);
        Variant json = new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null);
        return html.equals(request.selectVariant(List.of(json, html)))
                ? Response.ok(page(described), "text/html;charset=UTF-8")
                        .header("Content-Security-Policy", "default-src 'none'")
                        .build()
                : Response.ok(described, MediaType.APPLICATION_JSON_TYPE).build();
    }

    private static ProblemTypeJson describe(ProblemType type) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, String> details = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String tag = ReaderLanguage.tag(language);
            titles.put(tag, Wording.text(language, "problem." + type.code() + ".title", type.sample()));
            details.put(tag, Wording.text(language, "problem." + type.code() + ".detail", type.sample()));
        }
        return new ProblemTypeJson(type.uri(), type.code(), type.status(), titles, details, type.sample());
    }

    private static String page(ProblemTypeJson type) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>")
                .append(escape(type.code()))
                .append("</title></head><body>");
        for (String tag : type.title().keySet()) {
            page.append("<section lang=\"")
                    .append(tag)
                    .append("\"><h1>")
                    .append(escape(type.title().get(tag)))
                    .append("</h1><p>")
                    .append(escape(type.detail().get(tag)))
                    .append("</p></section>");
        }
        return page.append("<p>")
                .append(escape(type.code()))
                .append(" · HTTP ")
                .append(type.status())
                .append("</p></body></html>")
                .toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
