package org.incidentdesk.web.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.problem.ReaderLanguage;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.MeJson;

/** Who is signed in. */
@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
public final class MeResource {

    private final PeopleAdministration people;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param people knows the caller
     * @param answers the form of answers
     */
    public MeResource(PeopleAdministration people, Answers answers) {
        this.people = people;
        this.answers = answers;
    }

    /** Says who the caller is. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    @Described(id = "readMe", text = "Says who is signed in.", gives = MeJson.class)
    public Response read(@Context ContainerRequestContext request) {
        Actor actor = Asker.of(request).actor();
        Language language = ReaderLanguage.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Person person = people.person(actor, actor.person());
        return answers.unkept(
                new MeJson(person.id().value(), person.name().value(), actor.role(), ReaderLanguage.tag(language)));
    }
}
