package org.incidentdesk.domain.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.EveryEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other software that is told: where, of what, and signed with what. */
class WebhookTest {

    private static final WebhookSecret SECRET = new WebhookSecret("whsec_" + "A".repeat(32));
    private static final WebhookSecret OTHER = new WebhookSecret("whsec_" + "B".repeat(32));

    private static Webhook wanting(Set<NotificationKind> kinds) {
        return new Webhook(
                new WebhookId("chat"),
                new Title("Chat"),
                new WebhookAddress("https://chat.example.org/hook"),
                kinds,
                SECRET,
                true,
                Optional.empty(),
                4);
    }

    @Test
    void itIsCalledForWhatItWantsWhileItIsActive() {
        Webhook webhook = wanting(EnumSet.of(NotificationKind.SOLVED, NotificationKind.CLOSED));
        assertTrue(webhook.wants(NotificationKind.SOLVED));
        assertFalse(webhook.wants(NotificationKind.REOPENED));
        Webhook stopped = webhook.deactivated("410 Gone");
        assertFalse(stopped.wants(NotificationKind.SOLVED));
        assertFalse(stopped.active());
        assertEquals(Optional.of("410 Gone"), stopped.deactivatedBecause());
        assertEquals(4, stopped.version());
    }

    @Test
    void itsSecretMayBeReplacedAndItsVersionGrow() {
        Webhook webhook = wanting(EnumSet.of(NotificationKind.SOLVED));
        assertEquals(OTHER, webhook.signedWith(OTHER).secret());
        assertEquals(webhook, webhook.signedWith(OTHER).signedWith(SECRET), "nothing else changes");
        assertEquals(5, webhook.atVersion(5).version());
    }

    @Test
    void whoWantsNothingIsNoWebhook() {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> wanting(Set.of()));
        assertEquals("kinds", refused.faults().get(0).field());
        assertEquals("empty", refused.faults().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/hook",
                "http://127.0.0.1/",
                "http://127.255.0.3/",
                "http://[::1]:9000/x",
                "https://localhost/",
            })
    void someAddressesAreOnThisMachine(String address) {
        assertTrue(new WebhookAddress(address).isLoopback());
        assertEquals(address, new WebhookAddress(address).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org:8443/a/b?c=d",
                "https://[2001:db8::1]/",
                "https://localhost.example.org/",
                "https://10.0.0.1/",
            })
    void othersAreElsewhereAndNeedHttps(String address) {
        assertFalse(new WebhookAddress(address).isLoopback());
        InvalidValue refused =
                assertThrows(InvalidValue.class, () -> new WebhookAddress(address.replace("https:", "http:")));
        assertEquals("https-required", refused.faults().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ftp://x/", "https://", "https://a@b/", "https://x/#y", "https://x/ y", "x", "https://é/"})
    void whatIsNoAddressIsRefused(String address) {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> new WebhookAddress(address));
        assertEquals("malformed-address", refused.faults().get(0).code());
    }

    @Test
    void anAddressHasAThousandCharactersAtMost() {
        String longest = "https://x.example/" + "a".repeat(1000 - 18);
        assertEquals(1000, new WebhookAddress(longest).value().length());
        InvalidValue refused = assertThrows(InvalidValue.class, () -> new WebhookAddress(longest + "a"));
        assertEquals(1000, refused.faults().get(0).facts().get("max"));
    }

    @Test
    void aSecretIsNeverPrinted() {
        assertEquals("whsec_…", SECRET.toString());
        assertFalse(wanting(EnumSet.of(NotificationKind.SOLVED)).toString().contains("AAAA"));
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 36, 84})
    void aSecretIsBase64OfTwentyFourToSixtyFourBytes(int characters) {
        String written = "whsec_" + "Ab0+".repeat(characters / 4);
        assertEquals(written, new WebhookSecret(written).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "whsec_",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA-",
            })
    void anythingElseIsNoSecret(String written) {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> new WebhookSecret(written));
        assertEquals("secret", refused.faults().get(0).field());
        assertEquals("malformed-secret", refused.faults().get(0).code());
    }

    @Test
    void aMessageGoesByTheMediumOfItsName() {
        News mail = news(Medium.MAIL);
        News call = news(Medium.WEBHOOK);
        List<Message> messages = List.of(
                new Message.Letter(mail, new Title("Julie"), "julie@example.org", Language.FR, Optional.empty()),
                new Message.Call(
                        call, new WebhookAddress("https://x.example/"), SECRET, Instant.parse("2026-11-24T15:00:00Z")));
        assertEquals(
                List.of(Medium.MAIL, Medium.WEBHOOK),
                messages.stream().map(Message::medium).toList());
        assertEquals(new TicketNumber(42), mail.ticket());
    }

    private static News news(Medium medium) {
        return new News(
                new DeliveryId(new TicketNumber(42), 15, medium, "julie"),
                NotificationKind.REOPENED,
                EveryEvent.event("REOPENED"),
                new Title("Centre de services"),
                new Title("Accès refusé"),
                "Sara");
    }
}
