package org.incidentdesk.domain.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.file.FileCard;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.text.Text;

/**
 * Something that was written into a ticket. Its identity within the ticket is the sequence of the event that wrote it.
 */
public sealed interface TimelineEntry
        permits TimelineEntry.FollowUp, TimelineEntry.Attachment, TimelineEntry.Task, TimelineEntry.Solution {

    /**
     * The entry's identity within its ticket.
     *
     * @return the sequence of the event that wrote it
     */
    long id();

    /**
     * When it was written.
     *
     * @return the moment
     */
    Instant at();

    /**
     * Who wrote it.
     *
     * @return the person
     */
    PersonId author();

    /**
     * What it says now; an earlier wording stands in the history.
     *
     * @return the text
     */
    Text text();

    /**
     * Who may read it.
     *
     * @return the visibility
     */
    Visibility visibility();

    /**
     * A message.
     *
     * @param id the sequence of its event
     * @param at when it was written
     * @param author who wrote it
     * @param text what it says now
     * @param visibility who may read it
     * @param correctedAt when it was last corrected
     */
    record FollowUp(
            long id, Instant at, PersonId author, Text text, Visibility visibility, Optional<Instant> correctedAt)
            implements TimelineEntry {

        FollowUp corrected(Text newText, Instant when) {
            return new FollowUp(id, at, author, newText, visibility, Optional.of(when));
        }
    }

    /**
     * A file. Its text is its name.
     *
     * @param id the sequence of its event
     * @param at when it was attached
     * @param author who attached it
     * @param file what is known of it
     * @param visibility who may see it
     * @param followUp the message that it came with; empty where it came alone
     */
    record Attachment(
            long id, Instant at, PersonId author, FileCard file, Visibility visibility, Optional<Long> followUp)
            implements TimelineEntry {

        @Override
        public Text text() {
            return new Text(file.name().value());
        }
    }

    /**
     * Work to do.
     *
     * @param id the sequence of its event
     * @param at when it was noted
     * @param author who noted it
     * @param text what is to be done
     * @param visibility who may read it
     * @param assignee who is to do it
     * @param schedule when it is planned
     * @param doneAt when it was finished
     * @param spent how long it took
     */
    record Task(
            long id,
            Instant at,
            PersonId author,
            Text text,
            Visibility visibility,
            Optional<PersonId> assignee,
            Optional<Schedule> schedule,
            Optional<Instant> doneAt,
            Optional<Duration> spent)
            implements TimelineEntry {

        boolean isOpenAndPlanned() {
            return schedule.isPresent() && doneAt.isEmpty();
        }

        Task done(Instant when, Optional<Duration> took) {
            return new Task(id, at, author, text, visibility, assignee, schedule, Optional.of(when), took);
        }
    }

    /**
     * What fixed it, or ended it otherwise. Solutions are always public.
     *
     * @param id the sequence of its event
     * @param at when it was proposed
     * @param author who proposed it
     * @param text what was done
     * @param outcome how the incident ended
     * @param article the article that was used
     * @param answer what was said of it
     * @param answeredBy who said so
     * @param answeredAt when
     * @param comment the reason of a refusal, or a word with the approval
     */
    record Solution(
            long id,
            Instant at,
            PersonId author,
            Text text,
            Outcome outcome,
            Optional<ArticleId> article,
            Answer answer,
            Optional<PersonId> answeredBy,
            Optional<Instant> answeredAt,
            Optional<Text> comment)
            implements TimelineEntry {

        /** What was said of a solution. */
        public enum Answer {
            /** Nothing yet. */
            OPEN,
            /** It was approved. */
            APPROVED,
            /** It was refused, or the ticket left the solved status otherwise. */
            REFUSED
        }

        @Override
        public Visibility visibility() {
            return Visibility.PUBLIC;
        }

        /**
         * The same solution for readers who may not read the article.
         *
         * @return the copy
         */
        public Solution withoutArticle() {
            return new Solution(
                    id, at, author, text, outcome, Optional.empty(), answer, answeredBy, answeredAt, comment);
        }

        Solution answered(Answer newAnswer, PersonId who, Instant when, Optional<Text> words) {
            return new Solution(
                    id, at, author, text, outcome, article, newAnswer, Optional.of(who), Optional.of(when), words);
        }
    }
}
