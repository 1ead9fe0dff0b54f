package org.incidentdesk.web.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Stamp;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketRules;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.Visibility;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One whole ticket life in memory: report, classify, assess, assign, three follow-ups, solve, close. Ten events, each
 * written in its canonical form and hashed into the chain.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DomainLifeBenchmark {

    private static final Stamp SARA =
            new Stamp(new Actor(new PersonId("sara"), Role.TECHNICIAN), Instant.parse("2026-11-24T15:00:00Z"));
    private static final Stamp PROF =
            new Stamp(new Actor(new PersonId("prof"), Role.ADMINISTRATOR), Instant.parse("2026-11-24T15:30:00Z"));

    private final PriorityMatrix matrix = PriorityMatrix.standard();
    private final Promise level = Promise.standard();
    private final TicketRules rules = DeskSettings.standard().ticketRules();
    private final Optional<CategoryId> category = Optional.of(new CategoryId("application-horairepro"));
    private final Set<AssetId> assets = Set.of(new AssetId("horairepro"));

    /**
     * A life.
     *
     * @return the closed ticket
     */
    @Benchmark
    public TicketSnapshot life() {
        TicketSnapshot.Report report = new TicketSnapshot.Report(
                new Title("Problème d'accès – HorairePro"),
                new Text("L'application refuse l'accès depuis ce matin."),
                new PersonId("julie"),
                new PersonId("sara"),
                Channel.PHONE,
                Optional.empty(),
                Optional.empty(),
                SARA.at());
        Ticket ticket = Ticket.report(new TicketNumber(42), report, Optional.empty(), Set.of(), matrix, level, SARA);
        ticket.classify(category, assets, rules, SARA);
        ticket.assess(Impact.LOW, Urgency.HIGH, matrix, level, rules, SARA);
        ticket.assign(new Assignee.Technician(new PersonId("sara")), rules, SARA);
        for (String words : List.of("Depuis quand ?", "Essayez un autre navigateur.", "C'est noté.")) {
            ticket.addFollowUp(new Text(words), Visibility.PUBLIC, rules, SARA);
        }
        ticket.propose(
                new Text("Redémarrage de l'application"),
                Outcome.FIXED,
                Optional.empty(),
                Optional.empty(),
                rules,
                SARA);
        ticket.close(category, rules, PROF);
        return ticket.snapshot();
    }
}
