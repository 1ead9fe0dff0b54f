package org.incidentdesk.domain.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.EveryEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told as what, and with which words; and what nobody is told of. */
class NotificationKindsTest {

    private static final Map<String, String> TOLD = new HashMap<>();

    static {
        TOLD.put("REPORTED", "REPORTED");
        TOLD.put("REPORTED bare", "REPORTED");
        TOLD.put("MAJOR_FLAGGED", "MAJOR_DECLARED");
        TOLD.put("ASSIGNED", "ASSIGNED");
        TOLD.put("ASSIGNED group", "ASSIGNED");
        TOLD.put("ESCALATED", "ESCALATED");
        TOLD.put("ESCALATED bare", "ESCALATED");
        TOLD.put("FOLLOW_UP_ADDED", "PUBLIC_FOLLOW_UP");
        TOLD.put("FOLLOW_UP_ADDED private", "PRIVATE_FOLLOW_UP");
        TOLD.put("FILE_ATTACHED", "PUBLIC_FOLLOW_UP");
        TOLD.put("FILE_ATTACHED private", "PRIVATE_FOLLOW_UP");
        TOLD.put("PUT_ON_HOLD", "HELD");
        TOLD.put("PUT_ON_HOLD bare", "HELD");
        TOLD.put("RESUMED", "RESUMED");
        TOLD.put("SOLUTION_PROPOSED", "SOLVED");
        TOLD.put("SOLUTION_PROPOSED bare", "SOLVED");
        TOLD.put("SOLUTION_REFUSED", "REFUSED");
        TOLD.put("CLOSED", "CLOSED");
        TOLD.put("CLOSED bare", "CLOSED");
        TOLD.put("REOPENED", "REOPENED");
        TOLD.put("SATISFACTION_ANSWERED", "RATED");
        TOLD.put("SATISFACTION_ANSWERED bare", "RATED");
        TOLD.put("TARGET_WARNED", "TARGET_WARNED");
        TOLD.put("TARGET_BREACHED", "TARGET_BREACHED");
        TOLD.put("REQUESTER_REMINDED", "REMINDED");
    }

    @Test
    void everyEventIsToldAsItsKindOrNotAtAll() {
        Map<String, String> told = new HashMap<>();
        EveryEvent.names()
                .forEach(name ->
                        NotificationKinds.of(EveryEvent.event(name)).ifPresent(kind -> told.put(name, kind.name())));
        assertEquals(TOLD, told);
    }

    @Test
    void everyKindIsUsed() {
        assertEquals(
                Stream.of(NotificationKind.values()).map(Enum::name).collect(Collectors.toSet()),
                new HashSet<>(TOLD.values()));
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED, Depuis ce matin",
        "ESCALATED, Il faut un compte d'administration",
        "MAJOR_FLAGGED, Toute l'école est touchée",
        "FOLLOW_UP_ADDED, Essayez un autre navigateur",
        "FOLLOW_UP_ADDED private, Encore HorairePro",
        "FILE_ATTACHED, capture.png",
        "FILE_ATTACHED private, trace.log",
        "PUT_ON_HOLD, Quel navigateur ?",
        "SOLUTION_PROPOSED, Cache vidé",
        "SOLUTION_REFUSED, Toujours pas",
        "REOPENED, Le message est revenu",
        "SATISFACTION_ANSWERED, Rapide",
    })
    void whatWasWrittenIsTold(String name, String words) {
        assertEquals(Optional.of(new Text(words)), EventWords.of(EveryEvent.event(name)));
    }

    @Test
    void elsewhereNothingWasWrittenToTell() {
        Set<String> silent = EveryEvent.names()
                .filter(name -> EventWords.of(EveryEvent.event(name)).isEmpty())
                .filter(TOLD::containsKey)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "ASSIGNED",
                        "ASSIGNED group",
                        "ESCALATED bare",
                        "PUT_ON_HOLD bare",
                        "RESUMED",
                        "CLOSED",
                        "CLOSED bare",
                        "SATISFACTION_ANSWERED bare",
                        "TARGET_WARNED",
                        "TARGET_BREACHED",
                        "REQUESTER_REMINDED"),
                silent);
        assertEquals(Optional.empty(), EventWords.of(EveryEvent.event("TASK_ADDED")), "nobody is told of a task");
    }
}
