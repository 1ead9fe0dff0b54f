package org.incidentdesk.domain.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.PriorityOverride;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.DiagnosisMove;
import org.incidentdesk.domain.ticket.DiagnosisRun;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Schedule;
import org.incidentdesk.domain.ticket.Stamp;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketChange;
import org.incidentdesk.domain.ticket.TicketRules;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.Visibility;

/**
 * Random but valid lives of tickets: whatever the aggregate lets happen may come, in texts of many scripts, at moments
 * with microseconds. The same seed gives the same life, apart from the identities, which nobody else has used.
 */
public final class TicketLives {

    private static final int TRIES = 40;

    private final Random random;
    private final List<PersonId> requesters =
            IntStream.range(0, 3).mapToObj(i -> Fresh.person()).toList();
    private final List<PersonId> technicians =
            IntStream.range(0, 3).mapToObj(i -> Fresh.person()).toList();
    private final List<GroupId> groups =
            IntStream.range(0, 3).mapToObj(i -> Fresh.group()).toList();
    private final List<CategoryId> categories =
            IntStream.range(0, 4).mapToObj(i -> Fresh.category()).toList();
    private final List<LocationId> locations =
            IntStream.range(0, 2).mapToObj(i -> Fresh.location()).toList();
    private final List<AssetId> assets =
            IntStream.range(0, 3).mapToObj(i -> new AssetId(Fresh.id("asset"))).toList();
    private final TicketRules rules;
    private Instant now;

    /**
     * A source of lives.
     *
     * @param seed what decides all of them
     */
    public TicketLives(long seed) {
        random = new Random(seed);
        rules = new TicketRules(
                pick(List.of(ClosurePolicy.values())), random.nextBoolean(), Duration.ofDays(30), Duration.ofDays(14));
        now = Fresh.NOON.plusSeconds(random.nextInt(1_000_000));
    }

    /** Everybody who reports in these lives. */
    List<PersonId> requesters() {
        return requesters;
    }

    /** Everybody who is assigned in these lives. */
    List<PersonId> technicians() {
        return technicians;
    }

    /** Every group that is assigned in these lives. */
    List<GroupId> groups() {
        return groups;
    }

    /** Every category of these lives. */
    List<CategoryId> categories() {
        return categories;
    }

    /** A moment of these lives: some time after the last event. */
    Instant later() {
        now = now.plusNanos(1_000L * (1 + random.nextInt(2_000_000_000)));
        return now;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> Optional<T> perhaps(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> Set<T> some(List<T> choices) {
        Set<T> some = new LinkedHashSet<>(choices);
        some.removeIf(choice -> random.nextBoolean());
        return some;
    }

    /** A random text. */
    Text text() {
        return new Text(pick(Stream.concat(Fresh.TEXTS.stream(), Fresh.LONGER_TEXTS.stream())
                        .toList()) + " " + random.nextInt(1000));
    }

    /**
     * A new ticket.
     *
     * @param number its number
     * @return the ticket, which has not been kept yet
     */
    public Ticket begin(TicketNumber number) {
        PersonId requester = pick(requesters);
        boolean own = random.nextBoolean();
        Stamp stamp = new Stamp(
                own ? new Actor(requester, Role.REQUESTER) : new Actor(pick(technicians), Role.TECHNICIAN), later());
        TicketSnapshot.Report report = new TicketSnapshot.Report(
                new Title(pick(Fresh.TEXTS).replace('\t', ' ') + " " + random.nextInt(1000)),
                text(),
                requester,
                stamp.by().person(),
                pick(List.of(Channel.values())),
                perhaps(pick(locations)),
                perhaps(now.plusSeconds(random.nextInt(1_000_000))),
                now);
        return Ticket.report(
                number,
                report,
                perhaps(pick(categories)),
                some(assets),
                pick(PriorityMatrix.shipped()),
                Promise.standard(),
                stamp);
    }

    /**
     * Decides something on a ticket.
     *
     * @param before the ticket as it was kept
     * @return the change, never without an event
     */
    public TicketChange decide(TicketSnapshot before) {
        for (int i = 0; i < TRIES; i++) {
            Ticket ticket = Ticket.restore(before);
            int decisions = 1 + random.nextInt(2);
            for (int d = 0; d < decisions; d++) {
                attempt(() -> {
                    something(ticket);
                    return true;
                });
            }
            if (ticket.change().isPresent()) {
                return ticket.change().get();
            }
        }
        throw new IllegalStateException("nothing can be done to " + before);
    }

    private static void attempt(BooleanSupplier decision) {
        try {
            decision.getAsBoolean();
        } catch (DomainRefusal refusal) {
            // the aggregate refuses and stays as it was: another decision is tried
        }
    }

    /**
     * A whole life.
     *
     * @param number the ticket's number
     * @param decisions how many decisions follow the report
     * @return the changes, one for each, in their order
     */
    public List<TicketChange> life(TicketNumber number, int decisions) {
        List<TicketChange> changes = new ArrayList<>();
        changes.add(begin(number).change().orElseThrow());
        for (int i = 0; i < decisions; i++) {
            changes.add(decide(changes.get(changes.size() - 1).after()));
        }
        return changes;
    }

    private Stamp somebody(TicketSnapshot ticket) {
        List<Actor> actors = List.of(
                new Actor(ticket.report().requester(), Role.REQUESTER),
                new Actor(pick(technicians), Role.TECHNICIAN),
                new Actor(pick(technicians), Role.TECHNICIAN),
                new Actor(pick(technicians), Role.ADMINISTRATOR),
                Actor.CLOCK);
        return new Stamp(pick(actors), later());
    }

    private void something(Ticket ticket) {
        Stamp stamp = somebody(ticket.snapshot());
        if (ticket.snapshot().progress().status() == Status.CLOSED) {
            afterwards(ticket, stamp);
        } else if (random.nextInt(5) < 2) {
            life(ticket, stamp);
        } else {
            work(ticket, stamp);
        }
    }

    private void afterwards(Ticket ticket, Stamp stamp) {
        if (random.nextBoolean()) {
            ticket.rate(1 + random.nextInt(5), perhaps(text()), rules, stamp);
        } else {
            ticket.reopen(text(), rules, stamp);
        }
    }

    private void diagnose(Ticket ticket, Stamp stamp) {
        Guide guide = Guide.standard();
        Optional<DiagnosisRun> run = ticket.snapshot().diagnosis();
        if (run.isEmpty() || random.nextInt(6) == 0) {
            ticket.diagnose(random.nextBoolean() ? guide.begin() : new DiagnosisMove.Abandon(), rules, stamp);
            return;
        }
        GuideNode node = random.nextBoolean()
                ? guide.node(run.get().at()).orElseThrow()
                : pick(guide.nodes().stream().filter(each -> !each.isEnd()).toList());
        Optional<AnswerId> answer = node instanceof GuideNode.Question question
                ? Optional.of(pick(question.answers()).id())
                : Optional.empty();
        ticket.diagnose(
                guide.reply(run.get(), node.id(), answer, answer.isPresent() ? Optional.empty() : Optional.of(text())),
                rules,
                stamp);
    }

    private void life(Ticket ticket, Stamp stamp) {
        switch (random.nextInt(9)) {
            case 0, 1 ->
                ticket.propose(
                        text(),
                        pick(List.of(Outcome.values())),
                        perhaps(article()),
                        perhaps(pick(categories)),
                        rules,
                        stamp);
            case 2 -> ticket.approve(perhaps(text()), perhaps(pick(categories)), rules, stamp);
            case 3 -> ticket.refuse(text(), rules, stamp);
            case 4 -> ticket.close(perhaps(pick(categories)), rules, stamp);
            case 5 -> ticket.resume(rules, stamp);
            case 6, 7 ->
                ticket.hold(
                        pick(List.of(HoldReason.values())),
                        perhaps(text()),
                        perhaps(now.plusSeconds(1 + random.nextInt(100_000))),
                        perhaps(now.plusSeconds(1 + random.nextInt(100_000))),
                        rules,
                        stamp);
            default -> ticket.reopen(text(), rules, stamp);
        }
    }

    private void work(Ticket ticket, Stamp stamp) {
        long entry = 1 + random.nextInt((int) ticket.snapshot().version());
        switch (random.nextInt(23)) {
            case 18, 19, 20 -> diagnose(ticket, stamp);
            case 0 -> ticket.correctDetails(corrected(ticket.snapshot().report()), rules, stamp);
            case 1 -> ticket.classify(perhaps(pick(categories)), some(assets), rules, stamp);
            case 2 ->
                ticket.assess(
                        pick(List.of(Impact.values())),
                        pick(List.of(Urgency.values())),
                        pick(PriorityMatrix.shipped()),
                        Promise.standard(),
                        rules,
                        stamp);
            case 3 ->
                ticket.overridePriority(new PriorityOverride(pick(List.of(Priority.values())), text()), rules, stamp);
            case 4 -> ticket.withdrawOverride(rules, stamp);
            case 5 -> ticket.flagMajor(random.nextBoolean(), text(), rules, stamp);
            case 6, 7 -> ticket.assign(assignee(), rules, stamp);
            case 8 -> ticket.unassign(assignee(), rules, stamp);
            case 9 ->
                ticket.escalate(
                        pick(groups),
                        random.nextBoolean(),
                        pick(List.of(EscalationReason.values())),
                        perhaps(text()),
                        rules,
                        stamp);
            case 10 -> ticket.observe(some(technicians), rules, stamp);
            case 11 -> ticket.addFollowUp(text(), pick(List.of(Visibility.values())), rules, stamp);
            case 21 -> ticket.attach(SampleTickets.capture(), pick(List.of(Visibility.values())), rules, stamp);
            case 22 -> ticket.removeFile(entry, rules, stamp);
            case 12 -> ticket.correctFollowUp(entry, text(), rules, stamp);
            case 13 ->
                ticket.addTask(
                        text(),
                        pick(List.of(Visibility.values())),
                        perhaps(pick(technicians)),
                        perhaps(new Schedule(now, now.plusSeconds(3_600))),
                        rules,
                        stamp);
            case 14 -> ticket.completeTask(entry, perhaps(Duration.ofSeconds(random.nextInt(100_000))), rules, stamp);
            case 15 -> ticket.link(link(), rules, stamp);
            case 16 -> ticket.unlink(pick(List.copyOf(withLink(ticket))), rules, stamp);
            default -> linkOrUnlink(ticket, article(), rules, stamp);
        }
    }

    private static void linkOrUnlink(Ticket ticket, ArticleId article, TicketRules rules, Stamp stamp) {
        if (ticket.snapshot().articles().contains(article)) {
            ticket.unlinkArticle(article, rules, stamp);
        } else {
            ticket.linkArticle(article, rules, stamp);
        }
    }

    private Set<Link> withLink(Ticket ticket) {
        return ticket.snapshot().links().isEmpty()
                ? Set.of(link())
                : ticket.snapshot().links();
    }

    private Link link() {
        // numbers so high that no storage under test ever gives them
        return new Link(
                pick(List.of(LinkKind.values())), new TicketNumber(1_000_000_000_000L + random.nextInt(1_000_000)));
    }

    private ArticleId article() {
        return new ArticleId(1_000_000_000_000L + random.nextInt(5));
    }

    private Assignee assignee() {
        return random.nextBoolean() ? new Assignee.Technician(pick(technicians)) : new Assignee.Team(pick(groups));
    }

    private TicketSnapshot.Report corrected(TicketSnapshot.Report report) {
        return new TicketSnapshot.Report(
                new Title("Corrigé : " + random.nextInt(1000)),
                text(),
                pick(requesters),
                report.recordedBy(),
                pick(List.of(Channel.values())),
                perhaps(pick(locations)),
                perhaps(now),
                report.openedAt());
    }
}
