package org.incidentdesk.persistence.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.AddTask;
import org.incidentdesk.domain.port.driving.AnswerDiagnosis;
import org.incidentdesk.domain.port.driving.ApproveSolution;
import org.incidentdesk.domain.port.driving.AssessTicket;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.BeginDiagnosis;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.ClockDuties;
import org.incidentdesk.domain.port.driving.CloseTicket;
import org.incidentdesk.domain.port.driving.DiagnosisView;
import org.incidentdesk.domain.port.driving.EscalateTicket;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.HoldTicket;
import org.incidentdesk.domain.port.driving.LinkTicket;
import org.incidentdesk.domain.port.driving.MeasureScope;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.ProposeSolution;
import org.incidentdesk.domain.port.driving.RateTicket;
import org.incidentdesk.domain.port.driving.RefuseSolution;
import org.incidentdesk.domain.port.driving.ReopenTicket;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ResumeTicket;
import org.incidentdesk.domain.port.driving.SettingsChange;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.port.driving.Verdict;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.report.Figure;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.domain.servicelevel.Threshold;
import org.incidentdesk.domain.servicelevel.Warning;
import org.incidentdesk.domain.settings.ClockRules;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.settings.FirstAssignment;
import org.incidentdesk.domain.settings.LinkRules;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Schedule;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.Visibility;

/**
 * A month of a desk that runs on two nodes: people report, work, wait, solve and change their minds on either node, and
 * both do the clock's duties at the same moments. After every step, whatever holds for a ticket is looked at on the ticket
 * that was touched; at the end of every day, on all of them.
 */
final class SimulatedMonth {

    private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");
    private static final int DAYS = 30;
    private static final int HOURS_OF_A_DAY = 10;
    private static final Actor PROF = new Actor(new PersonId("prof"), Role.ADMINISTRATOR);

    private final Random random;
    private final List<IncidentDesk> nodes;
    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final List<Actor> staff = new ArrayList<>();
    private final List<Actor> requesters = new ArrayList<>();
    private final List<GroupId> groups = new ArrayList<>();
    private final List<CategoryId> categories = new ArrayList<>();
    private final List<TicketNumber> tickets = new ArrayList<>();
    private final Map<Status, Integer> seen = new EnumMap<>(Status.class);
    private int decided;
    private int refused;
    private int byClock;

    /** What a month came to, so that a test can see that it was one. */
    record Outcomes(int tickets, int decided, int refused, int byClock, Map<Status, Integer> seen) {}

    private SimulatedMonth(long seed, Storage one, Storage two) {
        random = new Random(seed);
        nodes = List.of(node(one), node(two));
    }

    static Outcomes play(long seed, Storage one, Storage two) throws Exception {
        SimulatedMonth month = new SimulatedMonth(seed, one, two);
        try {
            month.open();
            for (int day = 0; day < DAYS; day++) {
                month.day(START.plus(Duration.ofDays(day)));
            }
            return new Outcomes(month.tickets.size(), month.decided, month.refused, month.byClock, month.seen);
        } finally {
            month.threads.shutdown();
        }
    }

    private IncidentDesk node(Storage storage) {
        return IncidentDesk.assemble(
                new DrivenPorts(
                        storage.unitOfWork(),
                        new InMemoryKnowledgeIndex(),
                        new Pbkdf2PasswordHashing(),
                        new RandomSecrets(),
                        new InMemoryNotifier(Set.of()),
                        new InMemoryFileStore(InstantSource.system())),
                now::get);
    }

    private IncidentDesk node() {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void open() {
        IncidentDesk desk = nodes.get(0);
        person(desk, PROF, Set.of());
        for (String name : List.of("Centre de services", "Réseau", "Applications")) {
            groups.add(new GroupId(desk.people()
                    .addGroup(Request.of(
                            PROF,
                            new GroupDefinition(new Title(name), groups.size() + 1, Optional.of(PROF.person()), true)))
                    .id()));
        }
        for (int i = 0; i < 8; i++) {
            Actor technician = new Actor(new PersonId("tech-" + i), Role.TECHNICIAN);
            person(desk, technician, Set.of(groups.get(i % groups.size())));
            staff.add(technician);
        }
        for (int i = 0; i < 20; i++) {
            Actor requester = new Actor(new PersonId("user-" + i), Role.REQUESTER);
            person(desk, requester, Set.of());
            requesters.add(requester);
        }
        for (int i = 0; i < 6; i++) {
            Optional<CategoryId> above = i < 2 ? Optional.empty() : Optional.of(categories.get(i % 2));
            Optional<GroupId> group = i % 3 == 0 ? Optional.empty() : Optional.of(groups.get(i % groups.size()));
            categories.add(new CategoryId(desk.catalogue()
                    .addCategory(Request.of(
                            PROF,
                            new CategoryDefinition(
                                    new Title("Catégorie " + i),
                                    above,
                                    group,
                                    true,
                                    true,
                                    false,
                                    Optional.empty(),
                                    Optional.empty())))
                    .id()));
        }
        DeskSettings old = desk.settings().settings(PROF);
        desk.settings()
                .changeSettings(Request.of(
                        PROF,
                        new SettingsChange(new DeskSettings(
                                old.deskName(),
                                "America/Toronto",
                                ClosurePolicy.AUTOMATIC,
                                3,
                                10,
                                true,
                                old.matrix(),
                                old.serviceLevel(),
                                new LinkRules(false, true, false),
                                new ClockRules(
                                        Optional.empty(),
                                        Optional.of(Threshold.THREE_QUARTERS),
                                        Optional.of(new ClockRules.Reminders(1, new Text("Sans réponse.")))),
                                old.correspondence(),
                                FirstAssignment.LEAST_LOADED_MEMBER,
                                old.version()))));
    }

    private static void person(IncidentDesk desk, Actor actor, Set<GroupId> groups) {
        desk.people()
                .addPerson(
                        actor.person(),
                        Request.of(
                                PROF,
                                new PersonDefinition(
                                        new Title("Personne " + actor.person()),
                                        Optional.empty(),
                                        actor.role(),
                                        Optional.empty(),
                                        groups,
                                        true)));
    }

    private void day(Instant morning) throws Exception {
        for (int hour = 0; hour < HOURS_OF_A_DAY; hour++) {
            now.set(morning.plus(Duration.ofHours(hour)));
            clock();
            int reports = random.nextInt(3);
            for (int i = 0; i < reports; i++) {
                later();
                report();
            }
            for (int i = 0; i < 4 && !tickets.isEmpty(); i++) {
                later();
                // mostly what is new, now and then what everybody had forgotten
                int back = random.nextInt(4) == 0 ? tickets.size() : Math.min(tickets.size(), 25);
                TicketNumber number = tickets.get(tickets.size() - 1 - random.nextInt(back));
                step(number);
                check(number);
            }
        }
        now.set(morning.plus(Duration.ofHours(HOURS_OF_A_DAY)));
        clock();
        endOfDay();
    }

    private void later() {
        now.updateAndGet(moment -> moment.plusSeconds(1 + random.nextInt(300)));
    }

    /** Both nodes at once, each until nothing is left for it. */
    private void clock() throws Exception {
        List<Callable<Integer>> both = new ArrayList<>();
        for (IncidentDesk node : nodes) {
            ClockDuties duties = node.clockDuties();
            both.add(() -> rounds(duties));
        }
        for (Future<Integer> each : threads.invokeAll(both)) {
            byClock += each.get();
        }
    }

    private static int rounds(ClockDuties duties) {
        int done = 0;
        for (boolean more = true; more; ) {
            List<ClockDuties.Round> rounds = List.of(duties.endHolds(50), duties.attend(50), duties.closeSolved(50));
            done += rounds.stream().mapToInt(ClockDuties.Round::done).sum();
            more = rounds.stream().anyMatch(round -> round.done() > 0 && round.more() || round.skipped() > 0);
        }
        return done;
    }

    private void report() {
        Actor requester = pick(requesters);
        Actor by = random.nextInt(3) == 0 ? requester : pick(staff);
        ReportIncident incident = new ReportIncident(
                new Title(pick("Accès refusé", "Imprimante muette", "Réseau lent", "Écran noir")),
                new Text("« Rien ne va plus. » 🙂"),
                Optional.of(requester.person()),
                by.role() == Role.REQUESTER ? Channel.PORTAL : Channel.PHONE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(pick(categories)).filter(any -> random.nextBoolean()),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        TicketNumber number =
                node().recording().report(Request.of(by, incident)).ticket();
        tickets.add(number);
        check(number);
    }

    private void step(TicketNumber number) {
        IncidentDesk desk = node();
        Actor by = random.nextInt(4) == 0 ? pick(requesters) : random.nextInt(10) == 0 ? PROF : pick(staff);
        long before = version(number);
        try {
            decide(desk, number, by);
            decided++;
        } catch (DomainRefusal e) {
            refused++;
            assertEquals(before, version(number), "what is refused changes nothing");
        }
    }

    private long version(TicketNumber number) {
        return nodes.get(0).consultation().ticket(PROF, number).version();
    }

    private void decide(IncidentDesk desk, TicketNumber number, Actor by) {
        Text text = new Text("Mot " + random.nextInt(1000));
        switch (random.nextInt(18)) {
            case 0 ->
                desk.triage()
                        .classify(Request.of(by, new ClassifyTicket(number, Optional.of(pick(categories)), Set.of())));
            case 1 ->
                desk.triage()
                        .assess(Request.of(
                                by, new AssessTicket(number, pick(Impact.values()), pick(Urgency.values()))));
            case 2 ->
                desk.triage()
                        .assign(Request.of(
                                by,
                                new AssignTicket(
                                        number,
                                        new Assignee.Technician(pick(staff).person()))));
            case 3 ->
                desk.triage()
                        .escalate(Request.of(
                                by,
                                new EscalateTicket(
                                        number,
                                        pick(groups),
                                        random.nextBoolean(),
                                        pick(EscalationReason.values()),
                                        Optional.of(text))));
            case 4, 5 ->
                desk.work().addFollowUp(Request.of(by, new AddFollowUp(number, text, pick(Visibility.values()))));
            case 6, 7 ->
                desk.work()
                        .hold(Request.of(
                                by,
                                new HoldTicket(
                                        number,
                                        pick(HoldReason.values()),
                                        Optional.of(text),
                                        Optional.of(now.get().plus(Duration.ofHours(1 + random.nextInt(60))))
                                                .filter(any -> random.nextBoolean()))));
            case 8 -> desk.work().resume(Request.of(by, new ResumeTicket(number)));
            case 9 ->
                desk.work()
                        .addTask(Request.of(
                                by,
                                new AddTask(
                                        number,
                                        text,
                                        Visibility.PUBLIC,
                                        Optional.empty(),
                                        Optional.of(new Schedule(
                                                        now.get(), now.get().plusSeconds(3600)))
                                                .filter(any -> random.nextBoolean()))));
            case 10, 11 ->
                desk.resolution()
                        .propose(Request.of(
                                by, new ProposeSolution(number, text, pick(Outcome.values()), Optional.empty())));
            case 12 ->
                desk.resolution()
                        .approve(Request.of(
                                requester(number), new ApproveSolution(number, Optional.empty(), Optional.empty())));
            case 13 -> desk.resolution().refuse(Request.of(requester(number), new RefuseSolution(number, text)));
            case 14 -> desk.resolution().close(Request.of(by, new CloseTicket(number, Optional.of(pick(categories)))));
            case 15 -> {
                if (random.nextBoolean()) {
                    desk.resolution().reopen(Request.of(PROF, new ReopenTicket(number, text)));
                } else {
                    desk.resolution().rate(Request.of(requester(number), new RateTicket(number, 3, Optional.empty())));
                }
            }
            case 16 ->
                desk.work()
                        .link(Request.of(by, new LinkTicket(number, new Link(pick(LinkKind.values()), pick(tickets)))));
            default -> diagnose(desk, number, by);
        }
    }

    private Actor requester(TicketNumber number) {
        return new Actor(
                nodes.get(0).consultation().ticket(PROF, number).report().requester(), Role.REQUESTER);
    }

    private void diagnose(IncidentDesk desk, TicketNumber number, Actor by) {
        DiagnosisView view = desk.diagnosis().diagnosis(PROF, number);
        if (view.run().isEmpty() || !view.run().get().isOpen()) {
            desk.diagnosis().begin(Request.of(by, new BeginDiagnosis(number, Optional.empty())));
            return;
        }
        Guide guide = view.guide();
        GuideNode node = guide.node(view.run().get().at()).orElseThrow();
        AnswerDiagnosis answer = node instanceof GuideNode.Question question
                ? new AnswerDiagnosis(
                        number, node.id(), Optional.of(pick(question.answers()).id()), Optional.empty())
                : new AnswerDiagnosis(number, node.id(), Optional.empty(), Optional.of(new Text("Depuis ce matin")));
        desk.diagnosis().answer(Request.of(by, answer));
    }

    /** What holds for a ticket, whatever was done to it. */
    private void check(TicketNumber number) {
        TicketView view = nodes.get(0).consultation().ticket(PROF, number);
        TicketView other = nodes.get(1).consultation().ticket(PROF, number);
        assertEquals(view, other, "both nodes see the same");
        List<Verdict> verdicts = node().audit().verify(PROF, List.of(number));
        assertTrue(verdicts.get(0).sound(), () -> "the history of " + number + " is whole");
        Status status = view.progress().status();
        seen.merge(status, 1, Integer::sum);
        boolean over = status == Status.SOLVED || status == Status.CLOSED;
        boolean assigned = !view.assignment().persons().isEmpty()
                || !view.assignment().groups().isEmpty();
        assertEquals(status == Status.PENDING, view.progress().hold().isPresent(), "on hold for a reason");
        assertEquals(over, view.progress().solvedAt().isPresent(), "solved at a moment");
        assertEquals(status == Status.CLOSED, view.progress().closedAt().isPresent(), "closed at a moment");
        assertFalse(status == Status.NEW && assigned, "what somebody has is not new");
        assertFalse(status == Status.ASSIGNED && !assigned, "what is assigned somebody has");
        history(number, view);
    }

    private void history(TicketNumber number, TicketView view) {
        Instant last = Instant.EPOCH;
        Set<Warning> warned = new HashSet<>();
        long sequence = 0;
        for (RecordedEvent recorded : node().consultation().history(PROF, number)) {
            TicketEvent event = recorded.event();
            assertEquals(++sequence, event.head().sequence(), "no event is missing or twice");
            assertFalse(event.head().at().isBefore(last), "time goes on");
            last = event.head().at();
            if (event instanceof TicketEvent.Assessed || event instanceof TicketEvent.AgreementChanged) {
                // another agreement may be warned of anew
                warned.clear();
            } else if (event instanceof TicketEvent.TargetReached reached) {
                assertTrue(warned.add(reached.warning()), () -> number + " was warned twice: " + reached.warning());
            }
        }
        assertEquals(sequence, view.version());
    }

    private void endOfDay() {
        Map<String, Long> open = new java.util.HashMap<>();
        for (TicketNumber number : tickets) {
            TicketView view = nodes.get(0).consultation().ticket(PROF, number);
            Status status = view.progress().status();
            if (status != Status.SOLVED && status != Status.CLOSED) {
                open.merge(status.name(), 1L, Long::sum);
            }
            Optional<Instant> until = view.progress().hold().flatMap(hold -> hold.until());
            assertTrue(until.isEmpty() || until.get().isAfter(now.get()), "no hold is left over its end");
        }
        assertTrue(node().audit().verify(PROF, tickets).stream().allMatch(Verdict::sound));
        Figure.Counts counted = (Figure.Counts) node().supervision()
                .figure(PROF, Measure.OPEN_BY_STATUS, MeasureScope.ALL)
                .figure();
        Map<String, Long> measured = new java.util.HashMap<>(counted.cells());
        measured.values().removeIf(Long.valueOf(0)::equals);
        assertEquals(open, measured, "the measure counts what is there");
    }
}
