package org.incidentdesk.domain.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.form.CannedAnswer.Kind;
import org.incidentdesk.domain.form.CannedAnswer.Placeholder;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

/** Texts that are written once and filled in for each ticket. */
class CannedAnswerTest {

    private static final Map<Placeholder, String> VALUES = Map.of(
            Placeholder.REQUESTER, "Julie",
            Placeholder.TICKET, "INC-000042",
            Placeholder.TITLE, "Le prix est de 10 $1 \\ mois",
            Placeholder.TECHNICIAN, "Sara");

    private static CannedAnswer answer(String text, Optional<Kind> kind, boolean active) {
        return new CannedAnswer(
                new CannedAnswerId("rappel"),
                new Title("Rappel"),
                new Text(text),
                kind,
                Optional.empty(),
                Optional.empty(),
                active,
                5);
    }

    @Test
    void whatStandsInBracesIsFilledIn() {
        CannedAnswer answer = answer(
                "Bonjour {{requester}}, {{ ticket }} ({{title}}) est pris en charge.\n{{technician}} {x} {{",
                Optional.empty(),
                true);
        String filled = "Bonjour Julie, INC-000042 (Le prix est de 10 $1 \\ mois) est pris en charge.\nSara {x} {{";
        assertEquals(filled, answer.fill(Kind.FOLLOW_UP, VALUES).value());
        assertEquals(filled, answer.fill(Kind.SOLUTION, VALUES).value());
    }

    @Test
    void everyPlaceholderThatNobodyKnowsIsTold() {
        InvalidValue refused = assertThrows(
                InvalidValue.class, () -> answer("{{requester}} {{nom}} {{REQUESTER}} {{}}", Optional.empty(), true));
        assertEquals(
                List.of("nom", "REQUESTER", ""),
                refused.faults().stream()
                        .map(fault -> fault.facts().get("value"))
                        .toList());
        InvalidValue.Fault first = refused.faults().get(0);
        assertEquals("text unknown-placeholder", first.field() + " " + first.code());
        assertEquals("requester, ticket, title, technician", first.facts().get("placeholders"));
    }

    @Test
    void anAnswerOfAKindIsForThatKindOnly() {
        CannedAnswer solution = answer("C'est réparé.", Optional.of(Kind.SOLUTION), true);
        assertEquals("C'est réparé.", solution.fill(Kind.SOLUTION, VALUES).value());
        InvalidValue refused = assertThrows(InvalidValue.class, () -> solution.fill(Kind.FOLLOW_UP, VALUES));
        assertEquals("wrong-kind", refused.faults().get(0).code());
        assertEquals("SOLUTION", refused.faults().get(0).facts().get("kind"));
    }

    @Test
    void aRetiredAnswerIsNotUsedAnyMore() {
        CannedAnswer retired = answer("Bonjour", Optional.empty(), false);
        RuleRefused refused = assertThrows(RuleRefused.class, () -> retired.fill(Kind.FOLLOW_UP, VALUES));
        assertEquals(RuleRefused.Rule.RETIRED, refused.rule());
        assertEquals(Map.of("cannedAnswer", "rappel"), refused.facts());
    }

    @Test
    void aNewVersionChangesNothingElse() {
        CannedAnswer answer = answer("Bonjour", Optional.empty(), true);
        assertEquals(6, answer.atVersion(6).version());
        assertEquals(answer, answer.atVersion(6).atVersion(5));
    }
}
