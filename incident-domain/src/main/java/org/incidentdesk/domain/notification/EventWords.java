package org.incidentdesk.domain.notification;

import java.util.Optional;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.TicketEvent;

/** What somebody wrote in an event that is told: the message, the solution, the reason. */
public final class EventWords {

    private EventWords() {}

    /**
     * The words of an event.
     *
     * @param event what happened
     * @return what was written; empty where nothing was
     */
    public static Optional<Text> of(TicketEvent event) {
        return NotificationKinds.of(event).flatMap(kind -> switch (kind) {
            case REPORTED -> Optional.of(((TicketEvent.Reported) event).report().description());
            case ESCALATED -> ((TicketEvent.Escalated) event).comment();
            case MAJOR_DECLARED -> Optional.of(((TicketEvent.MajorFlagged) event).reason());
            case PUBLIC_FOLLOW_UP, PRIVATE_FOLLOW_UP -> Optional.of(message(event));
            case HELD -> ((TicketEvent.PutOnHold) event).hold().comment();
            case SOLVED -> Optional.of(((TicketEvent.SolutionProposed) event).text());
            case REFUSED -> Optional.of(((TicketEvent.SolutionRefused) event).reason());
            case REOPENED -> Optional.of(((TicketEvent.Reopened) event).reason());
            case RATED -> ((TicketEvent.SatisfactionAnswered) event).comment();
            case ASSIGNED, RESUMED, CLOSED, TARGET_WARNED, TARGET_BREACHED, REMINDED -> Optional.empty();
        });
    }

    /** A file that came alone says its name. */
    private static Text message(TicketEvent event) {
        return event instanceof TicketEvent.FileAttached attached
                ? new Text(attached.file().name().value())
                : ((TicketEvent.FollowUpAdded) event).text();
    }
}
