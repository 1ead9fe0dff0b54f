package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The case that every release passes: Julie cannot enter her hours. Written once, against {@link DeskDriver}, and played
 * through every door that has a driver.
 *
 * <p>Given: the location {@code bureau-administratif}; Julie Tremblay, a requester who works there; Sara of the service
 * desk; a second-line technician {@code niveau2} in the group {@code support-applicatif}; the administrator {@code prof};
 * the software {@code horairepro}; the category {@code application-horairepro} below {@code acces-a-une-application}
 * below {@code acces}; the course's matrix, and closing on approval.
 */
public interface HoraireProCase {

    /** The desk's time zone. */
    ZoneId ZONE = ZoneId.of("America/Toronto");

    /** Tuesday, 10:00. */
    Instant TUESDAY_10 = at(24, 10, 0);

    /** Wednesday, 17:00. */
    Instant WEDNESDAY_17 = at(25, 17, 0);

    /** Where it belongs. */
    String CATEGORY = "application-horairepro";

    /**
     * A moment of the week in which the case happens.
     *
     * @param day the day of November 2026; the 24th is a Tuesday
     * @param hour the hour
     * @param minute the minute
     * @return the moment
     */
    static Instant at(int day, int hour, int minute) {
        return LocalDateTime.of(2026, 11, day, hour, minute).atZone(ZONE).toInstant();
    }

    /**
     * A desk with the case's organisation and nothing else, its clock at Tuesday 10:00.
     *
     * @return the door to play through; closed after each test
     */
    DeskDriver freshDesk();

    /** The whole story, from the telephone call to the article that Julie finds. */
    @Test
    default void aCallBecomesATicketIsSolvedClosedAndTurnedIntoKnowledge() {
        try (DeskDriver desk = freshDesk()) {
            // 1. Record.
            String number = call(desk);
            DeskDriver.Ticket recorded = desk.ticket("sara", number);
            assertEquals("NEW", recorded.status());
            assertEquals(Optional.of("bureau-administratif"), recorded.location());
            assertEquals(1, desk.history("sara", number).size());

            // 2. Classify.
            desk.turnClockTo(at(24, 10, 2));
            desk.classify("sara", number, CATEGORY, Set.of("horairepro"));
            DeskDriver.Ticket classified = desk.ticket("sara", number);
            assertEquals(Optional.of(CATEGORY), classified.openingCategory());
            assertEquals(
                    Optional.of("Accès > Accès à une application > Application HorairePro"), classified.categoryPath());

            // 3. Prioritise.
            prioritise(desk, number);

            // 4. Diagnose.
            desk.turnClockTo(at(24, 10, 4));
            diagnose(desk, number);

            // 5. Assign: solution at hand and rights present, Sara keeps it.
            desk.turnClockTo(at(24, 10, 5));
            desk.assign("sara", number, "sara");
            assertEquals("ASSIGNED", desk.ticket("sara", number).status());

            // 6. Resolve.
            solve(desk, number);

            // 7. Close: Sara verifies the classification, Julie's approval closes.
            desk.turnClockTo(at(24, 10, 25));
            desk.classify("sara", number, CATEGORY, Set.of("horairepro"));
            desk.approve("julie", number);
            DeskDriver.Ticket closed = desk.ticket("sara", number);
            assertEquals("CLOSED", closed.status());
            assertEquals("CONFIRMED", closed.verification());
            assertEquals("MET", closed.clock());
            DeskDriver.Refused tooLate = assertThrows(
                    DeskDriver.Refused.class, () -> desk.followUp("sara", number, "Encore un mot", "PUBLIC"));
            assertEquals("transition-refused", tooLate.code());
            assertEquals("CLOSED", tooLate.facts().get("status"));

            // 8. Capitalise.
            capitalise(desk, number);

            // 9. Look back.
            lookBack(desk, number);
        }
    }

    private static String call(DeskDriver desk) {
        return desk.report(
                "sara",
                "julie",
                "Problème d'accès – HorairePro",
                "L'application de feuilles de temps HorairePro refuse l'accès depuis ce matin. Message :"
                        + " « Accès refusé. Contactez l'administrateur. » Hier, Julie pouvait entrer ses heures.",
                Optional.of("bureau-administratif"),
                Optional.of(WEDNESDAY_17));
    }

    /** The knowledge base knows nothing yet, so that Sara has to find a solution; whether it works is left open. */
    private static void diagnose(DeskDriver desk, String number) {
        desk.beginDiagnosis("sara", number);
        define(desk, number);
        assertEquals(List.of(), desk.suggestions("sara", number));
        choose(desk, number, "known", "no");
        choose(desk, number, "find", "yes");
        DeskDriver.Diagnosis interrupted = desk.diagnosis("sara", number);
        assertEquals("standard", interrupted.guide());
        assertEquals(Optional.of("apply"), interrupted.asks());
    }

    /** What every diagnosis asks first. */
    private static void define(DeskDriver desk, String number) {
        find(desk, number, "define", "« Accès refusé » à l'ouverture de HorairePro, compte de Julie, à son poste.");
        find(desk, number, "since-when", "Depuis ce matin; hier, tout allait bien.");
        choose(desk, number, "elsewhere", "yes");
        choose(desk, number, "others", "no");
        choose(desk, number, "maintenance", "no");
    }

    private static void find(DeskDriver desk, String number, String node, String fact) {
        assertEquals(Optional.of(node), desk.diagnosis("sara", number).asks());
        desk.answerDiagnosis("sara", number, node, Optional.empty(), Optional.of(fact));
    }

    private static void choose(DeskDriver desk, String number, String node, String answer) {
        assertEquals(Optional.of(node), desk.diagnosis("sara", number).asks());
        desk.answerDiagnosis("sara", number, node, Optional.of(answer), Optional.empty());
    }

    private static void prioritise(DeskDriver desk, String number) {
        desk.turnClockTo(at(24, 10, 3));
        desk.assess("sara", number, "LOW", "MEDIUM");
        DeskDriver.Ticket medium = desk.ticket("sara", number);
        assertEquals("P3", medium.priority());
        assertEquals("course", medium.matrix());
        assertEquals(at(27, 10, 0), medium.due());
        DeskDriver.Advice advice = desk.advice("sara", number);
        assertEquals(Optional.of("HIGH"), advice.advised());
        assertEquals(at(27, 10, 0), advice.due().get("MEDIUM"));
        assertEquals(at(25, 10, 0), advice.due().get("HIGH"));
        desk.assess("sara", number, "LOW", "HIGH");
        DeskDriver.Ticket high = desk.ticket("sara", number);
        assertEquals("P3", high.priority());
        assertEquals("LOW", high.impact());
        assertEquals("HIGH", high.urgency());
        assertEquals(at(25, 10, 0), high.due());
        assertEquals("RUNNING", high.clock());
        assertEquals(
                2,
                desk.history("sara", number).stream()
                        .filter(event -> event.type().equals("ASSESSED"))
                        .count(),
                "both assessments stay in the history");
    }

    private static void solve(DeskDriver desk, String number) {
        desk.turnClockTo(at(24, 10, 15));
        choose(desk, number, "apply", "yes");
        assertEquals(Optional.of("SOLUTION"), desk.diagnosis("sara", number).end());
        desk.propose("sara", number, "Redémarrage de l'application HorairePro → accès rétabli");
        assertEquals("SOLVED", desk.ticket("sara", number).status());
        desk.followUp(
                "sara",
                number,
                "Si le message revient : fermez complètement l'application, videz la session, puis redémarrez.",
                "PUBLIC");
        DeskDriver.Ticket julies = desk.ticket("julie", number);
        assertTrue(julies.texts().stream().anyMatch(text -> text.startsWith("Si le message revient")));
        assertTrue(
                julies.texts().stream().noneMatch(text -> text.startsWith("Depuis ce matin;")),
                "what is private is never shown to requesters");
        assertTrue(julies.actions().contains("APPROVE_SOLUTION"));
        assertFalse(julies.actions().contains("PROPOSE_SOLUTION"));
    }

    private static void capitalise(DeskDriver desk, String number) {
        String plea = "je ne peux plus entrer mes heures, accès refusé";
        desk.turnClockTo(at(24, 11, 0));
        String article = desk.draftFromSolution("sara", number);
        desk.letTheIndexCatchUp();
        assertEquals(List.of(), desk.search("sara", plea), "a draft is not found");
        desk.submit("sara", article);
        DeskDriver.Refused own = assertThrows(DeskDriver.Refused.class, () -> desk.publish("sara", article));
        assertEquals("own-article", own.code());
        desk.publish("niveau2", article);
        desk.letTheIndexCatchUp();
        assertEquals(List.of(article), desk.search("sara", plea));
        assertEquals(List.of(), desk.search("julie", plea), "while it is internal Julie cannot find it");
        desk.openAsFaq("sara", article);
        desk.letTheIndexCatchUp();
        assertEquals(List.of(article), desk.search("julie", plea));
        assertEquals(List.of(article), desk.search("julie", "acces refuse"), "accents do not matter");
        assertEquals(List.of(article), desk.search("julie", "accès refusés"), "nor does the plural");
        assertTrue(desk.ticket("sara", number).articles().contains(article), "the link is kept both ways");

        String next = call(desk);
        assertEquals(List.of(article), desk.suggestions("sara", next));
        desk.useArticle("sara", next, article);
        DeskDriver.Ticket solved = desk.ticket("sara", next);
        assertEquals("SOLVED", solved.status());
        assertTrue(solved.articles().contains(article));
    }

    private static void lookBack(DeskDriver desk, String number) {
        assertTrue(desk.isSound(number), "the history replays to the same ticket");
        DeskDriver.Ticket then = desk.ticketAsOf("sara", number, at(24, 10, 5));
        assertEquals("ASSIGNED", then.status());
        assertEquals(Set.of("sara"), then.persons());
        assertEquals(Set.of(), then.actions(), "nothing can be done to the past");
        assertEquals("NEW", desk.ticketAsOf("sara", number, at(24, 10, 4)).status());
        assertEquals(List.of(number), desk.ticketsOf("sara", "acces"));
        List<String> types = desk.history("sara", number).stream()
                .map(DeskDriver.Event::type)
                .toList();
        assertEquals(
                List.of(
                        "REPORTED",
                        "CLASSIFIED",
                        "ASSESSED",
                        "ASSESSED",
                        "DIAGNOSIS_BEGUN",
                        "DIAGNOSIS_ANSWERED",
                        "DIAGNOSIS_ANSWERED",
                        "DIAGNOSIS_ANSWERED",
                        "DIAGNOSIS_ANSWERED",
                        "DIAGNOSIS_ANSWERED",
                        "DIAGNOSIS_ANSWERED",
                        "DIAGNOSIS_ANSWERED",
                        "ASSIGNED",
                        "DIAGNOSIS_ANSWERED",
                        "SOLUTION_PROPOSED",
                        "FOLLOW_UP_ADDED",
                        "CLASSIFICATION_VERIFIED",
                        "SOLUTION_APPROVED",
                        "CLOSED"),
                types);
    }

    /** Step 3 on the other matrix: low impact by medium urgency is P4 there, by high urgency P3 as well. */
    @Test
    default void onTheStandardMatrixOnlyHighUrgencyGivesP3() {
        try (DeskDriver desk = freshDesk()) {
            desk.setMatrix("prof", "standard");
            String number = call(desk);
            desk.assess("sara", number, "LOW", "MEDIUM");
            assertEquals("P4", desk.ticket("sara", number).priority());
            desk.assess("sara", number, "LOW", "HIGH");
            DeskDriver.Ticket ticket = desk.ticket("sara", number);
            assertEquals("P3", ticket.priority());
            assertEquals("P3", ticket.computed());
            assertEquals("standard", ticket.matrix());
        }
    }

    /** Step 5, assigned to a colleague. */
    @Test
    default void aTicketCanGoToAColleague() {
        try (DeskDriver desk = freshDesk()) {
            String number = call(desk);
            desk.assign("sara", number, "niveau2");
            DeskDriver.Ticket ticket = desk.ticket("niveau2", number);
            assertEquals("ASSIGNED", ticket.status());
            assertEquals(Set.of("niveau2"), ticket.persons());
        }
    }

    /**
     * Step 5, escalated for each of the three reasons, as the diagnosis proposes.
     *
     * @param reason the reason
     * @param known whether the problem is known
     * @param node what else is asked
     * @param answer and answered
     */
    @ParameterizedTest
    @CsvSource({
        "MISSING_RIGHTS, solution, apply, no-rights",
        "NO_SOLUTION_IN_TIME, no, find, no-time",
        "BEYOND_MY_SKILLS, no, find, no-skills"
    })
    default void aTicketIsEscalatedForEachReason(String reason, String known, String node, String answer) {
        try (DeskDriver desk = freshDesk()) {
            String number = call(desk);
            desk.assign("sara", number, "sara");
            desk.beginDiagnosis("sara", number);
            define(desk, number);
            choose(desk, number, "known", known);
            choose(desk, number, node, answer);
            assertEquals(
                    new DeskDriver.Diagnosis(
                            "standard", Optional.empty(), Optional.of("ESCALATION"), Optional.of(reason)),
                    desk.diagnosis("sara", number));
            desk.escalate("sara", number, "support-applicatif", reason);
            DeskDriver.Ticket ticket = desk.ticket("sara", number);
            assertEquals("ASSIGNED", ticket.status());
            assertEquals(Set.of("support-applicatif"), ticket.groups());
            assertEquals(Set.of(), ticket.persons());
            List<DeskDriver.Event> history = desk.history("sara", number);
            assertEquals("ESCALATED", history.get(history.size() - 1).type());
        }
    }

    /** Step 7 in a class: attempts by Sara and Julie are refused with a clear message, and the teacher closes. */
    @Test
    default void inAClassOnlyTheTeacherCloses() {
        try (DeskDriver desk = freshDesk()) {
            desk.setClosurePolicy("prof", "ADMINISTRATOR_ONLY");
            String number = call(desk);
            desk.classify("sara", number, "acces", Set.of());
            desk.assign("sara", number, "sara");
            desk.propose("sara", number, "Redémarrage de l'application HorairePro → accès rétabli");
            for (String other : List.of("sara", "julie")) {
                DeskDriver.Refused refused =
                        assertThrows(DeskDriver.Refused.class, () -> desk.close(other, number, Optional.of(CATEGORY)));
                assertEquals("right-missing", refused.code());
                assertEquals("CLOSE", refused.facts().get("action"));
                assertEquals(List.of("ADMINISTRATOR"), refused.facts().get("allowedTo"));
            }
            desk.approve("julie", number);
            assertEquals("SOLVED", desk.ticket("julie", number).status(), "approval is recorded only");
            desk.close("prof", number, Optional.of(CATEGORY));
            DeskDriver.Ticket closed = desk.ticket("prof", number);
            assertEquals("CLOSED", closed.status());
            assertEquals("CORRECTED", closed.verification());
            assertEquals(Optional.of("acces"), closed.openingCategory());
            assertEquals(Optional.of(CATEGORY), closed.category());
        }
    }

    /** Julie is not content: the work goes on, and the time that the ticket was solved does not count. */
    @Test
    default void aRefusedSolutionBringsTheTicketBack() {
        try (DeskDriver desk = freshDesk()) {
            String number = call(desk);
            desk.assess("sara", number, "LOW", "HIGH");
            desk.assign("sara", number, "sara");
            desk.turnClockTo(at(24, 11, 0));
            desk.propose("sara", number, "Redémarrage");
            desk.turnClockTo(at(24, 13, 0));
            desk.refuse("julie", number, "Le message est revenu");
            DeskDriver.Ticket back = desk.ticket("sara", number);
            assertEquals("ASSIGNED", back.status());
            assertEquals(at(25, 12, 0), back.due());
            assertTrue(desk.isSound(number));
        }
    }

    /** A requester knows of the own tickets only. */
    @Test
    default void aStrangersTicketDoesNotExist() {
        try (DeskDriver desk = freshDesk()) {
            String number = desk.report(
                    "niveau2", "sara", "Écran noir", "L'écran de Sara reste noir.", Optional.empty(), Optional.empty());
            DeskDriver.Refused refused = assertThrows(DeskDriver.Refused.class, () -> desk.ticket("julie", number));
            assertEquals("not-found", refused.code());
            DeskDriver.Refused forOthers = assertThrows(
                    DeskDriver.Refused.class,
                    () -> desk.report(
                            "julie", "sara", "Pour Sara", "Julie signale", Optional.empty(), Optional.empty()));
            assertEquals("right-missing", forOthers.code());
        }
    }
}
