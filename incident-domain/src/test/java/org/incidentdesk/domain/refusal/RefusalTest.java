package org.incidentdesk.domain.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.TicketNumber;
import org.junit.jupiter.api.Test;

/** Every refusal says by its code and its facts what was refused, and says so in its message. */
class RefusalTest {

    private static final TicketNumber TICKET = new TicketNumber(42);

    private static void says(DomainRefusal refused, String code, Map<String, Object> facts) {
        assertEquals(code, refused.code());
        assertEquals(facts, refused.facts());
        assertTrue(refused.getMessage().startsWith(code), refused.getMessage());
    }

    @Test
    void aConflictSaysWithWhat() {
        Conflict stale = Conflict.staleVersion(TICKET, 3, 5);
        says(stale, "stale-version", Map.of("subject", "INC-000042", "expected", 3L, "actual", 5L));
        assertEquals(Conflict.Kind.STALE_VERSION, stale.kind());
        Conflict concurrent = Conflict.concurrentChange(TICKET);
        says(concurrent, "concurrent-change", Map.of("subject", "INC-000042"));
        assertEquals(Conflict.Kind.CONCURRENT_CHANGE, concurrent.kind());
        Conflict reused = Conflict.idempotencyKeyReused("k1");
        says(reused, "idempotency-key-reused", Map.of("key", "k1"));
        assertEquals(Conflict.Kind.IDEMPOTENCY_KEY_REUSED, reused.kind());
        Conflict exists = Conflict.alreadyExists("category", "acces");
        says(exists, "already-exists", Map.of("kind", "category", "id", "acces"));
        assertEquals(Conflict.Kind.ALREADY_EXISTS, exists.kind());
    }

    @Test
    void everyKindAndRuleHasItsOwnCode() {
        List<String> codes = Stream.concat(
                        Stream.of(Conflict.Kind.values()).map(Conflict.Kind::code),
                        Stream.of(RuleRefused.Rule.values()).map(RuleRefused.Rule::code))
                .toList();
        assertEquals(codes.size(), codes.stream().distinct().count());
        for (RuleRefused.Rule rule : RuleRefused.Rule.values()) {
            RuleRefused refused = new RuleRefused(rule, "ticket", TICKET);
            assertEquals(rule, refused.rule());
            says(
                    refused,
                    rule.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    Map.of("ticket", "INC-000042"));
        }
    }

    @Test
    void aMissingRightSaysWhoWouldHaveIt() {
        says(
                new RightMissing("CLOSE", "REQUESTER", List.of("ADMINISTRATOR")),
                "right-missing",
                Map.of("action", "CLOSE", "role", "REQUESTER", "allowedTo", List.of("ADMINISTRATOR")));
        says(
                new RightMissing("CLOSE", "SOLVED", "REQUESTER", List.of("ADMINISTRATOR"), List.of("APPROVE")),
                "right-missing",
                Map.of(
                        "action", "CLOSE",
                        "status", "SOLVED",
                        "role", "REQUESTER",
                        "allowedTo", List.of("ADMINISTRATOR"),
                        "allowed", List.of("APPROVE")));
    }

    @Test
    void aRefusedTransitionSaysTheActionTheStatusTheRoleAndWhatWouldBeAllowed() {
        says(
                new TransitionRefused("PROPOSE", "SOLVED", "TECHNICIAN", List.of("REFUSE", "REOPEN")),
                "transition-refused",
                Map.of(
                        "action", "PROPOSE",
                        "status", "SOLVED",
                        "role", "TECHNICIAN",
                        "allowed", List.of("REFUSE", "REOPEN")));
    }

    @Test
    void whatIsNotFoundIsNamed() {
        says(new NotFound("ticket", TICKET), "not-found", Map.of("kind", "ticket", "id", "INC-000042"));
    }

    @Test
    void anInvalidValueTellsEveryFault() {
        InvalidValue two = new InvalidValue(List.of(
                new InvalidValue.Fault("title", "blank", Map.of()),
                new InvalidValue.Fault("text", "too-long", Map.of("max", 5))));
        says(two, "invalid-value", Map.of("faults", List.of("title:blank", "text:too-long")));
        assertEquals(2, two.faults().size());
        assertEquals(
                List.of(new InvalidValue.Fault("text", "too-long", Map.of("max", 5))),
                new InvalidValue("text", "too-long", "max", 5).faults());
        assertEquals(
                List.of(new InvalidValue.Fault("text", "blank", Map.of())), new InvalidValue("text", "blank").faults());
    }

    @Test
    void aSearchThatDoesNotAnswerSaysWhyToTheLogAlone() {
        SearchUnavailable refused = new SearchUnavailable("connection refused");
        says(refused, "search-unavailable", Map.of());
        assertTrue(refused.getMessage().endsWith("connection refused"));
    }
}
