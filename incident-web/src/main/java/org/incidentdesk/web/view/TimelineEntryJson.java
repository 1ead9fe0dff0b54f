package org.incidentdesk.web.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.file.FileCard;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Schedule;
import org.incidentdesk.domain.ticket.TimelineEntry;
import org.incidentdesk.domain.ticket.TimelineEntry.Attachment;
import org.incidentdesk.domain.ticket.TimelineEntry.FollowUp;
import org.incidentdesk.domain.ticket.TimelineEntry.Solution;
import org.incidentdesk.domain.ticket.TimelineEntry.Task;
import org.incidentdesk.domain.ticket.Visibility;

/**
 * An entry of a ticket's timeline: a follow-up, a file, a task or a solution.
 *
 * @param id the entry's number within the ticket
 * @param kind which of the four it is
 * @param at when it was written
 * @param author who wrote it
 * @param text what it says; of a file, its name
 * @param visibility who may read it
 * @param correctedAt of a follow-up, when it was last corrected
 * @param mediaType of a file, its type
 * @param size of a file, its bytes
 * @param sha256 of a file, the SHA-256 of its bytes
 * @param followUp of a file, the message that it came with
 * @param assignee of a task, who is to do it
 * @param schedule of a task, when it is planned
 * @param doneAt of a task, when it was done
 * @param spent of a task, how long it took
 * @param outcome of a solution, what it amounts to
 * @param article of a solution, the article it came from
 * @param answer of a solution, what the requester says
 * @param answeredBy of a solution, who answered
 * @param answeredAt of a solution, when it was answered
 * @param comment of a solution, the words of the answer
 */
public record TimelineEntryJson(
        long id,
        Kind kind,
        Instant at,
        String author,
        String text,
        Visibility visibility,
        Optional<Instant> correctedAt,
        Optional<String> mediaType,
        Optional<Long> size,
        Optional<String> sha256,
        Optional<Long> followUp,
        Optional<String> assignee,
        Optional<ScheduleJson> schedule,
        Optional<Instant> doneAt,
        Optional<Duration> spent,
        Optional<Outcome> outcome,
        Optional<String> article,
        Optional<Solution.Answer> answer,
        Optional<String> answeredBy,
        Optional<Instant> answeredAt,
        Optional<String> comment) {

    /** What an entry may be. */
    public enum Kind {
        /** A message. */
        FOLLOW_UP,
        /** A file. */
        ATTACHMENT,
        /** Work to do. */
        TASK,
        /** What fixed it. */
        SOLUTION
    }

    /**
     * When a task is planned.
     *
     * @param from from when
     * @param to until when
     */
    public record ScheduleJson(Instant from, Instant to) {

        static ScheduleJson of(Schedule schedule) {
            return new ScheduleJson(schedule.from(), schedule.to());
        }
    }

    /**
     * Made of an entry.
     *
     * @param entry the entry
     * @return what readers see
     */
    public static TimelineEntryJson of(TimelineEntry entry) {
        if (entry instanceof FollowUp followUp) {
            return new Builder(Kind.FOLLOW_UP, entry).followUp(followUp);
        }
        if (entry instanceof Attachment attachment) {
            return new Builder(Kind.ATTACHMENT, entry).attachment(attachment);
        }
        if (entry instanceof Task task) {
            return new Builder(Kind.TASK, entry).task(task);
        }
        return new Builder(Kind.SOLUTION, entry).solution((Solution) entry);
    }

    /** Fills in what the four kinds have in common, and leaves out what is another kind's. */
    private record Builder(Kind kind, TimelineEntry entry) {

        private TimelineEntryJson followUp(FollowUp followUp) {
            return with(
                    followUp.correctedAt(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private TimelineEntryJson attachment(Attachment attachment) {
            return with(
                    Optional.empty(),
                    Optional.of(attachment),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private TimelineEntryJson task(Task task) {
            return with(
                    Optional.empty(),
                    Optional.empty(),
                    Ids.of(task.assignee()),
                    task.schedule().map(ScheduleJson::of),
                    task.doneAt(),
                    task.spent(),
                    Optional.empty());
        }

        private TimelineEntryJson solution(Solution solution) {
            return with(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(solution));
        }

        private TimelineEntryJson with(
                Optional<Instant> correctedAt,
                Optional<Attachment> attachment,
                Optional<String> assignee,
                Optional<ScheduleJson> schedule,
                Optional<Instant> doneAt,
                Optional<Duration> spent,
                Optional<Solution> solution) {
            Optional<FileCard> file = attachment.map(Attachment::file);
            return new TimelineEntryJson(
                    entry.id(),
                    kind,
                    entry.at(),
                    entry.author().value(),
                    entry.text().value(),
                    entry.visibility(),
                    correctedAt,
                    file.map(card -> card.kind().mediaType()),
                    file.map(FileCard::size),
                    file.map(card -> card.hash().value()),
                    attachment.flatMap(Attachment::followUp),
                    assignee,
                    schedule,
                    doneAt,
                    spent,
                    solution.map(Solution::outcome),
                    Ids.of(solution.flatMap(Solution::article)),
                    solution.map(Solution::answer),
                    Ids.of(solution.flatMap(Solution::answeredBy)),
                    solution.flatMap(Solution::answeredAt),
                    Ids.of(solution.flatMap(Solution::comment)));
        }
    }
}
