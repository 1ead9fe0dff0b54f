package org.incidentdesk.web.view;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.Hold;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Satisfaction;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketAction;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.Verification;

/**
 * A ticket as one reader may see it.
 *
 * @param number which ticket
 * @param version its version, which its ETag begins with
 * @param status where it stands
 * @param title the title
 * @param description the description
 * @param requester who suffers it
 * @param recordedBy who recorded it
 * @param channel how the report came
 * @param location where the requester works
 * @param neededBy when the requester must be served
 * @param classification how it is classified
 * @param priority the priority and why
 * @param major whether it is a major incident
 * @param assignees who works on it and who follows it
 * @param timeToOwn the deadline to take it in charge
 * @param timeToResolve the deadline to solve it
 * @param hold what it waits for
 * @param openedAt when it was recorded
 * @param acknowledgedAt when it was taken in charge
 * @param solvedAt when it was solved
 * @param closedAt when it was closed
 * @param closesAt when the clock will close it
 * @param reopenings how often it was opened again
 * @param timeline what was written into it, oldest first
 * @param links the links that it holds
 * @param linkedFrom the links that others hold towards it
 * @param articles the articles that concern it or came from it
 * @param satisfaction what the requester said of it after its closure
 * @param actions what the reader may do now; empty for a past moment
 * @param explanations why priority and deadlines are what they are, in the reader's language
 * @param asOf the past moment that is shown; absent for the present, so that nothing changes where nothing has changed
 */
public record TicketJson(
        String number,
        long version,
        Status status,
        String title,
        String description,
        String requester,
        String recordedBy,
        Channel channel,
        Optional<String> location,
        Optional<Instant> neededBy,
        ClassificationJson classification,
        PriorityJson priority,
        boolean major,
        AssigneesJson assignees,
        DeadlineJson timeToOwn,
        DeadlineJson timeToResolve,
        Optional<HoldJson> hold,
        Instant openedAt,
        Optional<Instant> acknowledgedAt,
        Optional<Instant> solvedAt,
        Optional<Instant> closedAt,
        Optional<Instant> closesAt,
        int reopenings,
        List<TimelineEntryJson> timeline,
        List<LinkJson> links,
        List<LinkJson> linkedFrom,
        List<String> articles,
        Optional<SatisfactionJson> satisfaction,
        Set<TicketAction> actions,
        ExplanationsJson explanations,
        Optional<Instant> asOf) {

    /**
     * How a ticket is classified.
     *
     * @param category the present category
     * @param path its path from the root
     * @param opening the first category
     * @param closing the category at closing
     * @param verification whether whoever closed it confirmed the category
     * @param assets the configuration items concerned
     */
    public record ClassificationJson(
            Optional<String> category,
            Optional<String> path,
            Optional<String> opening,
            Optional<String> closing,
            Verification verification,
            List<String> assets) {}

    /**
     * Who works on a ticket.
     *
     * @param persons the persons
     * @param groups the groups
     * @param observers who else follows it
     * @param escalations how often it was escalated
     * @param level the highest line of the groups, 0 without group
     */
    public record AssigneesJson(
            List<String> persons, List<String> groups, List<String> observers, int escalations, int level) {}

    /**
     * What a ticket waits for.
     *
     * @param reason why
     * @param comment what else there is to say
     * @param until when the clock resumes it
     * @param before the status that it goes back to
     * @param remindAt when the clock next reminds the requester, or solves the ticket after the last reminder
     * @param reminded how often the requester was reminded
     */
    public record HoldJson(
            HoldReason reason,
            Optional<String> comment,
            Optional<Instant> until,
            Status before,
            Optional<Instant> remindAt,
            int reminded) {

        static HoldJson of(Hold hold) {
            return new HoldJson(
                    hold.reason(),
                    Ids.of(hold.comment()),
                    hold.until(),
                    hold.before(),
                    hold.remindAt(),
                    hold.reminded());
        }
    }

    /**
     * What the requester said of a ticket after its closure.
     *
     * @param rating 1 (not at all satisfied) to 5 (very satisfied)
     * @param comment what else there is to say
     * @param at when it was said
     */
    public record SatisfactionJson(int rating, Optional<String> comment, Instant at) {

        static SatisfactionJson of(Satisfaction said) {
            return new SatisfactionJson(said.rating(), Ids.of(said.comment()), said.at());
        }
    }

    /**
     * Made of a view.
     *
     * @param view the view
     * @param past whether a past moment is shown
     * @param explanations why priority and deadlines are what they are
     * @return what readers see
     */
    public static TicketJson of(TicketView view, boolean past, ExplanationsJson explanations) {
        TicketSnapshot.Report report = view.report();
        TicketSnapshot.Progress progress = view.progress();
        Set<TicketAction> actions = EnumSet.noneOf(TicketAction.class);
        actions.addAll(view.permitted());
        return new TicketJson(
                view.number().toString(),
                view.version(),
                progress.status(),
                report.title().value(),
                report.description().value(),
                report.requester().value(),
                report.recordedBy().value(),
                report.channel(),
                Ids.of(report.location()),
                report.neededBy(),
                classification(view),
                PriorityJson.of(view.priority()),
                view.major(),
                assignees(view),
                DeadlineJson.of(view.timeToOwn(), view.asOf(), past),
                DeadlineJson.of(view.timeToResolve(), view.asOf(), past),
                progress.hold().map(HoldJson::of),
                report.openedAt(),
                progress.acknowledgedAt(),
                progress.solvedAt(),
                progress.closedAt(),
                view.closesAt(),
                progress.reopenings(),
                view.timeline().stream().map(TimelineEntryJson::of).toList(),
                view.links().stream().map(LinkJson::of).toList(),
                view.linkedFrom().stream().map(LinkJson::of).toList(),
                Ids.of(new TreeSet<>(view.articles())),
                view.satisfaction().map(SatisfactionJson::of),
                actions,
                explanations,
                past ? Optional.of(view.asOf()) : Optional.empty());
    }

    private static ClassificationJson classification(TicketView view) {
        TicketSnapshot.Classification classification = view.classification();
        return new ClassificationJson(
                Ids.of(classification.current()),
                view.categoryPath(),
                Ids.of(classification.opening()),
                Ids.of(classification.closing()),
                classification.verification(),
                Ids.of(classification.assets()));
    }

    private static AssigneesJson assignees(TicketView view) {
        TicketSnapshot.Assignment assignment = view.assignment();
        return new AssigneesJson(
                Ids.of(assignment.persons()),
                Ids.of(assignment.groups()),
                Ids.of(assignment.observers()),
                assignment.escalations(),
                view.escalationLevel());
    }
}
