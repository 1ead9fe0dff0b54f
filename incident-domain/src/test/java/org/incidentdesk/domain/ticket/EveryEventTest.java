package org.incidentdesk.domain.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.servicelevel.TargetStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test vectors for every kind of event: what was once written is read, and written again, byte for byte. */
class EveryEventTest {

    static Stream<String> names() {
        return EveryEvent.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAndWrittenAgainByteForByte(String name) {
        TicketEvent event = EveryEvent.event(name);
        assertEquals(EveryEvent.form(name), CanonicalForm.write(event));
        assertEquals(name.split(" ")[0], event.type().name());
        assertEquals(event, CanonicalForm.read(CanonicalForm.write(event)));
    }

    /** Leaving out any one line gives another event or none, so that no value can go missing unseen. */
    @ParameterizedTest
    @MethodSource("names")
    void everyLineTellsSomething(String name) {
        String[] lines = EveryEvent.form(name).split("\n");
        for (int i = 0; i < lines.length; i++) {
            int without = i;
            String less = java.util.stream.IntStream.range(0, lines.length)
                    .filter(line -> line != without)
                    .mapToObj(line -> lines[line] + "\n")
                    .collect(Collectors.joining());
            Optional<TicketEvent> read = read(less);
            assertTrue(!read.equals(Optional.of(EveryEvent.event(name))), lines[without]);
        }
    }

    private static Optional<TicketEvent> read(String form) {
        try {
            return Optional.of(CanonicalForm.read(form));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    @Test
    void thereIsOneOfEveryKind() {
        assertEquals(
                Set.of(TicketEvent.Type.values()),
                EveryEvent.names().map(name -> EveryEvent.event(name).type()).collect(Collectors.toSet()));
        assertEquals(
                Arrays.stream(TicketEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()),
                EveryEvent.names()
                        .map(name -> EveryEvent.event(name).getClass())
                        .collect(Collectors.toSet()));
    }

    @Test
    void readsTheValuesThatAreWritten() {
        TicketEvent.Reported reported = (TicketEvent.Reported) EveryEvent.event("REPORTED");
        assertEquals(TargetStart.GROUP_ASSIGNMENT, reported.terms().start());
        assertEquals("P3D/END", reported.terms().targets().toResolve().toString());
        assertEquals(2, reported.terms().calendar().orElseThrow().segments().size());
        assertEquals("sara", reported.head().by().person().value());
        assertEquals(15, reported.head().sequence());
    }

    @Test
    void whatIsEscapedIsReadBack() {
        String form = EveryEvent.form("REOPENED").replace("Le message est revenu", "C:\\\\tmp\\nune ligne\\\\nu");
        TicketEvent.Reopened reopened = (TicketEvent.Reopened) CanonicalForm.read(form);
        assertEquals("C:\\tmp\nune ligne\\nu", reopened.reason().value());
        assertEquals(form, CanonicalForm.write(reopened));
    }

    @Test
    void aLineWithoutNameIsRefusedWithItsNumber() {
        String form = EveryEvent.form("RESUMED") + "=value\n";
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> CanonicalForm.read(form));
        assertTrue(refused.getMessage().contains("line 9"), refused.getMessage());
    }

    @Test
    void aFormWithoutItsLastLineFeedIsRefused() {
        String cut = EveryEvent.form("RESUMED").strip();
        assertThrows(IllegalArgumentException.class, () -> CanonicalForm.read(cut));
    }
}
