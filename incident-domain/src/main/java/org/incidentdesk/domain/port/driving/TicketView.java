package org.incidentdesk.domain.port.driving;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.priority.PriorityExplanation;
import org.incidentdesk.domain.servicelevel.Deadline;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.Satisfaction;
import org.incidentdesk.domain.ticket.TicketAction;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.TimelineEntry;

/**
 * A ticket as one reader may see it: private entries and unreadable articles are left out for requesters.
 *
 * @param number which ticket
 * @param version its version
 * @param report what was recorded
 * @param classification how it is classified
 * @param categoryPath the present category's path from the root
 * @param priority the priority and why
 * @param major whether it is a major incident
 * @param assignment who works on it and who follows it
 * @param escalationLevel the highest line of the assigned groups, 0 without group
 * @param progress status and moments
 * @param timeToOwn the deadline to take it in charge, and why
 * @param timeToResolve the deadline to solve it, and why
 * @param closesAt when the clock will close it
 * @param timeline what was written into it, oldest first
 * @param links the links that it holds
 * @param linkedFrom the links that others hold towards it: kind and holder
 * @param articles the articles that concern it or came from it
 * @param satisfaction what the requester said of it after its closure
 * @param permitted what the reader may do now; empty for a past state
 * @param asOf the moment that is shown
 */
public record TicketView(
        TicketNumber number,
        long version,
        TicketSnapshot.Report report,
        TicketSnapshot.Classification classification,
        Optional<String> categoryPath,
        PriorityExplanation priority,
        boolean major,
        TicketSnapshot.Assignment assignment,
        int escalationLevel,
        TicketSnapshot.Progress progress,
        Deadline timeToOwn,
        Deadline timeToResolve,
        Optional<Instant> closesAt,
        List<TimelineEntry> timeline,
        List<Link> links,
        List<Link> linkedFrom,
        Set<ArticleId> articles,
        Optional<Satisfaction> satisfaction,
        Set<TicketAction> permitted,
        Instant asOf) {
    /** Copies the lists. */
    public TicketView {
        timeline = List.copyOf(timeline);
        links = List.copyOf(links);
        linkedFrom = List.copyOf(linkedFrom);
        articles = Set.copyOf(articles);
        permitted = Set.copyOf(permitted);
    }
}
