package org.incidentdesk.domain.notification;

import static org.incidentdesk.domain.notification.Relation.ADMINISTRATOR;
import static org.incidentdesk.domain.notification.Relation.ASSIGNEE;
import static org.incidentdesk.domain.notification.Relation.GROUP_MANAGER;
import static org.incidentdesk.domain.notification.Relation.GROUP_MEMBER;
import static org.incidentdesk.domain.notification.Relation.OBSERVER;
import static org.incidentdesk.domain.notification.Relation.REQUESTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.EveryEvent;
import org.incidentdesk.domain.ticket.Stamp;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.TicketRules;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who hears of what. Julie asked; Paul has the ticket, and so has the group of Rita, whose manager is Max; Olga looks on;
 * the professor runs the desk. What happens is done by Sara.
 */
class NoticesTest {

    private static final GroupId SUPPORT = new GroupId("support");
    private static final GroupId NETWORK = new GroupId("network");
    private static final Person JULIE = person("julie", Role.REQUESTER);
    private static final Person SARA = person("sara", Role.TECHNICIAN);
    private static final Person PAUL = person("paul", Role.TECHNICIAN);
    private static final Person RITA = person("rita", Role.TECHNICIAN, SUPPORT);
    private static final Person NADIA = person("nadia", Role.TECHNICIAN, NETWORK);
    private static final Person MAX = person("max", Role.TECHNICIAN);
    private static final Person OLGA = person("olga", Role.REQUESTER);
    private static final Person PROF = person("prof", Role.ADMINISTRATOR);
    private static final List<Person> ALL = List.of(JULIE, SARA, PAUL, RITA, NADIA, MAX, OLGA, PROF);
    private static final List<Group> GROUPS = List.of(
            new Group(NETWORK, new Title("Réseau"), 2, Optional.of(NADIA.id()), true, 0),
            new Group(SUPPORT, new Title("Support"), 1, Optional.of(MAX.id()), true, 0));

    private static Person person(String id, Role role, GroupId... groups) {
        return new Person(
                new PersonId(id),
                new Title(id),
                Optional.of(id + "@example.org"),
                role,
                Optional.empty(),
                Set.of(groups),
                true,
                0);
    }

    private static TicketSnapshot ticketOf(PersonId requester) {
        Instant at = Instant.parse("2026-11-24T15:00:00Z");
        Stamp stamp = new Stamp(new Actor(SARA.id(), Role.TECHNICIAN), at);
        TicketRules rules = new TicketRules(ClosurePolicy.ON_APPROVAL, false, Duration.ofDays(30), Duration.ofDays(14));
        Ticket ticket = Ticket.report(
                new TicketNumber(42),
                new TicketSnapshot.Report(
                        new Title("Accès refusé"),
                        new Text("Depuis ce matin"),
                        requester,
                        SARA.id(),
                        Channel.PHONE,
                        Optional.empty(),
                        Optional.empty(),
                        at),
                Optional.empty(),
                Set.of(),
                PriorityMatrix.standard(),
                Promise.standard(),
                stamp);
        ticket.assign(new Assignee.Technician(PAUL.id()), rules, stamp);
        ticket.assign(new Assignee.Team(SUPPORT), rules, stamp);
        ticket.observe(Set.of(OLGA.id()), rules, stamp);
        return ticket.snapshot();
    }

    private static List<String> told(String event, NotificationRules rules, List<Person> people) {
        return told(event, rules, people, JULIE.id());
    }

    private static List<String> told(String event, NotificationRules rules, List<Person> people, PersonId requester) {
        return Notices.of(List.of(EveryEvent.event(event)), ticketOf(requester), rules, people, GROUPS).stream()
                .map(notice -> notice.recipient().value())
                .toList();
    }

    private static NotificationRules only(NotificationKind kind, Relation relation) {
        return new NotificationRules(Map.of(kind, EnumSet.of(relation)));
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTER, julie",
        "ASSIGNEE, paul",
        "GROUP_MEMBER, rita",
        "GROUP_MANAGER, max",
        "OBSERVER, olga",
        "ADMINISTRATOR, prof",
    })
    void eachRelationReachesExactlyWhoeverStandsInIt(Relation relation, String person) {
        assertEquals(List.of(person), told("REOPENED", only(NotificationKind.REOPENED, relation), ALL));
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED, julie rita",
        "ASSIGNED, paul rita",
        "ESCALATED, paul rita max",
        "MAJOR_FLAGGED, paul rita max prof",
        "FOLLOW_UP_ADDED, julie paul olga",
        "FOLLOW_UP_ADDED private, paul",
        "PUT_ON_HOLD, julie",
        "RESUMED, paul",
        "SOLUTION_PROPOSED, julie olga",
        "SOLUTION_REFUSED, paul rita",
        "CLOSED, julie olga",
        "REOPENED, julie paul rita",
        "SATISFACTION_ANSWERED, paul",
        "TARGET_WARNED, paul",
        "TARGET_BREACHED, paul max",
        "REQUESTER_REMINDED, julie",
        "TASK_ADDED, ''",
        "MAJOR_FLAGGED withdrawn, ''",
    })
    void aNewDeskTellsTheseOfEach(String event, String persons) {
        assertEquals(persons, String.join(" ", told(event, NotificationRules.standard(), ALL)));
    }

    @Test
    void aNoticeSaysWhichEventOfWhichTicketItIsAbout() {
        TicketEvent event = EveryEvent.event("REQUESTER_REMINDED");
        assertEquals(
                List.of(new Notice(new TicketNumber(42), 15, NotificationKind.REMINDED, JULIE.id())),
                Notices.of(List.of(event), ticketOf(JULIE.id()), NotificationRules.standard(), ALL, GROUPS));
    }

    @Test
    void nobodyIsToldOfWhatOneDidNorAfterOneHasLeft() {
        NotificationRules rules = only(NotificationKind.REOPENED, REQUESTER);
        assertEquals(List.of(), told("REOPENED", rules, ALL, SARA.id()), "Sara did it");
        Person gone = new Person(
                JULIE.id(), JULIE.name(), JULIE.email(), Role.REQUESTER, Optional.empty(), Set.of(), false, 0);
        assertEquals(List.of(), told("REOPENED", rules, List.of(gone)));
    }

    @Test
    void whatIsPrivateReachesStaffAloneAndNeverTheRequester() {
        NotificationRules rules = new NotificationRules(
                Map.of(NotificationKind.PRIVATE_FOLLOW_UP, EnumSet.of(OBSERVER, ASSIGNEE, GROUP_MEMBER)));
        assertEquals(List.of("paul", "rita"), told("FOLLOW_UP_ADDED private", rules, ALL));
        assertEquals(List.of("rita"), told("FOLLOW_UP_ADDED private", rules, ALL, PAUL.id()));
        assertEquals(List.of("rita"), told("FILE_ATTACHED private", rules, ALL, PAUL.id()));
    }

    @Test
    void severalEventsAreToldInTheirOrder() {
        List<TicketEvent> events = Stream.of("REPORTED", "ASSIGNED", "RESUMED")
                .map(EveryEvent::event)
                .toList();
        assertEquals(
                List.of("REPORTED julie", "REPORTED rita", "ASSIGNED paul", "ASSIGNED rita", "RESUMED paul"),
                Notices.of(events, ticketOf(JULIE.id()), NotificationRules.standard(), ALL, GROUPS).stream()
                        .map(notice -> notice.kind() + " " + notice.recipient())
                        .toList());
    }

    @Test
    void aKindWithoutAudienceIsToldToNobody() {
        NotificationRules nobody = new NotificationRules(Map.of(
                NotificationKind.CLOSED, EnumSet.noneOf(Relation.class),
                NotificationKind.SOLVED, EnumSet.of(OBSERVER)));
        assertEquals(Set.of(NotificationKind.SOLVED), nobody.audiences().keySet());
        assertEquals(Set.of(), nobody.audience(NotificationKind.CLOSED));
        assertEquals(Set.of(), nobody.audience(NotificationKind.RATED));
        assertEquals(Set.of(OBSERVER), nobody.audience(NotificationKind.SOLVED));
    }

    @Test
    void requestersMayHearOfEverythingButWhatIsPrivate() {
        for (NotificationKind kind : NotificationKind.values()) {
            for (Relation relation : Relation.values()) {
                if (kind == NotificationKind.PRIVATE_FOLLOW_UP && relation == REQUESTER) {
                    InvalidValue refused = assertThrows(InvalidValue.class, () -> only(kind, relation));
                    assertEquals("private-to-requester", refused.faults().get(0).code());
                    assertEquals("notifications", refused.faults().get(0).field());
                } else {
                    assertEquals(Set.of(relation), only(kind, relation).audience(kind));
                }
            }
        }
        assertEquals(
                Set.of(ASSIGNEE, GROUP_MEMBER, GROUP_MANAGER, ADMINISTRATOR),
                NotificationRules.standard().audience(NotificationKind.MAJOR_DECLARED));
    }
}
