package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.CalendarAdministration;
import org.incidentdesk.domain.port.driving.CalendarDefinition;
import org.incidentdesk.domain.port.driving.HolidayImport;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.web.file.HolidayFile;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.CalendarBodies.CalendarBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.CalendarJson;
import org.incidentdesk.web.view.ReceiptJson;
import org.incidentdesk.web.view.WorkingSpanJson;

/** The calendars: when time counts. */
@Path("/api/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CalendarsResource {

    private final CalendarAdministration calendars;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param calendars knows and changes the calendars
     * @param answers the form of answers
     */
    public CalendarsResource(CalendarAdministration calendars, Answers answers) {
        this.calendars = calendars;
        this.answers = answers;
    }

    /** Lists them all. */
    @GET
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "listCalendars",
            text = "Lists all calendars, the shipped one and others.",
            gives = CalendarJson.class,
            list = true)
    public Response list(@Context ContainerRequestContext request) {
        return answers.list(calendars.calendars(Asker.of(request).actor()).stream()
                .map(CalendarJson::of)
                .toList());
    }

    /** Reads one. */
    @GET
    @Path("{id}")
    @AllowedTo(Callers.STAFF)
    @Described(id = "readCalendar", text = "Reads one calendar.", gives = CalendarJson.class)
    public Response read(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Asker asker = Asker.of(request);
        var found = calendars.calendar(asker.actor(), which(id));
        return answers.one(asker, found.version(), CalendarJson.of(found));
    }

    /** Adds one. */
    @POST
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "addCalendar",
            text = "Adds one calendar, under an identity made of its name.",
            gives = ReceiptJson.class,
            status = 201)
    public Response add(@Context ContainerRequestContext request, CalendarBody body) {
        Request<CalendarDefinition> wish = Asker.of(request).add(body.definition());
        Receipt receipt = Pointers.pointing(() -> calendars.addCalendar(wish));
        return answers.created("/api/calendars/" + receipt.id(), receipt);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(id = "changeCalendar", text = "Changes one calendar.", gives = ReceiptJson.class, expects = ALWAYS)
    public Response change(@Context ContainerRequestContext request, @PathParam("id") String id, CalendarBody body) {
        Request<CalendarDefinition> wish = Asker.of(request).change(body.definition());
        return answers.changed(Pointers.pointing(() -> calendars.changeCalendar(which(id), wish)));
    }

    /** Takes in holidays. */
    @POST
    @Path("{id}/holidays")
    @Consumes("text/calendar")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "importHolidays",
            text = "Adds the events of an iCalendar file (RFC 5545) as holidays: whole days, once or every year. A file"
                    + " with anything else is refused as a whole.",
            gives = ReceiptJson.class,
            expects = ALWAYS)
    public Response importHolidays(@Context ContainerRequestContext request, @PathParam("id") String id, String file) {
        Request<HolidayImport> wish = Asker.of(request).change(new HolidayImport(HolidayFile.read(file)));
        return answers.changed(Pointers.pointing(() -> calendars.importHolidays(which(id), wish)));
    }

    /** Tries one out. */
    @GET
    @Path("{id}/working-time")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "tryCalendar",
            text = "Measures the working time between two moments, or says where so much working time leads.",
            gives = WorkingSpanJson.class)
    public Response workingTime(
            @Context ContainerRequestContext request,
            @PathParam("id") String id,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("working") String working) {
        CalendarId calendar = which(id);
        Query query = new Query();
        Optional<Instant> begin = query.moment("from", from == null ? "" : from);
        Optional<Instant> end = query.moment("to", to);
        Optional<Duration> length = query.duration("working", working == null && to == null ? "" : working);
        if (to != null) {
            query.exclude("working", working, "to");
        }
        if (begin.isPresent() && end.isPresent() && end.get().isBefore(begin.get())) {
            query.fault(new Fault("to", "ends-before-it-begins", Map.of()));
        }
        query.check();
        Actor actor = Asker.of(request).actor();
        return answers.unkept(WorkingSpanJson.of(
                end.isPresent()
                        ? calendars.between(actor, calendar, begin.orElseThrow(), end.get())
                        : calendars.after(actor, calendar, begin.orElseThrow(), length.orElseThrow())));
    }

    private static CalendarId which(String id) {
        return Paths.id("calendar", id, CalendarId::new);
    }
}
