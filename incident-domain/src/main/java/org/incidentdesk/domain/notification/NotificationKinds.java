package org.incidentdesk.domain.notification;

import java.util.Optional;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.Visibility;

/**
 * Which events are worth telling, and as what. The compiler demands an answer for every kind of event, so that a new one
 * is never forgotten.
 */
public final class NotificationKinds implements TicketEvent.Visitor<Optional<NotificationKind>> {

    private static final NotificationKinds TABLE = new NotificationKinds();

    private NotificationKinds() {}

    /**
     * What an event is told as.
     *
     * @param event what happened
     * @return the kind; empty for what nobody is told of
     */
    public static Optional<NotificationKind> of(TicketEvent event) {
        return event.accept(TABLE);
    }

    private static Optional<NotificationKind> told(NotificationKind kind) {
        return Optional.of(kind);
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.Reported event) {
        return told(NotificationKind.REPORTED);
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.DetailsCorrected event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.Classified event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.ClassificationVerified event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.Assessed event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.PriorityOverridden event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.OverrideWithdrawn event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.MajorFlagged event) {
        return event.major() ? told(NotificationKind.MAJOR_DECLARED) : Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.Assigned event) {
        return told(NotificationKind.ASSIGNED);
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.Unassigned event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.Escalated event) {
        return told(NotificationKind.ESCALATED);
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.ObserversChanged event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.FollowUpAdded event) {
        return told(message(event.visibility()));
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.FollowUpCorrected event) {
        return Optional.empty();
    }

    /** What comes with a message is told with the message. */
    @Override
    public Optional<NotificationKind> on(TicketEvent.FileAttached event) {
        if (event.followUp().isPresent()) {
            return Optional.empty();
        }
        return told(message(event.visibility()));
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.FileRemoved event) {
        return Optional.empty();
    }

    private static NotificationKind message(Visibility visibility) {
        return visibility == Visibility.PRIVATE
                ? NotificationKind.PRIVATE_FOLLOW_UP
                : NotificationKind.PUBLIC_FOLLOW_UP;
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.TaskAdded event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.TaskCompleted event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.PutOnHold event) {
        return told(NotificationKind.HELD);
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.HoldChanged event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.Resumed event) {
        return told(NotificationKind.RESUMED);
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.SolutionProposed event) {
        return told(NotificationKind.SOLVED);
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.SolutionApproved event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.SolutionRefused event) {
        return told(NotificationKind.REFUSED);
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.Closed event) {
        return told(NotificationKind.CLOSED);
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.Reopened event) {
        return told(NotificationKind.REOPENED);
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.Linked event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.Unlinked event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.ArticleLinked event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.ArticleUnlinked event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.SatisfactionAnswered event) {
        return told(NotificationKind.RATED);
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.AgreementChanged event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.TargetReached event) {
        return told(
                event.type() == TicketEvent.Type.TARGET_BREACHED
                        ? NotificationKind.TARGET_BREACHED
                        : NotificationKind.TARGET_WARNED);
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.RequesterReminded event) {
        return told(NotificationKind.REMINDED);
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.PresetApplied event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.CannedAnswerUsed event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.DiagnosisBegun event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.DiagnosisAnswered event) {
        return Optional.empty();
    }

    @Override
    public Optional<NotificationKind> on(TicketEvent.DiagnosisAbandoned event) {
        return Optional.empty();
    }
}
