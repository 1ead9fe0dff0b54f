package org.incidentdesk.domain.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.text.Text;
import org.junit.jupiter.api.Test;

/** The question how satisfied the requester is. */
class SatisfactionTest {

    private static final Optional<Text> WORDS = Optional.of(new Text("Rapide et clair"));
    private static final long CLOSED_AT = 5;
    private static final long PERIOD = Duration.ofDays(14).toMinutes();

    private static Stamp julie(long minutes) {
        return Tickets.by(Tickets.REQUESTER, minutes);
    }

    private static void rate(Ticket ticket, Stamp stamp) {
        ticket.rate(4, WORDS, Tickets.ON_APPROVAL, stamp);
    }

    private static void assertRefused(RuleRefused.Rule rule, Ticket ticket, Stamp stamp) {
        TicketSnapshot before = ticket.snapshot();
        assertFalse(
                ticket.permitted(stamp.by(), Tickets.ON_APPROVAL, stamp.at()).contains(TicketAction.RATE));
        assertEquals(
                rule, assertThrows(RuleRefused.class, () -> rate(ticket, stamp)).rule());
        assertEquals(before, ticket.snapshot());
    }

    @Test
    void theRequesterAnswersOnceAfterTheClosure() {
        Ticket ticket = Tickets.closed();
        assertTrue(ticket.permitted(Tickets.REQUESTER, Tickets.ON_APPROVAL, julie(6).at())
                .contains(TicketAction.RATE));
        rate(ticket, julie(6));
        assertEquals(
                Optional.of(new Satisfaction(4, WORDS, julie(6).at())),
                ticket.snapshot().satisfaction());
        assertEquals(Status.CLOSED, ticket.snapshot().progress().status());
        assertRefused(RuleRefused.Rule.ALREADY_RATED, ticket, julie(7));
    }

    @Test
    void thePeriodEndsWithItsLastMoment() {
        Ticket ticket = Tickets.closed();
        assertRefused(RuleRefused.Rule.SATISFACTION_PERIOD_OVER, ticket, julie(CLOSED_AT + PERIOD + 1));
        rate(ticket, julie(CLOSED_AT + PERIOD));
        assertTrue(ticket.snapshot().satisfaction().isPresent());
    }

    /** Row 25 of GLPI's complaints: a survey about one's own solution. */
    @Test
    void nobodyRatesASolutionOfOnesOwn() {
        Ticket ticket = Tickets.reported();
        ticket.propose(
                new Text("C'est revenu"),
                Outcome.WITHDRAWN,
                Optional.empty(),
                Optional.empty(),
                Tickets.ON_APPROVAL,
                julie(1));
        ticket.close(Optional.of(Tickets.CATEGORY), Tickets.ON_APPROVAL, Tickets.by(Tickets.ADMINISTRATOR, 2));
        assertRefused(RuleRefused.Rule.OWN_SOLUTION, ticket, julie(3));
    }

    @Test
    void aTechnicianWhoReportsAndSolvesDoesNotRateEither() {
        Actor sara = Tickets.TECHNICIAN;
        TicketSnapshot.Report julies = Tickets.reported().snapshot().report();
        Ticket ticket = Ticket.report(
                Tickets.reported().number(),
                new TicketSnapshot.Report(
                        julies.title(),
                        julies.description(),
                        sara.person(),
                        sara.person(),
                        julies.channel(),
                        julies.location(),
                        julies.neededBy(),
                        julies.openedAt()),
                Optional.of(Tickets.CATEGORY),
                Set.of(),
                PriorityMatrix.standard(),
                Promise.standard(),
                Tickets.sara(0));
        ticket.propose(
                new Text("Fait"),
                Outcome.FIXED,
                Optional.empty(),
                Optional.empty(),
                Tickets.ON_APPROVAL,
                Tickets.sara(1));
        ticket.close(Optional.of(Tickets.CATEGORY), Tickets.ON_APPROVAL, Tickets.sara(2));
        assertRefused(
                RuleRefused.Rule.OWN_SOLUTION,
                ticket,
                new Stamp(new Actor(sara.person(), Role.TECHNICIAN), julie(3).at()));
    }

    @Test
    void reopeningWithdrawsTheQuestionAndTheNextClosureAsksAgain() {
        Ticket ticket = Tickets.closed();
        ticket.reopen(new Text("Encore"), Tickets.ON_APPROVAL, Tickets.by(Tickets.ADMINISTRATOR, 6));
        assertThrows(RuntimeException.class, () -> rate(ticket, julie(7)));
        ticket.propose(
                new Text("Corrigé"),
                Outcome.FIXED,
                Optional.empty(),
                Optional.empty(),
                Tickets.ON_APPROVAL,
                Tickets.sara(PERIOD));
        ticket.close(Optional.of(Tickets.CATEGORY), Tickets.ON_APPROVAL, Tickets.by(Tickets.ADMINISTRATOR, PERIOD + 1));
        rate(ticket, julie(2 * PERIOD));
        assertTrue(ticket.snapshot().satisfaction().isPresent());
    }

    @Test
    void anAnswerThatWasGivenSurvivesReopening() {
        Ticket ticket = Tickets.closed();
        rate(ticket, julie(6));
        ticket.reopen(new Text("Encore"), Tickets.ON_APPROVAL, Tickets.by(Tickets.ADMINISTRATOR, 7));
        assertEquals(4, ticket.snapshot().satisfaction().orElseThrow().rating());
    }

    @Test
    void aRatingIsOneToFive() {
        Ticket ticket = Tickets.closed();
        for (int rating : new int[] {0, 6, -1}) {
            assertThrows(
                    InvalidValue.class, () -> ticket.rate(rating, Optional.empty(), Tickets.ON_APPROVAL, julie(6)));
        }
        assertTrue(ticket.snapshot().satisfaction().isEmpty());
    }
}
