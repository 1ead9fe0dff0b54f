package org.incidentdesk.domain.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.incidentdesk.domain.refusal.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "capture.png, capture.png",
        "Écran n° 2.PNG, Écran n° 2.PNG",
        "../../etc/passwd.txt, passwd.txt",
        "C:\\Users\\julie\\erreur.txt, erreur.txt",
        "..%2f.txt, %2f.txt",
        ".htaccess.txt, htaccess.txt",
        "a<b>|c?.txt, a_b__c_.txt",
        "nul.txt, _nul.txt",
        "COM1.log, _COM1.log",
        "rapport.txt., rapport.txt",
    })
    void aNameIsCleaned(String raw, String clean) {
        assertEquals(clean, new FileName(raw).value());
        assertEquals(clean, new FileName(clean).value(), "and clean ones stay");
    }

    @Test
    void whatNobodySeesIsTakenOut() {
        assertEquals("factureexe.txt", new FileName("facture\u202eexe\u0000.txt").value());
        assertEquals("a b.txt", new FileName("a\r\n b.txt").value());
        assertEquals("a.txt", new FileName("a\ud800.txt").value());
        assertEquals("a b.txt", new FileName("a \u200b b.txt").value());
    }

    @Test
    void accentsAreComposed() {
        assertEquals("\u00e9cran.png", new FileName("e\u0301cran.png").value());
    }

    @Test
    void aLongNameIsCutBeforeItsExtension() {
        String cut = new FileName("🙂".repeat(200) + ".png").value();
        assertTrue(cut.length() <= FileName.MAX_LENGTH);
        assertTrue(cut.endsWith("🙂.png"), cut);
        assertEquals(cut, new FileName(cut).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "/", "a/", "\u200b", "\\"})
    void whereNothingIsLeftThereIsNoName(String raw) {
        assertThrows(InvalidValue.class, () -> new FileName(raw));
    }
}
