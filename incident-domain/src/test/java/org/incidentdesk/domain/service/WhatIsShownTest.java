package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.MARC;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.AddTask;
import org.incidentdesk.domain.port.driving.CompleteTask;
import org.incidentdesk.domain.port.driving.DraftFromSolution;
import org.incidentdesk.domain.port.driving.LinkArticle;
import org.incidentdesk.domain.port.driving.OpenArticle;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Schedule;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.domain.ticket.TimelineEntry.Task;
import org.incidentdesk.domain.ticket.Visibility;
import org.junit.jupiter.api.Test;

/** What of a ticket is shown to whom. */
class WhatIsShownTest {

    private final DecisionScene scene = new DecisionScene();
    private final TestDesk test = scene.test;
    private final TicketNumber ticket = scene.ticket;

    private TicketView seen(Actor by) {
        return test.desk.consultation().ticket(by, ticket);
    }

    private long task(Visibility visibility, Optional<Schedule> schedule) {
        return test.desk
                .work()
                .addTask(Request.of(
                        SARA, new AddTask(ticket, new Text("Appeler"), visibility, Optional.empty(), schedule)))
                .entry();
    }

    private void complete(long task) {
        test.desk
                .work()
                .completeTask(Request.of(SARA, new CompleteTask(ticket, task, Optional.of(Duration.ofMinutes(5)))));
    }

    private long tasksInTheHistory(Actor by) {
        return test.desk.consultation().history(by, ticket).stream()
                .map(recorded -> recorded.event().type())
                .filter(type -> type == TicketEvent.Type.TASK_ADDED || type == TicketEvent.Type.TASK_COMPLETED)
                .count();
    }

    @Test
    void aPrivateTaskAndItsEndAreNotShownToRequesters() {
        complete(task(Visibility.PRIVATE, Optional.empty()));
        assertEquals(0, tasksInTheHistory(JULIE));
        assertEquals(List.of(), seen(JULIE).timeline());
        complete(task(Visibility.PUBLIC, Optional.empty()));
        assertEquals(2, tasksInTheHistory(JULIE));
        assertEquals(4, tasksInTheHistory(SARA));
        assertEquals(1, seen(JULIE).timeline().size());
    }

    @Test
    void aPlannedTaskKeepsItsHoursAndPlansTheTicket() {
        Schedule hours = new Schedule(
                TestDesk.START.plus(Duration.ofHours(1)).plusNanos(999),
                TestDesk.START.plus(Duration.ofHours(2)).plusNanos(1_999));
        long id = task(Visibility.PUBLIC, Optional.of(hours));
        assertEquals(Status.PLANNED, test.status(ticket));
        Task task = (Task) seen(SARA).timeline().get(0);
        assertEquals(id, task.id());
        assertEquals(
                Optional.of(new Schedule(
                        TestDesk.START.plus(Duration.ofHours(1)),
                        TestDesk.START.plus(Duration.ofHours(2)).plusNanos(1_000))),
                task.schedule(),
                "in microseconds, as every storage keeps them");
        complete(id);
        assertEquals(
                Optional.of(Duration.ofMinutes(5)),
                ((Task) seen(SARA).timeline().get(0)).spent());
        assertEquals(Status.NEW, test.status(ticket));
    }

    @Test
    void linkedArticlesAreShownToThoseWhoMayReadThem() {
        ArticleId article = scene.article(Remedy.RESOLUTION);
        test.desk.work().linkArticle(Request.of(SARA, new LinkArticle(ticket, article)));
        assertEquals(Set.of(article), seen(JULIE).articles());
        test.desk.authoring().openTo(Request.of(PROF, new OpenArticle(article, Audience.INTERNAL)));
        assertEquals(Set.of(), seen(JULIE).articles());
        assertEquals(Set.of(article), seen(SARA).articles());
    }

    @Test
    void anArticleThatCameFromTheTicketIsShownToThoseWhoMayReadIt() {
        scene.solved();
        ArticleId article = ArticleId.parse(test.desk
                .authoring()
                .draftFromSolution(Request.of(SARA, new DraftFromSolution(ticket, Language.FR)))
                .id());
        assertEquals(Set.of(article), seen(SARA).articles());
        assertEquals(Set.of(), seen(JULIE).articles(), "it is a draft");
    }

    private List<TicketNumber> listed(Actor by, TicketFilter filter) {
        return test.desk.consultation().list(by, filter, TicketOrder.NUMBER, PageRequest.first(10)).items().stream()
                .map(TicketSummary::number)
                .toList();
    }

    @Test
    void aListIsNarrowedToARequesterForStaffAndIsOnesOwnForRequesters() {
        TicketFilter julies = TicketFilter.ALL.ofRequester(JULIE.person());
        TicketFilter marcs = TicketFilter.ALL.ofRequester(MARC.person());
        assertEquals(List.of(ticket), listed(SARA, julies));
        assertEquals(List.of(), listed(SARA, marcs));
        assertEquals(List.of(ticket), listed(JULIE, julies));
        assertEquals(List.of(), listed(JULIE, marcs));
    }

    @Test
    void whatOneMayDoIsShownForNowAndNotForThePast() {
        assertFalse(seen(SARA).permitted().isEmpty());
        test.later(Duration.ofHours(1));
        TicketView then = test.desk.consultation().ticketAsOf(SARA, ticket, TestDesk.START);
        assertTrue(then.permitted().isEmpty());
        assertEquals(TestDesk.START, then.asOf());
        assertEquals(seen(SARA).version(), then.version());
    }
}
