package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.ACCESS;
import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.incidentdesk.domain.service.TestDesk.SUPPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.Cursor;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.MeasureScope;
import org.incidentdesk.domain.port.driving.MeasureView;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.Supervision;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.report.DefinitionCard;
import org.incidentdesk.domain.report.Figure;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.domain.ticket.Assignee;
import org.junit.jupiter.api.Test;

/** Who may measure the desk, and what is asked of the measures. */
class SupervisionTest {

    private final TestDesk test = new TestDesk();
    private final Supervision supervision = test.desk.supervision();

    private static MeasureScope scope(Optional<Instant> from, Optional<Instant> to) {
        return new MeasureScope(from, to, Optional.empty(), Optional.empty());
    }

    private static MeasureScope scope(CategoryId category) {
        return new MeasureScope(Optional.empty(), Optional.empty(), Optional.of(category), Optional.empty());
    }

    private static MeasureScope scope(GroupId group) {
        return new MeasureScope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(group));
    }

    private Figure figure(Measure measure, MeasureScope scope) {
        return supervision.figure(SARA, measure, scope).figure();
    }

    private String faultOf(Measure measure, MeasureScope scope, Optional<String> cell, PageRequest page) {
        InvalidValue refusal =
                assertThrows(InvalidValue.class, () -> supervision.tickets(SARA, measure, scope, cell, page));
        return refusal.faults().get(0).field() + ":" + refusal.faults().get(0).code();
    }

    @Test
    void requestersMeasureNothingWhileStaffAndTheDesksClockDo() {
        test.reported();
        assertThrows(RightMissing.class, () -> supervision.cards(JULIE));
        assertThrows(RightMissing.class, () -> supervision.report(JULIE, MeasureScope.ALL));
        assertThrows(RightMissing.class, () -> supervision.figure(JULIE, Measure.OPEN_BY_STATUS, MeasureScope.ALL));
        assertThrows(
                RightMissing.class,
                () -> supervision.tickets(
                        JULIE, Measure.OPEN_BY_STATUS, MeasureScope.ALL, Optional.empty(), PageRequest.first(5)));
        for (Actor actor : List.of(SARA, PROF, Actor.CLOCK)) {
            assertEquals(
                    1,
                    supervision
                            .figure(actor, Measure.OPEN_BY_STATUS, MeasureScope.ALL)
                            .figure()
                            .tickets());
        }
    }

    @Test
    void everyMeasureHasItsDefinitionAndStandsInTheReport() {
        test.reported();
        List<DefinitionCard> cards = supervision.cards(SARA);
        assertEquals(
                List.of(Measure.values()),
                cards.stream().map(DefinitionCard::measure).toList());
        List<MeasureView> report = supervision.report(SARA, MeasureScope.ALL);
        assertEquals(cards, report.stream().map(MeasureView::card).toList());
        report.forEach(view -> {
            assertEquals(test.now(), view.asOf());
            assertEquals(supervision.figure(SARA, view.card().measure(), MeasureScope.ALL), view);
        });
        Arrays.stream(Measure.values())
                .filter(measure -> measure.kind() == Measure.Kind.SHARE)
                .forEach(measure -> assertEquals(List.of("YES", "NO"), measure.cells()));
    }

    @Test
    void aCategoryMeansItsWholeSubtreeAndAGroupTheTicketsThatItHas() {
        test.desk.catalogue().addCategory(Request.of(PROF, TestDesk.category("HorairePro", Optional.of(ACCESS))));
        test.desk.catalogue().addCategory(Request.of(PROF, TestDesk.category("Imprimante", Optional.empty())));
        TicketNumber below = test.reported();
        test.desk
                .triage()
                .classify(Request.of(
                        SARA, new ClassifyTicket(below, Optional.of(new CategoryId("horairepro")), Set.of())));
        test.desk.triage().assign(Request.of(SARA, new AssignTicket(below, new Assignee.Team(SUPPORT))));
        test.reported();
        assertEquals(2, figure(Measure.OPEN_BY_STATUS, scope(ACCESS)).tickets());
        assertEquals(
                1,
                figure(Measure.OPEN_BY_STATUS, scope(new CategoryId("horairepro")))
                        .tickets());
        assertEquals(
                0,
                figure(Measure.OPEN_BY_STATUS, scope(new CategoryId("imprimante")))
                        .tickets());
        assertEquals(1, figure(Measure.OPEN_BY_STATUS, scope(SUPPORT)).tickets());
        assertThrows(NotFound.class, () -> figure(Measure.OPEN_BY_STATUS, scope(new CategoryId("nowhere"))));
        assertThrows(NotFound.class, () -> figure(Measure.OPEN_BY_STATUS, scope(new GroupId("nobody"))));
    }

    @Test
    void daysAreToldForThirtyDaysUpToNowThoseWithoutTicketsToo() {
        test.reported();
        test.later(Duration.ofDays(2));
        test.reported();
        test.reported();
        MeasureView view = supervision.figure(SARA, Measure.OPENED_PER_DAY, MeasureScope.ALL);
        Figure.PerDay days = (Figure.PerDay) view.figure();
        LocalDate today = LocalDate.ofInstant(test.now(), ZoneId.of("UTC"));
        assertEquals(31, days.days().size());
        assertEquals(0, days.days().get(today.minusDays(1)));
        assertEquals(1, days.days().get(today.minusDays(2)));
        assertEquals(Optional.of(test.now().minus(Duration.ofDays(30))), view.from());
        assertEquals(Optional.of(test.now()), view.to());
        // what was recorded at this very moment is not before it
        assertEquals(0, days.days().get(today));
        test.later(Duration.ofSeconds(1));
        assertEquals(3, figure(Measure.OPENED_PER_DAY, MeasureScope.ALL).tickets());
    }

    @Test
    void theLastDayOfAPeriodThatEndsAtMidnightIsTheDayBefore() {
        Instant from = Instant.parse("2026-11-01T00:00:00Z");
        Instant to = Instant.parse("2026-12-01T00:00:00Z");
        Figure.PerDay days = (Figure.PerDay) figure(Measure.SOLVED_PER_DAY, scope(Optional.of(from), Optional.of(to)));
        assertEquals(30, days.days().size());
        assertEquals(LocalDate.of(2026, 11, 30), days.days().lastKey());
    }

    @Test
    void aPeriodMustNotEndBeforeItBeginsNorTellTenThousandDays() {
        Instant now = test.now();
        assertThrows(InvalidValue.class, () -> scope(Optional.of(now), Optional.of(now)));
        MeasureScope wide = scope(Optional.of(now.minus(Duration.ofDays(10_000))), Optional.empty());
        assertThrows(InvalidValue.class, () -> figure(Measure.OPENED_PER_DAY, wide));
        assertEquals(0, figure(Measure.OPEN_BY_AGE, wide).tickets());
        MeasureScope future = scope(Optional.of(now.plusSeconds(1)), Optional.empty());
        assertThrows(InvalidValue.class, () -> figure(Measure.OPENED_PER_DAY, future));
    }

    @Test
    void theTicketsBehindAFigureAreListedPageByPage() {
        List<TicketNumber> all = List.of(test.reported(), test.reported(), test.reported());
        test.solve(all.get(1));
        Page<TicketNumber> first = supervision.tickets(
                SARA, Measure.OPEN_BY_STATUS, MeasureScope.ALL, Optional.of("NEW"), PageRequest.first(1));
        assertEquals(List.of(all.get(0)), first.items());
        Page<TicketNumber> second = supervision.tickets(
                SARA,
                Measure.OPEN_BY_STATUS,
                MeasureScope.ALL,
                Optional.of("NEW"),
                new PageRequest(
                        1, Optional.of(Cursor.parse(first.next().orElseThrow().token()))));
        assertEquals(new Page<>(List.of(all.get(2)), Optional.empty()), second);
        Page<TicketNumber> solved = supervision.tickets(
                SARA, Measure.TIME_TO_RESOLVE, MeasureScope.ALL, Optional.empty(), PageRequest.first(5));
        assertEquals(List.of(all.get(1)), solved.items());
        assertTrue(solved.next().isEmpty());
    }

    @Test
    void aCellThatTheMeasureDoesNotHaveIsRefused() {
        PageRequest page = PageRequest.first(5);
        MeasureScope all = MeasureScope.ALL;
        assertEquals("cell:unknown-value", faultOf(Measure.OPEN_BY_STATUS, all, Optional.of("SOLVED"), page));
        assertEquals("cell:unknown-value", faultOf(Measure.TIME_TO_OWN, all, Optional.of("YES"), page));
        for (String day : List.of("yesterday", "2026-11-31", "+12026-11-24", "-2026-11-24", "2026-11-24T00:00")) {
            assertEquals("cell:malformed-moment", faultOf(Measure.OPENED_PER_DAY, all, Optional.of(day), page), day);
        }
        PageRequest other = new PageRequest(5, Optional.of(new Cursor("number", 1, 1)));
        assertEquals("cursor:cursor-of-another-order", faultOf(Measure.REOPENED, all, Optional.empty(), other));
    }
}
