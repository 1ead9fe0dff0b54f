package org.incidentdesk.domain.contract;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the case needs of a desk, in the words of the case: one door through which it is played. There is a driver for
 * the driving ports and one for HTTP; both play the same story.
 *
 * <p>Persons are named by their login ({@code julie}, {@code sara}, {@code niveau2}, {@code prof}); categories, groups
 * and assets by their identity; statuses, priorities, actions and refusals by the names that the domain gives them. What
 * is refused throws {@link Refused}.
 */
public interface DeskDriver extends AutoCloseable {

    /** A refusal as a caller meets it. */
    final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final transient Map<String, Object> facts;

        /**
         * Says what was refused.
         *
         * @param code the refusal's stable code
         * @param facts its facts
         * @param words what the caller reads
         */
        public Refused(String code, Map<String, Object> facts, String words) {
            super(words);
            this.code = code;
            this.facts = facts;
        }

        /**
         * The refusal's stable code.
         *
         * @return the code
         */
        public String code() {
            return code;
        }

        /**
         * The refusal's facts.
         *
         * @return the facts by name
         */
        public Map<String, Object> facts() {
            return facts;
        }
    }

    /**
     * A ticket as the case looks at it.
     *
     * @param number its number as people read it
     * @param status its status
     * @param priority the priority that holds, P1 to P5
     * @param computed what the matrix said, P1 to P5
     * @param impact the impact
     * @param urgency the urgency
     * @param matrix the matrix that was read
     * @param due until when it is to be solved
     * @param clock what the clock of that deadline is doing
     * @param location where the requester works
     * @param openingCategory the first category
     * @param category the present category
     * @param categoryPath its path
     * @param verification what became of the classification
     * @param persons who has it
     * @param groups which groups have it
     * @param texts what the timeline says, oldest first
     * @param articles the articles that concern it
     * @param actions what the asker may do now
     */
    record Ticket(
            String number,
            String status,
            String priority,
            String computed,
            String impact,
            String urgency,
            String matrix,
            Instant due,
            String clock,
            Optional<String> location,
            Optional<String> openingCategory,
            Optional<String> category,
            Optional<String> categoryPath,
            String verification,
            Set<String> persons,
            Set<String> groups,
            List<String> texts,
            Set<String> articles,
            Set<String> actions) {}

    /**
     * An event as the case looks at it.
     *
     * @param type its stable name
     * @param by who decided it
     * @param at when
     * @param status the status after it
     */
    record Event(String type, String by, Instant at, String status) {}

    /**
     * The advice on urgency.
     *
     * @param advised the lowest urgency that fits
     * @param due the moment that each urgency leads to
     */
    record Advice(Optional<String> advised, Map<String, Instant> due) {}

    /**
     * Turns the desk's clock.
     *
     * @param moment the present moment from now on
     */
    void turnClockTo(Instant moment);

    /** Waits until everything that was committed has reached the search. */
    void letTheIndexCatchUp();

    /**
     * Sets the closure policy.
     *
     * @param by who
     * @param policy the policy
     */
    void setClosurePolicy(String by, String policy);

    /**
     * Puts a matrix in force.
     *
     * @param by who
     * @param matrix its identity
     */
    void setMatrix(String by, String matrix);

    /**
     * Records an incident by telephone.
     *
     * @param by who records it
     * @param requester who suffers it
     * @param title the title
     * @param description the description
     * @param location the location; absent for the requester's own
     * @param neededBy when the requester must be served
     * @return the number
     */
    String report(
            String by,
            String requester,
            String title,
            String description,
            Optional<String> location,
            Optional<Instant> neededBy);

    /**
     * Classifies.
     *
     * @param by who
     * @param number which ticket
     * @param category the category
     * @param assets the assets
     */
    void classify(String by, String number, String category, Set<String> assets);

    /**
     * Assesses.
     *
     * @param by who
     * @param number which ticket
     * @param impact the impact
     * @param urgency the urgency
     */
    void assess(String by, String number, String impact, String urgency);

    /**
     * Asks for advice on urgency.
     *
     * @param by who
     * @param number which ticket
     * @return the advice
     */
    Advice advice(String by, String number);

    /**
     * Assigns to a person.
     *
     * @param by who
     * @param number which ticket
     * @param person to whom
     */
    void assign(String by, String number, String person);

    /**
     * Escalates to a group, releasing whoever has it.
     *
     * @param by who
     * @param number which ticket
     * @param group to which group
     * @param reason why
     */
    void escalate(String by, String number, String group, String reason);

    /**
     * Writes a message.
     *
     * @param by who
     * @param number which ticket
     * @param text the message
     * @param visibility who may read it
     */
    void followUp(String by, String number, String text, String visibility);

    /**
     * Where a ticket's diagnosis stands, as the case looks at it.
     *
     * @param guide which guide
     * @param asks what is asked now; empty where the run has ended
     * @param end what the end proposes: SOLUTION, ARTICLE or ESCALATION; empty while something is asked
     * @param reason why to escalate, where that is proposed
     */
    record Diagnosis(String guide, Optional<String> asks, Optional<String> end, Optional<String> reason) {}

    /**
     * Begins the guide that suits the ticket.
     *
     * @param by who
     * @param number which ticket
     */
    void beginDiagnosis(String by, String number);

    /**
     * Answers what the guide asks.
     *
     * @param by who
     * @param number which ticket
     * @param node what is answered
     * @param answer the answer chosen, to a question
     * @param fact what was found out
     */
    void answerDiagnosis(String by, String number, String node, Optional<String> answer, Optional<String> fact);

    /**
     * Looks where the diagnosis stands.
     *
     * @param by who
     * @param number which ticket
     * @return where it stands
     */
    Diagnosis diagnosis(String by, String number);

    /**
     * Proposes a solution that fixed the incident.
     *
     * @param by who
     * @param number which ticket
     * @param text the solution
     */
    void propose(String by, String number, String text);

    /**
     * Uses an article as the solution.
     *
     * @param by who
     * @param number which ticket
     * @param article which article
     */
    void useArticle(String by, String number, String article);

    /**
     * Approves the solution.
     *
     * @param by who
     * @param number which ticket
     */
    void approve(String by, String number);

    /**
     * Refuses the solution.
     *
     * @param by who
     * @param number which ticket
     * @param reason why
     */
    void refuse(String by, String number, String reason);

    /**
     * Closes, the classification verified.
     *
     * @param by who
     * @param number which ticket
     * @param category the category that holds
     */
    void close(String by, String number, Optional<String> category);

    /**
     * Looks at a ticket.
     *
     * @param by who
     * @param number which ticket
     * @return the ticket
     */
    Ticket ticket(String by, String number);

    /**
     * Looks at a ticket as it was.
     *
     * @param by who
     * @param number which ticket
     * @param moment when
     * @return the ticket of then
     */
    Ticket ticketAsOf(String by, String number, Instant moment);

    /**
     * Reads a history.
     *
     * @param by who
     * @param number which ticket
     * @return the events in order
     */
    List<Event> history(String by, String number);

    /**
     * Lists the tickets of a category's subtree.
     *
     * @param by who
     * @param category the category
     * @return the numbers
     */
    List<String> ticketsOf(String by, String category);

    /**
     * Makes a solution into a draft article in French.
     *
     * @param by who
     * @param number which ticket
     * @return the article
     */
    String draftFromSolution(String by, String number);

    /**
     * Hands an article in for review.
     *
     * @param by who
     * @param article which article
     */
    void submit(String by, String article);

    /**
     * Publishes an article.
     *
     * @param by who
     * @param article which article
     */
    void publish(String by, String article);

    /**
     * Opens an article to requesters.
     *
     * @param by who
     * @param article which article
     */
    void openAsFaq(String by, String article);

    /**
     * Searches the knowledge base.
     *
     * @param by who
     * @param text what for
     * @return the articles found, best first
     */
    List<String> search(String by, String text);

    /**
     * Asks for the articles that fit a ticket.
     *
     * @param by who
     * @param number which ticket
     * @return the articles found, best first
     */
    List<String> suggestions(String by, String number);

    /**
     * Whether the stored history of a ticket is whole: its chain holds and its replay equals the state.
     *
     * @param number which ticket
     * @return true if it is
     */
    boolean isSound(String number);

    @Override
    void close();
}
