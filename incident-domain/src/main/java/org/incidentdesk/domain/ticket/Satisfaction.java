package org.incidentdesk.domain.ticket;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.text.Text;

/**
 * What the requester said of a closed ticket.
 *
 * <p>The question is asked by closing: it is open from the closure on, for as long as the settings say, until it is
 * answered. Reopening withdraws it, and the next closure asks again; an answer that was given stays. Nobody rates work of
 * one's own: where the requester proposed the solution, there is no question (GLPI asks even then, which its users report
 * as wrong).
 *
 * @param rating {@value #WORST} (not at all satisfied) to {@value #BEST} (very satisfied)
 * @param comment what else there is to say
 * @param at when it was said
 */
public record Satisfaction(int rating, Optional<Text> comment, Instant at) {

    /** The worst rating. */
    public static final int WORST = 1;

    /** The best rating. */
    public static final int BEST = 5;

    /**
     * Checks the rating.
     *
     * @throws InvalidValue if it is out of range
     */
    public Satisfaction {
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(at, "at");
        mustBeRating(rating);
    }

    /**
     * Checks a rating before there is a moment to go with it.
     *
     * @param rating the rating
     * @throws InvalidValue if it is out of range
     */
    public static void mustBeRating(int rating) {
        if (rating < WORST || rating > BEST) {
            throw new InvalidValue("rating", "out-of-range", "max", BEST);
        }
    }

    /** Why the question is not open at a moment, as far as the ticket is closed; empty where it is open. */
    static Optional<RuleRefused> obstacle(TicketSnapshot ticket, TicketRules rules, Instant at) {
        if (ticket.satisfaction().isPresent()) {
            return Optional.of(new RuleRefused(Rule.ALREADY_RATED, "ticket", ticket.number()));
        }
        PersonId requester = ticket.report().requester();
        if (ticket.lastSolution()
                .filter(solution -> solution.author().equals(requester))
                .isPresent()) {
            return Optional.of(new RuleRefused(Rule.OWN_SOLUTION, "ticket", ticket.number()));
        }
        return ticket.progress()
                .closedAt()
                .map(closed -> closed.plus(rules.satisfactionPeriod()))
                .filter(at::isAfter)
                .map(end -> new RuleRefused(Rule.SATISFACTION_PERIOD_OVER, "until", end));
    }
}
