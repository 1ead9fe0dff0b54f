package org.incidentdesk.web.page;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Hold;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.web.page.model.Words;

/** What happened to a ticket, in a few words. Who did it and when stands beside it. */
final class EventWords implements TicketEvent.Visitor<String> {

    private final TicketContext ticket;
    private final Function<CategoryId, String> categories;
    private final Function<GroupId, String> groups;

    /** Words events with the names of categories and groups. */
    EventWords(TicketContext ticket, Function<CategoryId, String> categories, Function<GroupId, String> groups) {
        this.ticket = ticket;
        this.categories = categories;
        this.groups = groups;
    }

    private Words words() {
        return ticket.words();
    }

    private String word(Enum<?> value) {
        return words().word(value.name());
    }

    @Override
    public String on(TicketEvent.Reported event) {
        return words().of("ticket.event.reported", word(event.report().channel()));
    }

    @Override
    public String on(TicketEvent.PresetApplied event) {
        return words().of("ticket.event.preset");
    }

    @Override
    public String on(TicketEvent.CannedAnswerUsed event) {
        return words().of("ticket.event.canned");
    }

    @Override
    public String on(TicketEvent.DetailsCorrected event) {
        return words().of("ticket.event.corrected");
    }

    @Override
    public String on(TicketEvent.Classified event) {
        return event.category()
                .map(category -> words().of("ticket.event.classified", categories.apply(category)))
                .orElseGet(() -> words().of("ticket.event.unclassified"));
    }

    @Override
    public String on(TicketEvent.ClassificationVerified event) {
        return words().of(
                        event.corrected()
                                ? "ticket.event.classification-corrected"
                                : "ticket.event.classification-confirmed",
                        categories.apply(event.category()));
    }

    @Override
    public String on(TicketEvent.Assessed event) {
        TicketSnapshot.Assessment assessment = event.assessment();
        return words().of(
                        "ticket.event.assessed",
                        word(assessment.impact()),
                        word(assessment.urgency()),
                        assessment.computed().code());
    }

    @Override
    public String on(TicketEvent.PriorityOverridden event) {
        return words().of(
                        "ticket.event.overridden",
                        event.override().priority().code(),
                        event.override().reason().value());
    }

    @Override
    public String on(TicketEvent.OverrideWithdrawn event) {
        return words().of("ticket.event.override-withdrawn");
    }

    @Override
    public String on(TicketEvent.MajorFlagged event) {
        return words().of(
                        event.major() ? "ticket.event.major" : "ticket.event.not-major",
                        event.reason().value());
    }

    private String assignee(Assignee assignee) {
        return assignee instanceof Assignee.Technician technician
                ? ticket.names().of(technician.person())
                : groups.apply(((Assignee.Team) assignee).group());
    }

    @Override
    public String on(TicketEvent.Assigned event) {
        return words().of("ticket.event.assigned", assignee(event.assignee()));
    }

    @Override
    public String on(TicketEvent.Unassigned event) {
        return words().of("ticket.event.unassigned", assignee(event.assignee()));
    }

    @Override
    public String on(TicketEvent.Escalated event) {
        String text = words().of("ticket.event.escalated", groups.apply(event.to()), word(event.reason()));
        return event.comment().map(comment -> text + " – " + comment.value()).orElse(text);
    }

    @Override
    public String on(TicketEvent.ObserversChanged event) {
        return words().of(
                        "ticket.event.observers",
                        event.observers().stream().map(ticket.names()::of).collect(Collectors.joining(", ")));
    }

    @Override
    public String on(TicketEvent.FollowUpAdded event) {
        return words().of("ticket.event.follow-up");
    }

    @Override
    public String on(TicketEvent.FollowUpCorrected event) {
        return words().of("ticket.event.follow-up-corrected");
    }

    @Override
    public String on(TicketEvent.FileAttached event) {
        return words().of("ticket.event.file", event.file().name().value());
    }

    @Override
    public String on(TicketEvent.FileRemoved event) {
        return words().of("ticket.event.file-removed");
    }

    @Override
    public String on(TicketEvent.TaskAdded event) {
        return words().of("ticket.event.task");
    }

    @Override
    public String on(TicketEvent.TaskCompleted event) {
        return words().of("ticket.event.task-done");
    }

    private String hold(String key, Hold hold) {
        String text = words().of(key, word(hold.reason()));
        String until = hold.until()
                .map(moment -> " "
                        + words().of(
                                        "ticket.event.until",
                                        ticket.visit().dates().of(moment).text()))
                .orElse("");
        return text
                + until
                + hold.comment().map(comment -> " – " + comment.value()).orElse("");
    }

    @Override
    public String on(TicketEvent.PutOnHold event) {
        return hold("ticket.event.hold", event.hold());
    }

    @Override
    public String on(TicketEvent.HoldChanged event) {
        return hold("ticket.event.hold-changed", event.hold());
    }

    @Override
    public String on(TicketEvent.Resumed event) {
        return words().of("ticket.event.resumed");
    }

    @Override
    public String on(TicketEvent.SolutionProposed event) {
        return words().of("ticket.event.solution", word(event.outcome()));
    }

    @Override
    public String on(TicketEvent.SolutionApproved event) {
        return words().of("ticket.event.approved")
                + event.comment().map(comment -> " – " + comment.value()).orElse("");
    }

    @Override
    public String on(TicketEvent.SolutionRefused event) {
        return words().of("ticket.event.refused", event.reason().value());
    }

    @Override
    public String on(TicketEvent.Closed event) {
        Optional<String> category = event.category().map(categories);
        return category.map(path -> words().of("ticket.event.closed-as", path))
                .orElseGet(() -> words().of("ticket.event.closed"));
    }

    @Override
    public String on(TicketEvent.Reopened event) {
        return words().of("ticket.event.reopened", event.reason().value());
    }

    private String link(String key, Link link) {
        return words().of(key, word(link.kind()), link.other().toString());
    }

    @Override
    public String on(TicketEvent.Linked event) {
        return link("ticket.event.linked", event.link());
    }

    @Override
    public String on(TicketEvent.Unlinked event) {
        return link("ticket.event.unlinked", event.link());
    }

    @Override
    public String on(TicketEvent.ArticleLinked event) {
        return words().of("ticket.event.article", event.article().toString());
    }

    @Override
    public String on(TicketEvent.ArticleUnlinked event) {
        return words().of("ticket.event.article-gone", event.article().toString());
    }

    @Override
    public String on(TicketEvent.AgreementChanged event) {
        return words().of("ticket.event.agreement", event.terms().serviceLevel());
    }

    @Override
    public String on(TicketEvent.TargetReached event) {
        return words().of(
                        "ticket.event.target",
                        words().of("ticket.goal."
                                + event.warning().goal().name().toLowerCase(java.util.Locale.ROOT)),
                        event.warning().threshold().percent());
    }

    @Override
    public String on(TicketEvent.RequesterReminded event) {
        return words().of("ticket.event.reminded", event.times());
    }

    @Override
    public String on(TicketEvent.SatisfactionAnswered event) {
        return words().of("ticket.event.rated", event.rating())
                + event.comment().map(comment -> " – " + comment.value()).orElse("");
    }

    @Override
    public String on(TicketEvent.DiagnosisBegun event) {
        return words().of("ticket.event.diagnosis", event.begin().name().value());
    }

    @Override
    public String on(TicketEvent.DiagnosisAnswered event) {
        return words().of(event.reply().ends() ? "ticket.event.diagnosis-ended" : "ticket.event.diagnosis-answered");
    }

    @Override
    public String on(TicketEvent.DiagnosisAbandoned event) {
        return words().of("ticket.event.diagnosis-abandoned");
    }
}
