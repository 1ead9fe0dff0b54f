package org.incidentdesk.web.page;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.AddTask;
import org.incidentdesk.domain.port.driving.CompleteTask;
import org.incidentdesk.domain.port.driving.CorrectFollowUp;
import org.incidentdesk.domain.port.driving.HoldTicket;
import org.incidentdesk.domain.port.driving.LinkArticle;
import org.incidentdesk.domain.port.driving.LinkTicket;
import org.incidentdesk.domain.port.driving.ResumeTicket;
import org.incidentdesk.domain.port.driving.TicketWork;
import org.incidentdesk.domain.port.driving.UnlinkTicket;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Schedule;
import org.incidentdesk.domain.ticket.Visibility;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** The work on a ticket: messages, tasks, waiting, links. */
@Path("/tickets/{number}")
public final class TicketWorkPage {

    private final TicketScreen screen;
    private final TicketWork work;

    /**
     * Makes the page.
     *
     * @param screen shows the ticket
     * @param work works on tickets
     */
    public TicketWorkPage(TicketScreen screen, TicketWork work) {
        this.screen = screen;
        this.work = work;
    }

    /** Writes a message, or a private note. */
    @POST
    @Path("follow-ups")
    @AllowedTo(Callers.EVERYONE)
    public Response answer(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "answered", ticket -> {
            Text text = form.required("text", Text::new);
            Visibility visibility = visibility(visit);
            form.mustBeSound();
            return work.addFollowUp(Wishes.add(visit, new AddFollowUp(ticket, text, visibility)));
        });
    }

    /** Corrects one's own message; the history keeps the first. */
    @POST
    @Path("corrections")
    @AllowedTo(Callers.EVERYONE)
    public Response correct(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "follow-up-corrected", ticket -> {
            Long entry = form.required("entry", Inputs.number("entry"));
            Text text = form.required("text", Text::new);
            form.mustBeSound();
            return work.correctFollowUp(Wishes.change(visit, new CorrectFollowUp(ticket, entry, text)));
        });
    }

    /** Notes a task, perhaps with its time and for somebody. */
    @POST
    @Path("tasks")
    @AllowedTo(Callers.STAFF)
    public Response addTask(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "task", ticket -> {
            Text text = form.required("text", Text::new);
            Optional<PersonId> assignee = form.optional("taskAssignee", PersonId::new);
            Optional<Schedule> schedule = schedule(visit);
            Visibility visibility = visibility(visit);
            form.mustBeSound();
            return work.addTask(Wishes.add(visit, new AddTask(ticket, text, visibility, assignee, schedule)));
        });
    }

    /** Says that a task is done, and how long it took. */
    @POST
    @Path("completions")
    @AllowedTo(Callers.STAFF)
    public Response complete(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "task-done", ticket -> {
            Long entry = form.required("entry", Inputs.number("entry"));
            Optional<Duration> spent =
                    form.optional("spentMinutes", Inputs.small("spentMinutes")).map(Duration::ofMinutes);
            form.mustBeSound();
            return work.completeTask(Wishes.change(visit, new CompleteTask(ticket, entry, spent)));
        });
    }

    /** Lets it wait, and says for what; or changes that. */
    @POST
    @Path("hold")
    @AllowedTo(Callers.STAFF)
    public Response hold(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "held", ticket -> {
            HoldReason reason = form.required("holdReason", Inputs.oneOf("holdReason", HoldReason.class));
            Optional<Instant> until = form.optional("until", Inputs.moment(visit, "until"));
            Optional<Text> comment = form.optional("comment", Text::new);
            form.mustBeSound();
            return work.hold(Wishes.change(visit, new HoldTicket(ticket, reason, comment, until)));
        });
    }

    /** Goes on with it. */
    @POST
    @Path("resume")
    @AllowedTo(Callers.EVERYONE)
    public Response resume(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        return screen.take(request, number, "resumed", ticket -> {
            return work.resume(Wishes.change(visit, new ResumeTicket(ticket)));
        });
    }

    /** Links it to another ticket. */
    @POST
    @Path("links")
    @AllowedTo(Callers.STAFF)
    public Response link(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "linked", ticket -> {
            Link link = link(visit);
            form.mustBeSound();
            return work.link(Wishes.change(visit, new LinkTicket(ticket, link)));
        });
    }

    /** Takes a link away. */
    @POST
    @Path("unlinking")
    @AllowedTo(Callers.STAFF)
    public Response unlink(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "unlinked", ticket -> {
            Link link = link(visit);
            form.mustBeSound();
            return work.unlink(Wishes.change(visit, new UnlinkTicket(ticket, link)));
        });
    }

    /** Links an article. */
    @POST
    @Path("articles")
    @AllowedTo(Callers.STAFF)
    public Response linkArticle(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "article-linked", ticket -> {
            ArticleId article = form.required("article", ArticleId::parse);
            form.mustBeSound();
            return work.linkArticle(Wishes.change(visit, new LinkArticle(ticket, article)));
        });
    }

    private static Link link(Visit visit) {
        LinkKind kind = visit.form().required("kind", Inputs.oneOf("kind", LinkKind.class));
        TicketNumber other = visit.form().required("other", TicketNumber::parse);
        return kind == null || other == null ? null : new Link(kind, other);
    }

    /** What a requester writes is for all to see. */
    private static Visibility visibility(Visit visit) {
        return visit.actor().role().isStaff()
                ? visit.form().required("visibility", Inputs.oneOf("visibility", Visibility.class))
                : Visibility.PUBLIC;
    }

    private static Optional<Schedule> schedule(Visit visit) {
        Form form = visit.form();
        Optional<Instant> from = form.optional("from", Inputs.moment(visit, "from"));
        Optional<Instant> to = form.optional("to", Inputs.moment(visit, "to"));
        if (from.isPresent() != to.isPresent()) {
            form.fault(from.isPresent() ? "to" : "from", "missing");
            return Optional.empty();
        }
        return from.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(form.required("to", text -> new Schedule(from.get(), to.get())));
    }
}
