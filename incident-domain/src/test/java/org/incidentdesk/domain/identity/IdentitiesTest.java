package org.incidentdesk.domain.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How things are named: what is taken as a name, how it is written, and how names are ordered. */
class IdentitiesTest {

    private static <T extends Comparable<T>> Arguments kind(String field, Function<String, T> maker) {
        return Arguments.of(field, maker);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("answer", AnswerId::new),
                kind("asset", AssetId::new),
                kind("calendar", CalendarId::new),
                kind("cannedAnswer", CannedAnswerId::new),
                kind("category", CategoryId::new),
                kind("group", GroupId::new),
                kind("guide", GuideId::new),
                kind("location", LocationId::new),
                kind("priorityMatrix", MatrixId::new),
                kind("node", NodeId::new),
                kind("person", PersonId::new),
                kind("reportRule", RuleId::new),
                kind("scenario", ScenarioId::new),
                kind("serviceLevel", ServiceLevelId::new),
                kind("token", TokenId::new),
                kind("webhook", WebhookId::new));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T extends Comparable<T>> void anIdentityIsASlugWrittenAsItIsAndOrderedByItsLetters(
            String field, Function<String, T> maker) {
        T first = maker.apply("a.b_c-1");
        assertEquals("a.b_c-1", first.toString());
        assertEquals(0, first.compareTo(maker.apply("a.b_c-1")));
        assertTrue(first.compareTo(maker.apply("b")) < 0);
        assertTrue(maker.apply("b").compareTo(first) > 0);
        assertEquals("x".repeat(64), maker.apply("x".repeat(64)).toString());
        for (String wrong : new String[] {null, "", "A", "é", "-a", "a b", "x".repeat(65)}) {
            InvalidValue refused = assertThrows(InvalidValue.class, () -> maker.apply(wrong));
            InvalidValue.Fault fault = refused.faults().get(0);
            assertEquals(field + " malformed-id", fault.field() + " " + fault.code());
            assertEquals(Slug.PATTERN, fault.facts().get("form"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Accès à HorairePro, acces-a-horairepro",
        "  (Wifi) , wifi",
        "Été 2026 !, ete-2026",
        "'???', x",
        "'', x",
        "a, a",
    })
    void aSlugIsMadeOfAName(String name, String slug) {
        assertEquals(slug, Slug.of(name));
    }

    @Test
    void aSlugIsCutAtItsLimitAndNeverEndsWithAHyphen() {
        assertEquals("x".repeat(64), Slug.of("x".repeat(64)));
        assertEquals("x".repeat(64), Slug.of("x".repeat(65)));
        assertEquals("x".repeat(63), Slug.of("x".repeat(63) + " y"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, INC-000001, KB-000001",
        "42, INC-000042, KB-000042",
        "999999, INC-999999, KB-999999",
        "1000000, INC-1000000, KB-1000000",
        "999999999999999999, INC-999999999999999999, KB-999999999999999999",
    })
    void numbersAreShownWithSixDigitsAndReadBack(long value, String ticket, String article) {
        assertEquals(ticket, new TicketNumber(value).toString());
        assertEquals(article, new ArticleId(value).toString());
        for (String written : List.of(ticket, ticket.toLowerCase(java.util.Locale.ROOT), Long.toString(value))) {
            assertEquals(new TicketNumber(value), TicketNumber.parse(written));
        }
        for (String written : List.of(article, article.toLowerCase(java.util.Locale.ROOT), Long.toString(value))) {
            assertEquals(new ArticleId(value), ArticleId.parse(written));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "INC-", "KB-", "x", "-1", "0", "1/", "1:", "1000000000000000000", "42x", "٤٢"})
    void whatIsNoNumberIsRefusedWithAnExample(String written) {
        InvalidValue.Fault ticket = assertThrows(InvalidValue.class, () -> TicketNumber.parse(written))
                .faults()
                .get(0);
        assertEquals("ticket malformed-number INC-000042", told(ticket));
        InvalidValue.Fault article = assertThrows(InvalidValue.class, () -> ArticleId.parse(written))
                .faults()
                .get(0);
        assertEquals("article malformed-number KB-000042", told(article));
    }

    private static String told(InvalidValue.Fault fault) {
        return fault.field() + " " + fault.code() + " " + fault.facts().get("form");
    }

    @Test
    void numbersAreOrderedAsNumbers() {
        assertTrue(new TicketNumber(9).compareTo(new TicketNumber(10)) < 0);
        assertTrue(new TicketNumber(10).compareTo(new TicketNumber(9)) > 0);
        assertEquals(0, new TicketNumber(9).compareTo(new TicketNumber(9)));
        assertTrue(new ArticleId(9).compareTo(new ArticleId(10)) < 0);
        assertTrue(new ArticleId(10).compareTo(new ArticleId(9)) > 0);
    }
}
