package org.incidentdesk.web.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.problem.ReaderLanguage;
import org.incidentdesk.web.problem.Wording;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ServiceJson;

/** The way in: what this service is, and where to go from here. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
public final class ServiceResource {

    private final String version;
    private final boolean demo;

    /**
     * Makes the resource.
     *
     * @param version the program's version
     * @param demo whether it runs as a demonstration
     */
    public ServiceResource(String version, boolean demo) {
        this.version = version;
        this.demo = demo;
    }

    /** Says what this service is. */
    @GET
    @AllowedTo(Callers.ANYBODY)
    @Described(
            id = "readService",
            text = "Says what this service is, and where to go from here.",
            gives = ServiceJson.class)
    public Response read(@Context ContainerRequestContext request) {
        Language language = ReaderLanguage.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/api");
        links.put("description", "/api/openapi.json");
        links.put("problems", "/api/problems");
        links.put("me", "/api/me");
        for (String noun : new String[] {
            "tickets",
            "categories",
            "assets",
            "people",
            "groups",
            "locations",
            "priority-matrices",
            "service-levels",
            "calendars",
            "templates",
            "canned-answers",
            "report-rules",
            "articles",
            "settings",
            "tokens",
            "accounts",
            "webhooks",
            "notifications"
        }) {
            links.put(noun, "/api/" + noun);
        }
        Optional<String> warning =
                demo ? Optional.of(Wording.text(language, "service.demo", Map.of())) : Optional.empty();
        return Response.ok(new ServiceJson("Incident Desk", version, demo, warning, links))
                .header(HttpHeaders.CONTENT_LANGUAGE, ReaderLanguage.tag(language))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
