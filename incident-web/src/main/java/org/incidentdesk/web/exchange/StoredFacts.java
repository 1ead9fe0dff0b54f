package org.incidentdesk.web.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.TicketHistory;
import org.incidentdesk.domain.port.driving.Verdict;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketEvent;

/** Reads the histories of some tickets and counts what they say. */
final class StoredFacts {

    private static final int BATCH = 200;

    private long events;
    private long closed;
    private long reopened;
    private long reopenings;
    private long held;
    private long regrouped;
    private long reclassified;
    private long reprioritised;
    private long replays;
    private long chains;

    StoredFacts(IncidentDesk desk, Actor operator, Collection<TicketNumber> tickets) {
        List<TicketNumber> sorted = tickets.stream().sorted().toList();
        for (int from = 0; from < sorted.size(); from += BATCH) {
            List<TicketNumber> batch = sorted.subList(from, Math.min(sorted.size(), from + BATCH));
            desk.audit().histories(operator, batch).forEach(this::count);
            desk.audit().verify(operator, batch).forEach(this::count);
        }
    }

    long events() {
        return events;
    }

    ImportReport.Facts facts() {
        return new ImportReport.Facts(
                closed, reopened, reopenings, held, regrouped, reclassified, reprioritised, replays, chains);
    }

    private void count(Verdict verdict) {
        replays += verdict.replayEqualsState() ? 1 : 0;
        chains += verdict.firstBreak().isEmpty() ? 1 : 0;
    }

    private void count(TicketHistory history) {
        List<TicketEvent> story =
                history.events().stream().map(RecordedEvent::event).toList();
        events += story.size();
        closed += history.state().progress().status() == Status.CLOSED ? 1 : 0;
        long times =
                story.stream().filter(TicketEvent.Reopened.class::isInstance).count();
        reopenings += times;
        reopened += times > 0 ? 1 : 0;
        held += story.stream().anyMatch(TicketEvent.PutOnHold.class::isInstance) ? 1 : 0;
        regrouped += wasRegrouped(story) ? 1 : 0;
        reclassified += wasReclassified(story) ? 1 : 0;
        reprioritised += wasReprioritised(story) ? 1 : 0;
    }

    /** Nobody loses a group without another having it, so that a second assigned group is a move. */
    private static boolean wasRegrouped(List<TicketEvent> story) {
        return story.stream()
                        .filter(event -> event instanceof TicketEvent.Assigned assigned
                                && assigned.assignee() instanceof Assignee.Team)
                        .count()
                > 1;
    }

    private static boolean wasReclassified(List<TicketEvent> story) {
        Optional<CategoryId> present = Optional.empty();
        for (TicketEvent event : story) {
            Optional<CategoryId> next = present;
            if (event instanceof TicketEvent.Classified classified) {
                next = classified.category();
            } else if (event instanceof TicketEvent.ClassificationVerified verified) {
                next = Optional.of(verified.category());
            }
            if (present.isPresent() && next.isPresent() && !next.equals(present)) {
                return true;
            }
            present = next;
        }
        return false;
    }

    /** The first assessment belongs to the report. */
    private static boolean wasReprioritised(List<TicketEvent> story) {
        Optional<Priority> present = Optional.empty();
        for (TicketEvent event : story) {
            if (event instanceof TicketEvent.Assessed assessed) {
                Priority next = assessed.assessment().computed();
                boolean withTheReport = event.head().sequence() <= 3
                        && event.head().at().equals(story.get(0).head().at());
                if (!withTheReport && present.isPresent() && present.get() != next) {
                    return true;
                }
                present = Optional.of(next);
            } else if (event instanceof TicketEvent.Reported reported) {
                present = Optional.of(reported.assessment().computed());
            }
        }
        return false;
    }
}
