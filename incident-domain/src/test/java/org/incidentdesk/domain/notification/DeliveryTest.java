package org.incidentdesk.domain.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a delivery is tried, tried again and given up, and how it is named. */
class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final DeliveryId ID = new DeliveryId(new TicketNumber(42), 7, Medium.MAIL, "julie");
    private static final Delivery NEW = Delivery.noted(ID, NotificationKind.SOLVED, NOW);

    private static Delivery tried(int attempts) {
        return new Delivery(ID, NotificationKind.SOLVED, NOW, attempts, NOW, Optional.empty(), false, 3);
    }

    @Test
    void aNewOneIsDueAtOnceAndNeverBefore() {
        assertEquals(NEW, Delivery.noted(ID, NotificationKind.SOLVED, NOW));
        assertEquals(0, NEW.attempts());
        assertEquals(NOW, NEW.createdAt());
        assertTrue(NEW.isDue(NOW));
        assertTrue(NEW.isDue(NOW.plusSeconds(1)));
        assertFalse(NEW.isDue(NOW.minusNanos(1_000)));
    }

    @Test
    void whoeverTriesHasItAloneForTwoMinutes() {
        Instant later = NOW.plusSeconds(30);
        Delivery taken = NEW.taken(later);
        assertEquals(1, taken.attempts());
        assertEquals(later.plus(Duration.ofMinutes(2)), taken.nextAttempt());
        assertFalse(taken.isDue(later.plusSeconds(119)));
        assertTrue(taken.isDue(later.plusSeconds(120)));
        assertEquals(ID, taken.id());
        assertEquals(6, tried(5).taken(later).attempts());
    }

    @ParameterizedTest
    @CsvSource({
        "1, PT5S",
        "2, PT10S",
        "3, PT20S",
        "4, PT40S",
        "10, PT42M40S",
        "11, PT1H25M20S",
        "12, PT2H50M40S",
        "13, PT4H",
        "14, PT4H",
        "21, PT4H",
        "22, PT4H",
    })
    void theDelayDoublesFromFiveSecondsToFourHours(int attempts, Duration delay) {
        Delivery failed = tried(attempts).failed(NOW, "refused");
        assertEquals(NOW.plus(delay), failed.nextAttempt());
        assertEquals(attempts, failed.attempts());
        assertEquals(Optional.of("refused"), failed.lastError());
        assertEquals(3, failed.version());
    }

    @Test
    void itIsGivenUpAfterTwentyTwoAttempts() {
        assertFalse(tried(21).failed(NOW, "refused").givenUp());
        Delivery givenUp = tried(22).failed(NOW, "refused");
        assertTrue(givenUp.givenUp());
        assertFalse(givenUp.isDue(NOW.plus(Duration.ofDays(365))));
    }

    @Test
    void triedAgainItIsAsIfItHadNeverBeenButForTheError() {
        Instant later = NOW.plusSeconds(3_600);
        Delivery again = tried(22).failed(NOW, "refused").again(later);
        assertTrue(again.isDue(later));
        assertEquals(0, again.attempts());
        assertEquals(later, again.nextAttempt());
        assertEquals(Optional.of("refused"), again.lastError());
        assertEquals(3, again.version());
        assertEquals(9, again.atVersion(9).version());
        assertEquals(again, again.atVersion(3));
    }

    @Test
    void anErrorIsOneLineOfFiveHundredCharactersAtMost() {
        assertEquals(
                Optional.of("451 try later"),
                tried(1).failed(NOW, "451\r\ntry later").lastError());
        String longest = "x".repeat(500);
        assertEquals(Optional.of(longest), tried(1).failed(NOW, longest).lastError());
        assertEquals(Optional.of(longest), tried(1).failed(NOW, longest + "y").lastError());
    }

    @Test
    void itsNameSaysWhatItIsAboutAndIsReadBack() {
        assertEquals("42-7-MAIL-julie", ID.toString());
        assertEquals(ID, DeliveryId.parse("42-7-MAIL-julie"));
        DeliveryId call = DeliveryId.parse("9-123-WEBHOOK-chat.room_1");
        assertEquals(new DeliveryId(new TicketNumber(9), 123, Medium.WEBHOOK, "chat.room_1"), call);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42-7-MAIL", "42-7-FAX-julie", "x-7-MAIL-julie", "42-7-MAIL-Julie", "42-7-MAIL-julie "})
    void anotherNameIsRefusedWithTheForm(String written) {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> DeliveryId.parse(written));
        assertEquals("delivery", refused.faults().get(0).field());
        assertEquals("malformed-id", refused.faults().get(0).code());
        assertTrue(refused.faults().get(0).facts().containsKey("form"));
    }

    @Test
    void namesAreOrderedByTicketThenEventThenMediumThenReceiver() {
        List<String> ordered =
                List.of("2-1-MAIL-z", "2-10-MAIL-a", "2-10-MAIL-b", "2-10-WEBHOOK-a", "2-11-MAIL-a", "10-1-MAIL-a");
        assertEquals(
                ordered,
                Stream.of("10-1-MAIL-a", "2-11-MAIL-a", "2-10-WEBHOOK-a", "2-10-MAIL-b", "2-10-MAIL-a", "2-1-MAIL-z")
                        .map(DeliveryId::parse)
                        .sorted()
                        .map(DeliveryId::toString)
                        .toList());
    }
}
