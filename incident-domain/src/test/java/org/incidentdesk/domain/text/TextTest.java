package org.incidentdesk.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write: how much of it, what is kept, and which words it is found by. */
class TextTest {

    private static String refused(Executable wish) {
        InvalidValue.Fault fault =
                assertThrows(InvalidValue.class, wish).faults().get(0);
        return fault.field() + " " + fault.code() + " " + fault.facts();
    }

    @Test
    void linesEndAlikeAndEdgesAreStripped() {
        assertEquals("a\nb\nc\n\nd", new Text("  a\r\nb\rc\n\nd \n").value());
        assertEquals("a", new Text(" a ").toString());
        assertEquals("a", new Title(" a ").toString());
    }

    @Test
    void nothingIsNoText() {
        for (String nothing : new String[] {null, "", " \n "}) {
            assertEquals("text blank {}", refused(() -> new Text(nothing)));
            assertEquals("comment blank {}", refused(() -> Text.of("comment", nothing)));
        }
        assertEquals("title blank {}", refused(() -> new Title(null)));
        assertEquals("title blank {}", refused(() -> new Title(" ")));
    }

    @Test
    void lengthsAreLimited() {
        assertEquals(65_535, new Text("x".repeat(65_535)).value().length());
        assertEquals("text too-long {max=65535}", refused(() -> new Text("x".repeat(65_536))));
        assertEquals(255, new Title("x".repeat(255)).value().length());
        assertEquals("title too-long {max=255}", refused(() -> new Title("x".repeat(256))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "\ud83d", "a\ud83d", "\ude42a", "\ude42\ud83d", "🙂\ude42", "\ud83d\ud83d\ude42"})
    void whatNoDatabaseCanKeepIsRefused(String text) {
        assertEquals("reason unencodable-character {}", refused(() -> Text.of("reason", text)));
        assertThrows(InvalidValue.class, () -> new Title(text));
    }

    @Test
    void everyScriptIsKept() {
        for (String text : List.of("🙂", "a🙂b🙂", "系統", "naïve œuvre", "\u0001")) {
            assertEquals(text, Text.of("text", text).value());
        }
        assertEquals("🙂🙂", new Title("🙂🙂").value());
        assertEquals("title unencodable-character {}", refused(() -> new Title("🙂\ude42")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\u007fb"})
    void aTitleIsOneLine(String title) {
        assertEquals("title control-character {}", refused(() -> new Title(title)));
    }

    @ParameterizedTest
    @CsvSource({
        "Accès REFUSÉ !, acces refuse",
        "L'œuvre de Lætitia, l oeuvre de laetitia",
        "a--b__c, a b c",
        "'?!', ''",
        "ﬁche №3, fiche no3",
    })
    void wordsAreFoldedForComparing(String text, String folded) {
        assertEquals(folded, Words.fold(text));
    }

    @Test
    void wordsAreListedOnceInTheirOrder() {
        assertEquals(List.of("vpn", "lent", "le"), Words.of("VPN lent, le VPN"));
        assertEquals(List.of(), Words.of("?!"));
    }

    @ParameterizedTest
    @CsvSource({
        "acces refuse horairepro, hor ACC, true",
        "acces refuse horairepro, hor xyz, false",
        "acces refuse horairepro, efuse, false",
        "acces refuse horairepro, '', true",
    })
    void aSearchMatchesTheBeginningsOfAllItsWords(String folded, String search, boolean matches) {
        assertEquals(matches, Words.match(folded, search));
    }

    @Test
    void equalWordsAreEqualTexts() {
        assertEquals(new Text("a\r\nb"), new Text("a\nb"));
        assertFalse(new Text("a").equals(new Text("b")));
        assertTrue(new Title("a").equals(new Title("a ")));
    }
}
