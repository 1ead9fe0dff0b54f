package org.incidentdesk.domain.ticket;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityExplanation;
import org.incidentdesk.domain.priority.PriorityOverride;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.servicelevel.Deadline;
import org.incidentdesk.domain.servicelevel.Goal;
import org.incidentdesk.domain.servicelevel.Pause;
import org.incidentdesk.domain.servicelevel.TargetStart;
import org.incidentdesk.domain.servicelevel.Terms;
import org.incidentdesk.domain.servicelevel.Warning;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/**
 * The complete state of a ticket at one version: the memento that storage keeps and gives back, and what a fold of the
 * ticket's events yields. Immutable; equal states are equal.
 *
 * @param schema the version of this record's layout, {@link #SCHEMA} at present
 * @param number which ticket
 * @param version the number of its events so far
 * @param lastHash the hash of its last event
 * @param changedAt when its last event happened
 * @param report what was recorded
 * @param classification category and assets
 * @param assessment impact, urgency and priority
 * @param agreement what was promised, and the time that does not count
 * @param assignment who works on it and who follows it
 * @param progress status and moments
 * @param timeline what was written into it, oldest first
 * @param links the links that this ticket holds
 * @param articles the articles that concern it
 * @param satisfaction what the requester said of it after its closure
 * @param diagnosis the last run of a diagnostic guide
 */
public record TicketSnapshot(
        int schema,
        TicketNumber number,
        long version,
        String lastHash,
        Instant changedAt,
        Report report,
        Classification classification,
        Assessment assessment,
        Agreement agreement,
        Assignment assignment,
        Progress progress,
        List<TimelineEntry> timeline,
        SortedSet<Link> links,
        SortedSet<ArticleId> articles,
        Optional<Satisfaction> satisfaction,
        Optional<DiagnosisRun> diagnosis) {

    /** The present version of the layout. */
    public static final int SCHEMA = 2;

    /** Copies the collections. */
    public TicketSnapshot {
        timeline = List.copyOf(timeline);
        links = sorted(links);
        articles = sorted(articles);
    }

    /** A copy that cannot be changed, in the elements' own order. */
    static <T extends Comparable<T>> SortedSet<T> sorted(Collection<T> elements) {
        return elements.isEmpty()
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(elements));
    }

    /**
     * What was recorded when the incident was reported, as corrected since.
     *
     * @param title the title
     * @param description the description
     * @param requester who suffers the incident
     * @param recordedBy who recorded it
     * @param channel how the report came
     * @param location where the requester works
     * @param neededBy when the requester must be served
     * @param openedAt when it was recorded
     */
    public record Report(
            Title title,
            Text description,
            PersonId requester,
            PersonId recordedBy,
            Channel channel,
            Optional<LocationId> location,
            Optional<Instant> neededBy,
            Instant openedAt) {}

    /**
     * How the incident is classified. Reports use the closing category and can compare it with the opening one.
     *
     * @param opening the first category that the ticket was given
     * @param current the present one
     * @param closing the one that it was closed with
     * @param verification what became of it at the end
     * @param assets the configuration items concerned
     */
    public record Classification(
            Optional<CategoryId> opening,
            Optional<CategoryId> current,
            Optional<CategoryId> closing,
            Verification verification,
            SortedSet<AssetId> assets) {
        /** Copies the assets. */
        public Classification {
            assets = sorted(assets);
        }
    }

    /**
     * How heavy and how pressing it is.
     *
     * @param impact the impact
     * @param urgency the urgency
     * @param matrix which matrix was read
     * @param matrixName its name at that time
     * @param computed what the matrix said
     * @param override what somebody set instead
     * @param major whether it is a major incident, a flag and not a priority
     */
    public record Assessment(
            Impact impact,
            Urgency urgency,
            MatrixId matrix,
            String matrixName,
            Priority computed,
            Optional<PriorityOverride> override,
            boolean major) {

        /**
         * Why the ticket has its priority.
         *
         * @return the explanation
         */
        public PriorityExplanation explanation() {
            return new PriorityExplanation(impact, urgency, matrix, matrixName, computed, override);
        }

        /**
         * The priority that holds.
         *
         * @return the override's where there is one, else the computed one
         */
        public Priority priority() {
            return override.map(PriorityOverride::priority).orElse(computed);
        }
    }

    /**
     * What was promised, and the time that does not count.
     *
     * @param terms what was promised
     * @param groupSince when a group was first given the ticket
     * @param pauses in order, without overlap; only the last may still last
     * @param warnings what the clock has told under these terms
     */
    public record Agreement(
            Terms terms, Optional<Instant> groupSince, List<Pause> pauses, SortedSet<Warning> warnings) {
        /** Copies the collections. */
        public Agreement {
            pauses = List.copyOf(pauses);
            warnings = sorted(warnings);
        }

        /** Other terms begin anew to be warned of; everything else stays, the pauses above all. */
        Agreement under(Terms newTerms) {
            return newTerms.equals(terms) ? this : new Agreement(newTerms, groupSince, pauses, new TreeSet<>());
        }

        Agreement pausing(List<Pause> newPauses) {
            return new Agreement(terms, groupSince, newPauses, warnings);
        }

        Agreement givenToGroup(Instant at) {
            return groupSince.isPresent() ? this : new Agreement(terms, Optional.of(at), pauses, warnings);
        }

        Agreement told(Warning warning) {
            SortedSet<Warning> all = new TreeSet<>(warnings);
            all.add(warning);
            return new Agreement(terms, groupSince, pauses, all);
        }
    }

    /**
     * Who works on it and who follows it.
     *
     * @param persons the technicians
     * @param groups the groups
     * @param observers who else follows it
     * @param escalations how often it was escalated
     */
    public record Assignment(
            SortedSet<PersonId> persons, SortedSet<GroupId> groups, SortedSet<PersonId> observers, int escalations) {
        /** Copies the sets. */
        public Assignment {
            persons = sorted(persons);
            groups = sorted(groups);
            observers = sorted(observers);
        }

        boolean isEmpty() {
            return persons.isEmpty() && groups.isEmpty();
        }

        int size() {
            return persons.size() + groups.size();
        }

        boolean contains(Assignee assignee) {
            return assignee instanceof Assignee.Technician technician
                    ? persons.contains(technician.person())
                    : groups.contains(((Assignee.Team) assignee).group());
        }
    }

    /**
     * Where the ticket stands.
     *
     * @param status the status
     * @param hold the hold, while the status is PENDING
     * @param acknowledgedAt when a technician first took it in charge
     * @param solvedAt when it was solved, while it is
     * @param closedAt when it was closed, while it is
     * @param reopenings how often it was reopened
     */
    public record Progress(
            Status status,
            Optional<Hold> hold,
            Optional<Instant> acknowledgedAt,
            Optional<Instant> solvedAt,
            Optional<Instant> closedAt,
            int reopenings) {}

    /**
     * A deadline of the ticket.
     *
     * @param goal what is promised
     * @param now the moment to tell it for
     * @return the deadline, with everything that led to it
     */
    public Deadline deadline(Goal goal, Instant now) {
        return Deadline.of(
                goal,
                agreement.terms(),
                agreement.terms().start() == TargetStart.OPENING
                        ? Optional.of(report.openedAt())
                        : agreement.groupSince(),
                agreement.pauses(),
                goal == Goal.OWN ? progress.acknowledgedAt() : progress.solvedAt(),
                now);
    }

    /**
     * The solution that was proposed last.
     *
     * @return the solution, whatever was said of it
     */
    public Optional<TimelineEntry.Solution> lastSolution() {
        for (int i = timeline.size() - 1; i >= 0; i--) {
            if (timeline.get(i) instanceof TimelineEntry.Solution solution) {
                return Optional.of(solution);
            }
        }
        return Optional.empty();
    }

    /**
     * The files that hang on the ticket.
     *
     * @return those that were not taken away, in the order in which they came
     */
    public List<TimelineEntry.Attachment> attachments() {
        return timeline.stream()
                .filter(TimelineEntry.Attachment.class::isInstance)
                .map(TimelineEntry.Attachment.class::cast)
                .toList();
    }

    boolean hasPlannedWork() {
        return timeline.stream().anyMatch(entry -> entry instanceof TimelineEntry.Task task && task.isOpenAndPlanned());
    }
}
