package org.incidentdesk.domain.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import org.incidentdesk.domain.file.FileCard;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.priority.PriorityOverride;
import org.incidentdesk.domain.servicelevel.Terms;
import org.incidentdesk.domain.servicelevel.Threshold;
import org.incidentdesk.domain.servicelevel.Warning;
import org.incidentdesk.domain.text.Text;

/**
 * A fact in a ticket's life, in the past tense. The sequence of a ticket's events is its history, and the only truth
 * about it: folding them yields the state, and nothing in a history is ever edited or removed.
 *
 * <p>The family is closed, and folded by a {@link Visitor}, so that the compiler demands every case.
 */
public sealed interface TicketEvent {

    /**
     * What every event says.
     *
     * @return the head
     */
    Head head();

    /**
     * The stable name under which events of this kind are stored and published.
     *
     * @return the type
     */
    Type type();

    /**
     * Hands the event to the visitor's method for its kind.
     *
     * @param visitor who wants to know
     * @param <R> what the visitor makes of it
     * @return what the visitor's method returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * What every event says. Ticket and sequence are its identity, its order and the optimistic lock.
     *
     * @param ticket which ticket
     * @param sequence which event of the ticket, from 1 on without gaps
     * @param at when it happened, in microseconds
     * @param by who decided it
     * @param status the status that the ticket has after it, kept as a fact so that a later change of the machine never
     *     rewrites history
     */
    record Head(TicketNumber ticket, long sequence, Instant at, Actor by, Status status) {}

    /** The stable names of the kinds of event; a record may be renamed, its stored name may not. */
    enum Type {
        /** An incident was recorded. */
        REPORTED,
        /** The desk set something by itself, as a template or a rule on report says. */
        PRESET_APPLIED,
        /** A diagnostic guide was begun. */
        DIAGNOSIS_BEGUN,
        /** What a diagnostic guide asks was answered. */
        DIAGNOSIS_ANSWERED,
        /** A diagnostic guide was given up. */
        DIAGNOSIS_ABANDONED,
        /** An entry was written with a canned answer. */
        CANNED_ANSWER_USED,
        /** What was recorded was corrected. */
        DETAILS_CORRECTED,
        /** Category and assets were set. */
        CLASSIFIED,
        /** Somebody looked at the classification at the end. */
        CLASSIFICATION_VERIFIED,
        /** Impact and urgency were set; an override is withdrawn by this. */
        ASSESSED,
        /** The priority was set by hand. */
        PRIORITY_OVERRIDDEN,
        /** The matrix decides again. */
        OVERRIDE_WITHDRAWN,
        /** The ticket was declared a major incident, or none. */
        MAJOR_FLAGGED,
        /** A person or a group was given the ticket. */
        ASSIGNED,
        /** The ticket was taken from a person or a group. */
        UNASSIGNED,
        /** The ticket was handed on to another group, in one step. */
        ESCALATED,
        /** Others follow it now. */
        OBSERVERS_CHANGED,
        /** A message was written. */
        FOLLOW_UP_ADDED,
        /** A message was corrected; the earlier wording stays in the history. */
        FOLLOW_UP_CORRECTED,
        /** A file was attached. */
        FILE_ATTACHED,
        /** A file was taken away; that it was there stands in the history. */
        FILE_REMOVED,
        /** Work to do was noted. */
        TASK_ADDED,
        /** A task was finished. */
        TASK_COMPLETED,
        /** The ticket waits. */
        PUT_ON_HOLD,
        /** The ticket waits for another reason or until another moment. */
        HOLD_CHANGED,
        /** The hold is over. */
        RESUMED,
        /** A solution was proposed. */
        SOLUTION_PROPOSED,
        /** The solution was approved. */
        SOLUTION_APPROVED,
        /** The solution was refused. */
        SOLUTION_REFUSED,
        /** The ticket was closed. */
        CLOSED,
        /** The ticket was opened again. */
        REOPENED,
        /** The ticket was linked with another. */
        LINKED,
        /** A link was taken away. */
        UNLINKED,
        /** An article concerns the ticket. */
        ARTICLE_LINKED,
        /** An article does not concern the ticket any more. */
        ARTICLE_UNLINKED,
        /** Another agreement holds. */
        AGREEMENT_CHANGED,
        /** Half, three quarters or all of a target's time has passed. */
        TARGET_WARNED,
        /** A target was missed. */
        TARGET_BREACHED,
        /** The requester, who was asked something, was reminded. */
        REQUESTER_REMINDED,
        /** The requester said how satisfied one is. */
        SATISFACTION_ANSWERED
    }

    /**
     * One method for each kind of event.
     *
     * @param <R> what is made of an event
     */
    interface Visitor<R> {

        /**
         * An incident was recorded.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(Reported event);

        /**
         * The desk set something by itself, as a template or a rule on report says.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(PresetApplied event);

        /**
         * An entry was written with a canned answer.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(CannedAnswerUsed event);

        /**
         * What was recorded was corrected.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(DetailsCorrected event);

        /**
         * Category and assets were set.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(Classified event);

        /**
         * Somebody looked at the classification at the end.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(ClassificationVerified event);

        /**
         * Impact and urgency were set; an override is withdrawn by this.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(Assessed event);

        /**
         * The priority was set by hand.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(PriorityOverridden event);

        /**
         * The matrix decides again.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(OverrideWithdrawn event);

        /**
         * The ticket was declared a major incident, or none.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(MajorFlagged event);

        /**
         * A person or a group was given the ticket.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(Assigned event);

        /**
         * The ticket was taken from a person or a group.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(Unassigned event);

        /**
         * The ticket was handed on to another group, in one step.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(Escalated event);

        /**
         * Others follow it now.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(ObserversChanged event);

        /**
         * A message was written.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(FollowUpAdded event);

        /**
         * A message was corrected; the earlier wording stays in the history.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(FollowUpCorrected event);

        /**
         * A file was attached.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(FileAttached event);

        /**
         * A file was taken away; that it was there stands in the history.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(FileRemoved event);

        /**
         * Work to do was noted.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(TaskAdded event);

        /**
         * A task was finished.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(TaskCompleted event);

        /**
         * The ticket waits.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(PutOnHold event);

        /**
         * The ticket waits for another reason or until another moment.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(HoldChanged event);

        /**
         * The hold is over.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(Resumed event);

        /**
         * A solution was proposed.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(SolutionProposed event);

        /**
         * The solution was approved.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(SolutionApproved event);

        /**
         * The solution was refused.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(SolutionRefused event);

        /**
         * The ticket was closed.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(Closed event);

        /**
         * The ticket was opened again.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(Reopened event);

        /**
         * The ticket was linked with another.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(Linked event);

        /**
         * A link was taken away.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(Unlinked event);

        /**
         * An article concerns the ticket.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(ArticleLinked event);

        /**
         * An article does not concern the ticket any more.
         *
         * @param event the event
         * @return what becomes of it
         */
        R on(ArticleUnlinked event);

        /**
         * Another agreement holds.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(AgreementChanged event);

        /**
         * A part of a target's time has passed.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(TargetReached event);

        /**
         * The requester was reminded.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(RequesterReminded event);

        /**
         * The requester said how satisfied one is.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(SatisfactionAnswered event);

        /**
         * A diagnostic guide was begun.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(DiagnosisBegun event);

        /**
         * What a diagnostic guide asks was answered.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(DiagnosisAnswered event);

        /**
         * A diagnostic guide was given up.
         *
         * @param event the event
         * @return what the visitor makes of it
         */
        R on(DiagnosisAbandoned event);
    }

    /**
     * An incident was recorded.
     *
     * @param head what every event says
     * @param report what was recorded
     * @param assessment the first assessment: medium by medium unless the report said more
     * @param terms what is promised
     */
    record Reported(Head head, TicketSnapshot.Report report, TicketSnapshot.Assessment assessment, Terms terms)
            implements TicketEvent {
        @Override
        public Type type() {
            return Type.REPORTED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * What was recorded was corrected.
     *
     * @param head what every event says
     * @param report everything that was recorded, as it is now; who recorded it, and when, never changes
     */
    record DetailsCorrected(Head head, TicketSnapshot.Report report) implements TicketEvent {
        @Override
        public Type type() {
            return Type.DETAILS_CORRECTED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * Category and assets were set.
     *
     * @param head what every event says
     * @param category the category, or none where it was taken away
     * @param assets the configuration items concerned
     */
    record Classified(Head head, Optional<CategoryId> category, SortedSet<AssetId> assets) implements TicketEvent {
        /** Copies the set. */
        public Classified {
            assets = TicketSnapshot.sorted(assets);
        }

        @Override
        public Type type() {
            return Type.CLASSIFIED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * Somebody looked at the classification at the end.
     *
     * @param head what every event says
     * @param category the category that holds
     * @param corrected whether it was changed by this
     */
    record ClassificationVerified(Head head, CategoryId category, boolean corrected) implements TicketEvent {
        @Override
        public Type type() {
            return Type.CLASSIFICATION_VERIFIED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * Impact and urgency were set; an override is withdrawn by this.
     *
     * @param head what every event says
     * @param assessment the assessment as it is now
     * @param terms what is promised
     */
    record Assessed(Head head, TicketSnapshot.Assessment assessment, Terms terms) implements TicketEvent {
        @Override
        public Type type() {
            return Type.ASSESSED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The priority was set by hand.
     *
     * @param head what every event says
     * @param override the priority and the reason
     */
    record PriorityOverridden(Head head, PriorityOverride override) implements TicketEvent {
        @Override
        public Type type() {
            return Type.PRIORITY_OVERRIDDEN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The matrix decides again.
     *
     * @param head what every event says
     */
    record OverrideWithdrawn(Head head) implements TicketEvent {
        @Override
        public Type type() {
            return Type.OVERRIDE_WITHDRAWN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The ticket was declared a major incident, or none.
     *
     * @param head what every event says
     * @param major whether it is one now
     * @param reason why
     */
    record MajorFlagged(Head head, boolean major, Text reason) implements TicketEvent {
        @Override
        public Type type() {
            return Type.MAJOR_FLAGGED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * A person or a group was given the ticket.
     *
     * @param head what every event says
     * @param assignee who
     */
    record Assigned(Head head, Assignee assignee) implements TicketEvent {
        @Override
        public Type type() {
            return Type.ASSIGNED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The ticket was taken from a person or a group.
     *
     * @param head what every event says
     * @param assignee who had it
     */
    record Unassigned(Head head, Assignee assignee) implements TicketEvent {
        @Override
        public Type type() {
            return Type.UNASSIGNED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The ticket was handed on to another group, in one step.
     *
     * @param head what every event says
     * @param to the group that has it now
     * @param released the groups that had it
     * @param releasedPersons the technicians who had it and were released; empty where they were kept
     * @param reason why
     * @param comment what else there is to say
     */
    record Escalated(
            Head head,
            GroupId to,
            SortedSet<GroupId> released,
            SortedSet<PersonId> releasedPersons,
            EscalationReason reason,
            Optional<Text> comment)
            implements TicketEvent {
        /** Copies the sets. */
        public Escalated {
            released = TicketSnapshot.sorted(released);
            releasedPersons = TicketSnapshot.sorted(releasedPersons);
        }

        @Override
        public Type type() {
            return Type.ESCALATED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * Others follow it now.
     *
     * @param head what every event says
     * @param observers all observers
     */
    record ObserversChanged(Head head, SortedSet<PersonId> observers) implements TicketEvent {
        /** Copies the set. */
        public ObserversChanged {
            observers = TicketSnapshot.sorted(observers);
        }

        @Override
        public Type type() {
            return Type.OBSERVERS_CHANGED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * A message was written.
     *
     * @param head what every event says
     * @param text the message
     * @param visibility who may read it
     */
    record FollowUpAdded(Head head, Text text, Visibility visibility) implements TicketEvent {
        @Override
        public Type type() {
            return Type.FOLLOW_UP_ADDED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * A message was corrected; the earlier wording stays in the history.
     *
     * @param head what every event says
     * @param followUp which message
     * @param text what it says now
     */
    record FollowUpCorrected(Head head, long followUp, Text text) implements TicketEvent {
        @Override
        public Type type() {
            return Type.FOLLOW_UP_CORRECTED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * A file was attached.
     *
     * @param head what every event says
     * @param file what is known of the file; its bytes are kept apart, under their hash
     * @param visibility who may see it
     * @param followUp the message that it came with; empty where it came alone
     */
    record FileAttached(Head head, FileCard file, Visibility visibility, Optional<Long> followUp)
            implements TicketEvent {
        @Override
        public Type type() {
            return Type.FILE_ATTACHED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * A file was taken away; that it was there stands in the history.
     *
     * @param head what every event says
     * @param attachment which entry
     */
    record FileRemoved(Head head, long attachment) implements TicketEvent {
        @Override
        public Type type() {
            return Type.FILE_REMOVED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * Work to do was noted.
     *
     * @param head what every event says
     * @param text what is to be done
     * @param visibility who may read it
     * @param assignee who is to do it
     * @param schedule when it is planned
     */
    record TaskAdded(
            Head head, Text text, Visibility visibility, Optional<PersonId> assignee, Optional<Schedule> schedule)
            implements TicketEvent {
        @Override
        public Type type() {
            return Type.TASK_ADDED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * A task was finished.
     *
     * @param head what every event says
     * @param task which task
     * @param spent how long it took
     */
    record TaskCompleted(Head head, long task, Optional<Duration> spent) implements TicketEvent {
        @Override
        public Type type() {
            return Type.TASK_COMPLETED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The ticket waits.
     *
     * @param head what every event says
     * @param hold why, until when, and what it was before
     */
    record PutOnHold(Head head, Hold hold) implements TicketEvent {
        @Override
        public Type type() {
            return Type.PUT_ON_HOLD;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The ticket waits for another reason or until another moment.
     *
     * @param head what every event says
     * @param hold the hold as it is now
     */
    record HoldChanged(Head head, Hold hold) implements TicketEvent {
        @Override
        public Type type() {
            return Type.HOLD_CHANGED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The hold is over.
     *
     * @param head what every event says
     */
    record Resumed(Head head) implements TicketEvent {
        @Override
        public Type type() {
            return Type.RESUMED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * A solution was proposed.
     *
     * @param head what every event says
     * @param text what was done
     * @param outcome how the incident ended
     * @param article the article that was used
     */
    record SolutionProposed(Head head, Text text, Outcome outcome, Optional<ArticleId> article) implements TicketEvent {
        @Override
        public Type type() {
            return Type.SOLUTION_PROPOSED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The solution was approved.
     *
     * @param head what every event says
     * @param solution which solution
     * @param comment a word with it
     */
    record SolutionApproved(Head head, long solution, Optional<Text> comment) implements TicketEvent {
        @Override
        public Type type() {
            return Type.SOLUTION_APPROVED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The solution was refused.
     *
     * @param head what every event says
     * @param solution which solution
     * @param reason why
     */
    record SolutionRefused(Head head, long solution, Text reason) implements TicketEvent {
        @Override
        public Type type() {
            return Type.SOLUTION_REFUSED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The ticket was closed.
     *
     * @param head what every event says
     * @param category the category that it was closed with
     * @param verification what became of the classification
     */
    record Closed(Head head, Optional<CategoryId> category, Verification verification) implements TicketEvent {
        @Override
        public Type type() {
            return Type.CLOSED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The ticket was opened again.
     *
     * @param head what every event says
     * @param reason why
     */
    record Reopened(Head head, Text reason) implements TicketEvent {
        @Override
        public Type type() {
            return Type.REOPENED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The ticket was linked with another.
     *
     * @param head what every event says
     * @param link the link
     */
    record Linked(Head head, Link link) implements TicketEvent {
        @Override
        public Type type() {
            return Type.LINKED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * A link was taken away.
     *
     * @param head what every event says
     * @param link the link
     */
    record Unlinked(Head head, Link link) implements TicketEvent {
        @Override
        public Type type() {
            return Type.UNLINKED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * An article concerns the ticket.
     *
     * @param head what every event says
     * @param article the article
     */
    record ArticleLinked(Head head, ArticleId article) implements TicketEvent {
        @Override
        public Type type() {
            return Type.ARTICLE_LINKED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * An article does not concern the ticket any more.
     *
     * @param head what every event says
     * @param article the article
     */
    record ArticleUnlinked(Head head, ArticleId article) implements TicketEvent {
        @Override
        public Type type() {
            return Type.ARTICLE_UNLINKED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * Another agreement holds: another category, priority or service level.
     *
     * @param head what every event says
     * @param terms what is promised from now on, measured from the same start
     */
    record AgreementChanged(Head head, Terms terms) implements TicketEvent {
        @Override
        public Type type() {
            return Type.AGREEMENT_CHANGED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * A part of a target's time has passed, or all of it.
     *
     * @param head what every event says
     * @param warning which part of which
     * @param due the due moment
     * @param told the managers of the assigned groups, who follow the ticket from now on; empty where none are told
     */
    record TargetReached(Head head, Warning warning, Instant due, SortedSet<PersonId> told) implements TicketEvent {
        /** Copies the set. */
        public TargetReached {
            told = TicketSnapshot.sorted(told);
        }

        @Override
        public Type type() {
            return warning.threshold() == Threshold.BREACH ? Type.TARGET_BREACHED : Type.TARGET_WARNED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The requester, who was asked something, was reminded.
     *
     * @param head what every event says
     * @param times how often by now
     * @param next when the clock reminds again, or solves the ticket after the last reminder
     */
    record RequesterReminded(Head head, int times, Instant next) implements TicketEvent {
        @Override
        public Type type() {
            return Type.REQUESTER_REMINDED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The desk set something by itself, as a template or a rule on report says. The events that follow it are what that
     * changed; this one explains them.
     *
     * @param head what every event says
     * @param preset what was set, and what made the desk do so
     */
    record PresetApplied(Head head, Preset preset) implements TicketEvent {
        @Override
        public Type type() {
            return Type.PRESET_APPLIED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * An entry was written with a canned answer.
     *
     * @param head what every event says
     * @param entry which entry
     * @param answer which canned answer
     */
    record CannedAnswerUsed(Head head, long entry, CannedAnswerId answer) implements TicketEvent {
        @Override
        public Type type() {
            return Type.CANNED_ANSWER_USED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * The requester said how satisfied one is.
     *
     * @param head what every event says
     * @param rating {@value Satisfaction#WORST} to {@value Satisfaction#BEST}
     * @param comment what else there was to say
     */
    record SatisfactionAnswered(Head head, int rating, Optional<Text> comment) implements TicketEvent {
        /** Checks the rating. */
        public SatisfactionAnswered {
            Satisfaction.mustBeRating(rating);
        }

        @Override
        public Type type() {
            return Type.SATISFACTION_ANSWERED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * A diagnostic guide was begun.
     *
     * @param head what every event says
     * @param begin which guide, and what it asks first
     */
    record DiagnosisBegun(Head head, DiagnosisMove.Begin begin) implements TicketEvent {
        @Override
        public Type type() {
            return Type.DIAGNOSIS_BEGUN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * What a diagnostic guide asks was answered.
     *
     * @param head what every event says
     * @param reply what was answered, and where it leads
     */
    record DiagnosisAnswered(Head head, DiagnosisMove.Reply reply) implements TicketEvent {
        @Override
        public Type type() {
            return Type.DIAGNOSIS_ANSWERED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * A diagnostic guide was given up.
     *
     * @param head what every event says
     */
    record DiagnosisAbandoned(Head head) implements TicketEvent {
        @Override
        public Type type() {
            return Type.DIAGNOSIS_ABANDONED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }
}
