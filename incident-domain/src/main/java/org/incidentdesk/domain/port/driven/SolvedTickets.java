package org.incidentdesk.domain.port.driven;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;

/** What the tickets that were solved can tell those who come after. */
public interface SolvedTickets {

    /**
     * What is looked for.
     *
     * @param words folded words, 1 to {@value #MAX_WORDS}
     * @param category the category that makes a ticket likelier; it excludes nothing
     * @param requester only this person's tickets
     * @param except a ticket that is not meant
     * @param limit how many at most
     */
    record Question(
            List<String> words,
            Optional<CategoryId> category,
            Optional<PersonId> requester,
            Optional<TicketNumber> except,
            int limit) {

        /** How many words are looked for at most. */
        public static final int MAX_WORDS = 12;

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is no word, or too many
         */
        public Question {
            words = List.copyOf(words);
            if (words.isEmpty() || words.size() > MAX_WORDS) {
                throw new IllegalArgumentException("1 to " + MAX_WORDS + " words, not " + words.size());
            }
        }
    }

    /** How much the same category counts, in words. */
    int CATEGORY_WEIGHT = 2;

    /**
     * Tickets that are solved or closed, and of whose title or description a word begins with one of the words at least.
     *
     * @param question what is looked for
     * @return those with most of the words first, the same category counting as {@value #CATEGORY_WEIGHT}; among equals the
     *     latest first
     */
    List<TicketNumber> similar(Question question);

    /**
     * Counts the tickets that are solved or closed, and that no article concerns or came out of.
     *
     * @param since solved at this moment or later
     * @return how many, by their categories; under none those without. Categories without such tickets are left out
     */
    Map<Optional<CategoryId>, Long> withoutArticle(Instant since);
}
