package org.incidentdesk.domain.ticket;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.incidentdesk.domain.servicelevel.TargetStart;
import org.incidentdesk.domain.servicelevel.Terms;

/** Writes the lines of a {@linkplain CanonicalForm canonical form}. */
final class CanonicalWriter implements TicketEvent.Visitor<String> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder(256);

    CanonicalWriter(TicketEvent event) {
        TicketEvent.Head head = event.head();
        lines.append(CanonicalForm.HEADER).append('\n');
        line("type", event.type().name());
        line("ticket", head.ticket().value());
        line("sequence", head.sequence());
        line("at", head.at());
        line("by", head.by().person());
        line("role", head.by().role());
        line("status", head.status());
    }

    private CanonicalWriter line(String name, Object value) {
        String text = value instanceof Instant moment ? MOMENT.format(moment) : value.toString();
        lines.append(name).append('=');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(c);
            }
        }
        lines.append('\n');
        return this;
    }

    private CanonicalWriter line(String name, Optional<?> value) {
        value.ifPresent(present -> line(name, present));
        return this;
    }

    private CanonicalWriter line(String name, Collection<?> values) {
        values.forEach(value -> line(name, value));
        return this;
    }

    private String end() {
        return lines.toString();
    }

    private CanonicalWriter report(TicketSnapshot.Report report) {
        return line("title", report.title())
                .line("description", report.description())
                .line("requester", report.requester())
                .line("recordedBy", report.recordedBy())
                .line("channel", report.channel())
                .line("location", report.location())
                .line("neededBy", report.neededBy())
                .line("openedAt", report.openedAt());
    }

    private CanonicalWriter assessment(TicketSnapshot.Assessment assessment) {
        return line("impact", assessment.impact())
                .line("urgency", assessment.urgency())
                .line("matrix", assessment.matrix())
                .line("matrixName", assessment.matrixName())
                .line("computed", assessment.computed());
    }

    /** The usual start and the calendar by which all time counts have no line. */
    private CanonicalWriter terms(Terms terms) {
        line("serviceLevel", terms.serviceLevel())
                .line("toOwn", terms.targets().toOwn())
                .line("toResolve", terms.targets().toResolve())
                .line("start", Optional.of(terms.start()).filter(start -> start != TargetStart.OPENING));
        terms.calendar()
                .ifPresent(quoted -> line("calendar", quoted.calendar())
                        .line("calendarName", quoted.name())
                        .line("zone", quoted.zone())
                        .line("segment", quoted.segments())
                        .line("holiday", quoted.holidays()));
        return this;
    }

    private CanonicalWriter assignee(Assignee assignee) {
        return line(assignee instanceof Assignee.Technician ? "person" : "group", assignee.id());
    }

    private CanonicalWriter hold(Hold hold) {
        return line("reason", hold.reason())
                .line("comment", hold.comment())
                .line("until", hold.until())
                .line("before", hold.before())
                .line("remindAt", hold.remindAt())
                .line("reminded", Optional.of(hold.reminded()).filter(times -> times > 0));
    }

    private CanonicalWriter link(Link link) {
        return line("kind", link.kind()).line("other", link.other().value());
    }

    @Override
    public String on(TicketEvent.Reported event) {
        return report(event.report())
                .assessment(event.assessment())
                .terms(event.terms())
                .end();
    }

    @Override
    public String on(TicketEvent.DetailsCorrected event) {
        return report(event.report()).end();
    }

    @Override
    public String on(TicketEvent.Classified event) {
        return line("category", event.category()).line("asset", event.assets()).end();
    }

    @Override
    public String on(TicketEvent.ClassificationVerified event) {
        return line("category", event.category())
                .line("corrected", event.corrected())
                .end();
    }

    @Override
    public String on(TicketEvent.Assessed event) {
        return assessment(event.assessment())
                .line("major", event.assessment().major())
                .terms(event.terms())
                .end();
    }

    @Override
    public String on(TicketEvent.PriorityOverridden event) {
        return line("priority", event.override().priority())
                .line("reason", event.override().reason())
                .end();
    }

    @Override
    public String on(TicketEvent.OverrideWithdrawn event) {
        return end();
    }

    @Override
    public String on(TicketEvent.MajorFlagged event) {
        return line("major", event.major()).line("reason", event.reason()).end();
    }

    @Override
    public String on(TicketEvent.Assigned event) {
        return assignee(event.assignee()).end();
    }

    @Override
    public String on(TicketEvent.Unassigned event) {
        return assignee(event.assignee()).end();
    }

    @Override
    public String on(TicketEvent.Escalated event) {
        return line("to", event.to())
                .line("released", event.released())
                .line("releasedPerson", event.releasedPersons())
                .line("reason", event.reason())
                .line("comment", event.comment())
                .end();
    }

    @Override
    public String on(TicketEvent.ObserversChanged event) {
        return line("observer", event.observers()).end();
    }

    @Override
    public String on(TicketEvent.FollowUpAdded event) {
        return line("text", event.text()).line("visibility", event.visibility()).end();
    }

    @Override
    public String on(TicketEvent.FollowUpCorrected event) {
        return line("followUp", event.followUp()).line("text", event.text()).end();
    }

    @Override
    public String on(TicketEvent.FileAttached event) {
        return line("name", event.file().name())
                .line("mediaType", event.file().kind().mediaType())
                .line("size", event.file().size())
                .line("sha256", event.file().hash())
                .line("visibility", event.visibility())
                .line("followUp", event.followUp())
                .end();
    }

    @Override
    public String on(TicketEvent.FileRemoved event) {
        return line("attachment", event.attachment()).end();
    }

    @Override
    public String on(TicketEvent.TaskAdded event) {
        return line("text", event.text())
                .line("visibility", event.visibility())
                .line("assignee", event.assignee())
                .line("from", event.schedule().map(Schedule::from))
                .line("to", event.schedule().map(Schedule::to))
                .end();
    }

    @Override
    public String on(TicketEvent.TaskCompleted event) {
        return line("task", event.task()).line("spent", event.spent()).end();
    }

    @Override
    public String on(TicketEvent.PutOnHold event) {
        return hold(event.hold()).end();
    }

    @Override
    public String on(TicketEvent.HoldChanged event) {
        return hold(event.hold()).end();
    }

    @Override
    public String on(TicketEvent.Resumed event) {
        return end();
    }

    @Override
    public String on(TicketEvent.SolutionProposed event) {
        return line("text", event.text())
                .line("outcome", event.outcome())
                .line("article", event.article().map(article -> article.value()))
                .end();
    }

    @Override
    public String on(TicketEvent.SolutionApproved event) {
        return line("solution", event.solution())
                .line("comment", event.comment())
                .end();
    }

    @Override
    public String on(TicketEvent.SolutionRefused event) {
        return line("solution", event.solution()).line("reason", event.reason()).end();
    }

    @Override
    public String on(TicketEvent.Closed event) {
        return line("category", event.category())
                .line("verification", event.verification())
                .end();
    }

    @Override
    public String on(TicketEvent.Reopened event) {
        return line("reason", event.reason()).end();
    }

    @Override
    public String on(TicketEvent.Linked event) {
        return link(event.link()).end();
    }

    @Override
    public String on(TicketEvent.Unlinked event) {
        return link(event.link()).end();
    }

    @Override
    public String on(TicketEvent.ArticleLinked event) {
        return line("article", event.article().value()).end();
    }

    @Override
    public String on(TicketEvent.ArticleUnlinked event) {
        return line("article", event.article().value()).end();
    }

    @Override
    public String on(TicketEvent.AgreementChanged event) {
        return terms(event.terms()).end();
    }

    @Override
    public String on(TicketEvent.TargetReached event) {
        return line("goal", event.warning().goal())
                .line("threshold", event.warning().threshold())
                .line("due", event.due())
                .line("told", event.told())
                .end();
    }

    @Override
    public String on(TicketEvent.RequesterReminded event) {
        return line("times", event.times()).line("next", event.next()).end();
    }

    @Override
    public String on(TicketEvent.PresetApplied event) {
        Preset preset = event.preset();
        return line("origin", preset.origin())
                .line("source", preset.source())
                .line("name", preset.name())
                .line("category", preset.category())
                .line("group", preset.group())
                .line("impact", preset.impact())
                .line("urgency", preset.urgency())
                .end();
    }

    @Override
    public String on(TicketEvent.CannedAnswerUsed event) {
        return line("entry", event.entry()).line("cannedAnswer", event.answer()).end();
    }

    @Override
    public String on(TicketEvent.SatisfactionAnswered event) {
        return line("rating", event.rating()).line("comment", event.comment()).end();
    }

    @Override
    public String on(TicketEvent.DiagnosisBegun event) {
        DiagnosisMove.Begin begin = event.begin();
        return line("guide", begin.guide())
                .line("version", begin.version())
                .line("name", begin.name())
                .line("node", begin.start())
                .end();
    }

    @Override
    public String on(TicketEvent.DiagnosisAnswered event) {
        DiagnosisMove.Reply reply = event.reply();
        return line("node", reply.node())
                .line("answer", reply.answer())
                .line("fact", reply.fact())
                .line("next", reply.next())
                .line("ends", reply.ends())
                .end();
    }

    @Override
    public String on(TicketEvent.DiagnosisAbandoned event) {
        return end();
    }
}
