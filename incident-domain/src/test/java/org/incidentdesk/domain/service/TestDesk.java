package org.incidentdesk.domain.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.domain.port.driven.Notifier;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.LinkTicket;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.ProposeSolution;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.SettingsChange;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.settings.FirstAssignment;
import org.incidentdesk.domain.settings.LinkRules;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Status;

/** A small desk in memory whose clock the test turns. */
final class TestDesk {

    static final Actor PROF = new Actor(new PersonId("prof"), Role.ADMINISTRATOR);
    static final Actor SARA = new Actor(new PersonId("sara"), Role.TECHNICIAN);
    static final Actor PAUL = new Actor(new PersonId("paul"), Role.TECHNICIAN);
    static final Actor JULIE = new Actor(new PersonId("julie"), Role.REQUESTER);
    static final Actor MARC = new Actor(new PersonId("marc"), Role.REQUESTER);
    static final CategoryId ACCESS = new CategoryId("acces");
    static final GroupId SUPPORT = new GroupId("support");

    /** A Tuesday. */
    static final Instant START = Instant.parse("2026-11-24T15:00:00Z");

    final InMemoryStorage storage = new InMemoryStorage(Set.of());
    final KnowledgeIndex index = new InMemoryKnowledgeIndex();
    final IncidentDesk desk;
    private Instant now = START;
    final InMemoryFileStore files = new InMemoryFileStore(() -> now);

    TestDesk() {
        this(new InMemoryNotifier(Set.of()));
    }

    /** A desk that tells its people by what a test looks into. */
    TestDesk(Notifier notifier) {
        this(notifier, UnaryOperator.identity());
    }

    /** A desk in whose units of work a test takes a part. */
    TestDesk(Notifier notifier, UnaryOperator<UnitOfWork> units) {
        desk = IncidentDesk.assemble(
                new DrivenPorts(
                        units.apply(storage.unitOfWork()),
                        index,
                        new Pbkdf2PasswordHashing(1),
                        new RandomSecrets(),
                        notifier,
                        files),
                () -> now);
        desk.people().addGroup(Request.of(PROF, new GroupDefinition(new Title("Support"), 2, Optional.empty(), true)));
        for (Actor actor : List.of(PROF, SARA, PAUL, JULIE, MARC)) {
            desk.people().addPerson(actor.person(), Request.of(PROF, person(actor.role(), true)));
        }
        desk.catalogue().addCategory(Request.of(PROF, category("Accès", Optional.empty())));
    }

    static PersonDefinition person(Role role, boolean active) {
        return new PersonDefinition(new Title("Somebody"), Optional.empty(), role, Optional.empty(), Set.of(), active);
    }

    static CategoryDefinition category(String name, Optional<CategoryId> parent) {
        return new CategoryDefinition(
                new Title(name), parent, Optional.empty(), true, true, false, Optional.empty(), Optional.empty());
    }

    void later(Duration duration) {
        now = now.plus(duration);
    }

    Instant now() {
        return now;
    }

    ReportIncident incident(Actor requester) {
        return new ReportIncident(
                new Title("Problème d'accès"),
                new Text("Accès refusé."),
                Optional.of(requester.person()),
                Channel.PHONE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(ACCESS),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    TicketNumber reported() {
        return desk.recording().report(Request.of(SARA, incident(JULIE))).ticket();
    }

    TicketNumber linked(LinkKind kind, TicketNumber other) {
        TicketNumber number = reported();
        link(number, kind, other);
        return number;
    }

    void link(TicketNumber number, LinkKind kind, TicketNumber other) {
        desk.work().link(Request.of(SARA, new LinkTicket(number, new Link(kind, other))));
    }

    void solve(TicketNumber number) {
        desk.resolution()
                .propose(Request.of(
                        SARA, new ProposeSolution(number, new Text("Redémarrage"), Outcome.FIXED, Optional.empty())));
    }

    TicketView view(TicketNumber number) {
        return desk.consultation().ticket(SARA, number);
    }

    Status status(TicketNumber number) {
        return view(number).progress().status();
    }

    void settings(UnaryOperator<DeskSettings> change) {
        DeskSettings changed = change.apply(desk.settings().settings(PROF));
        desk.settings().changeSettings(Request.of(PROF, new SettingsChange(changed)));
    }

    void closurePolicy(ClosurePolicy policy) {
        settings(old -> new DeskSettings(
                old.deskName(),
                old.zone(),
                policy,
                old.automaticClosureDays(),
                old.reopeningWindowDays(),
                old.requesterReopensClosed(),
                old.matrix(),
                old.serviceLevel(),
                old.links(),
                old.clock(),
                old.correspondence(),
                old.firstAssignment(),
                old.version()));
    }

    void linkRules(LinkRules links) {
        settings(old -> new DeskSettings(
                old.deskName(),
                old.zone(),
                old.closurePolicy(),
                old.automaticClosureDays(),
                old.reopeningWindowDays(),
                old.requesterReopensClosed(),
                old.matrix(),
                old.serviceLevel(),
                links,
                old.clock(),
                old.correspondence(),
                old.firstAssignment(),
                old.version()));
    }

    void firstAssignment(FirstAssignment rule) {
        settings(old -> new DeskSettings(
                old.deskName(),
                old.zone(),
                old.closurePolicy(),
                old.automaticClosureDays(),
                old.reopeningWindowDays(),
                old.requesterReopensClosed(),
                old.matrix(),
                old.serviceLevel(),
                old.links(),
                old.clock(),
                old.correspondence(),
                rule,
                old.version()));
    }
}
