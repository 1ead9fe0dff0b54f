package org.incidentdesk.domain.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are taken, and how they are named and recognised. */
class FileKindTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @ParameterizedTest
    @CsvSource({
        "a.png, PNG", "a.JPG, JPEG", "a.jpeg, JPEG", "a.gif, GIF", "a.webp, WEBP", "a.pdf, PDF", "a.b.txt, TEXT",
        "a.log, TEXT", "a.csv, CSV", "a.docx, DOCX", "a.xlsx, XLSX", "a.pptx, PPTX", "a.odt, ODT", "a.ods, ODS",
        "a.odp, ODP",
    })
    void theExtensionTellsTheKind(String name, FileKind kind) {
        assertEquals(kind, FileKind.named(new FileName(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "png", "a.png.exe", "a.svg"})
    void anotherExtensionIsRefusedNamingThoseThatAreTaken(String name) {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> FileKind.named(new FileName(name)));
        InvalidValue.Fault fault = refused.faults().get(0);
        assertEquals("name file-kind-not-taken", fault.field() + " " + fault.code());
        assertEquals(
                "png, jpg, jpeg, gif, webp, pdf, txt, log, csv, docx, xlsx, pptx, odt, ods, odp",
                fault.facts().get("allowed"));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void aKindIsFoundByItsMediaType(FileKind kind) {
        assertEquals(kind, FileKind.ofMediaType(kind.mediaType()));
        kind.mustBeDeclaredAs(Optional.of(kind.mediaType().toUpperCase(java.util.Locale.ROOT) + " ; charset=utf-8"));
        kind.mustBeDeclaredAs(Optional.of("application/octet-stream"));
        kind.mustBeDeclaredAs(Optional.of(" "));
        kind.mustBeDeclaredAs(Optional.empty());
        InvalidValue refused =
                assertThrows(InvalidValue.class, () -> kind.mustBeDeclaredAs(Optional.of("application/zip")));
        assertEquals(kind.mediaType(), refused.faults().get(0).facts().get("expected"));
        assertEquals("contentType", refused.faults().get(0).field());
    }

    @Test
    void browsersMayCallTablesTextOrExcel() {
        FileKind.CSV.mustBeDeclaredAs(Optional.of("text/plain"));
        FileKind.CSV.mustBeDeclaredAs(Optional.of("application/vnd.ms-excel"));
        for (String declared : List.of("text/csv", "application/vnd.ms-excel")) {
            assertThrows(InvalidValue.class, () -> FileKind.TEXT.mustBeDeclaredAs(Optional.of(declared)));
        }
        assertThrows(IllegalArgumentException.class, () -> FileKind.ofMediaType("application/zip"));
    }

    @Test
    void fourKindsArePictures() {
        assertEquals(
                List.of(FileKind.PNG, FileKind.JPEG, FileKind.GIF, FileKind.WEBP),
                Stream.of(FileKind.values()).filter(FileKind::isPicture).toList());
    }

    @ParameterizedTest
    @CsvSource({"a.TXT, txt", "a.b.C, c", "a, ''", "a., ''"})
    void theExtensionIsWhatStandsBehindTheLastDot(String name, String extension) {
        assertEquals(extension, new FileName(name).extension());
    }

    @Test
    void aNameIsCutAtItsLimitOnly() {
        String longest = "x".repeat(116) + ".txt";
        assertEquals(longest, new FileName(longest).value());
        assertEquals(longest, new FileName("x" + longest).value());
        assertEquals("x".repeat(120), new FileName("x".repeat(121)).value());
        assertEquals(
                "x".repeat(110) + ".extension",
                new FileName("x".repeat(120) + ".extension").value(),
                "ten characters with the dot are an extension");
        assertEquals("x".repeat(120), new FileName("x".repeat(120) + ".extensions").value(), "eleven are none");
        assertEquals("x".repeat(119), new FileName("x".repeat(119) + " y".repeat(5)).value(), "no blank at the end");
        assertEquals(
                "x" + "🙂".repeat(57) + ".png",
                new FileName("x" + "🙂".repeat(90) + ".png").value(),
                "no half of a character is left");
        assertEquals("longname.txt", new FileName("longname.txt").toString());
    }

    @Test
    void aHashIsSixtyFourHexDigits() {
        ContentHash hash = new ContentHash(ABC);
        assertEquals(ABC, hash.toString());
        assertEquals(0, hash.compareTo(new ContentHash(ABC)));
        assertTrue(hash.compareTo(new ContentHash("0".repeat(64))) > 0);
        assertTrue(hash.compareTo(new ContentHash("f".repeat(64))) < 0);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "abc", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    void anythingElseIsNoHash(String value) {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> new ContentHash(value));
        assertEquals("sha256", refused.faults().get(0).field());
    }
}
