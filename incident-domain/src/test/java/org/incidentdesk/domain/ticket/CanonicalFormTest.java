package org.incidentdesk.domain.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Test vectors: stored histories are read with these bytes for ever, so that a change here breaks every desk. */
class CanonicalFormTest {

    private static final String FOLLOW_UP = """
            incidentdesk.event/1
            type=FOLLOW_UP_ADDED
            ticket=42
            sequence=5
            at=2026-11-24T15:06:00.000000Z
            by=sara
            role=TECHNICIAN
            status=ASSIGNED
            text=Essayez C:\\\\HorairePro.\\nPuis « rappelez-moi » 🙂 a=b
            visibility=PUBLIC
            """;

    private static TicketEvent followUp() {
        TicketEvent.Head head = new TicketEvent.Head(
                new TicketNumber(42), 5, Instant.parse("2026-11-24T15:06:00Z"), Tickets.TECHNICIAN, Status.ASSIGNED);
        return new TicketEvent.FollowUpAdded(
                head, new Text("Essayez C:\\HorairePro.\nPuis « rappelez-moi » 🙂 a=b"), Visibility.PUBLIC);
    }

    @Test
    void aFollowUpIsWrittenByteForByte() {
        assertEquals(FOLLOW_UP, CanonicalForm.write(followUp()));
        assertEquals(followUp(), CanonicalForm.read(FOLLOW_UP));
    }

    /** Computed independently: {@code printf '%s\n' 000…0 | cat - form | sha256sum}. */
    @Test
    void itsHashIsTheSha256OfPreviousHashLineFeedAndForm() {
        assertEquals(
                "6b07bba7fd910fc48c88c829d4ac6059e189ba34bc6f8639a50509e25bbb654a",
                HashChain.hash(HashChain.START, FOLLOW_UP));
    }

    @Test
    void aReportIsWrittenByteForByte() {
        TicketEvent reported =
                Tickets.reported().change().orElseThrow().events().get(0).event();
        assertEquals("""
                incidentdesk.event/1
                type=REPORTED
                ticket=42
                sequence=1
                at=2026-11-24T15:00:00.000000Z
                by=sara
                role=TECHNICIAN
                status=NEW
                title=Problème d'accès – HorairePro
                description=Accès refusé.
                requester=julie
                recordedBy=sara
                channel=PHONE
                openedAt=2026-11-24T15:00:00.000000Z
                impact=MEDIUM
                urgency=MEDIUM
                matrix=standard
                matrixName=5×5
                computed=MEDIUM
                serviceLevel=Standard
                toOwn=PT8H
                toResolve=PT72H
                """, CanonicalForm.write(reported));
    }

    @Test
    void aFileIsWrittenByteForByte() {
        TicketEvent.Head head = followUp().head();
        TicketEvent attached =
                new TicketEvent.FileAttached(head, Tickets.LOG, Visibility.PRIVATE, java.util.Optional.of(4L));
        String form = """
                incidentdesk.event/1
                type=FILE_ATTACHED
                ticket=42
                sequence=5
                at=2026-11-24T15:06:00.000000Z
                by=sara
                role=TECHNICIAN
                status=ASSIGNED
                name=Écran 1.log
                mediaType=text/plain
                size=10
                sha256=ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
                visibility=PRIVATE
                followUp=4
                """;
        assertEquals(form, CanonicalForm.write(attached));
        assertEquals(attached, CanonicalForm.read(form));
        TicketEvent removed = new TicketEvent.FileRemoved(head, 5);
        assertEquals(
                form.substring(0, form.indexOf("name=")).replace("FILE_ATTACHED", "FILE_REMOVED") + "attachment=5\n",
                CanonicalForm.write(removed));
        assertEquals(removed, CanonicalForm.read(CanonicalForm.write(removed)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "incidentdesk.event/1",
                "incidentdesk.event/2\ntype=RESUMED\n",
                "incidentdesk.event/1\ntype=RESUMED\n",
                "incidentdesk.event/1\nno equals sign\n",
                "incidentdesk.event/1\ntype=RESUMED\nticket=0\nsequence=1\nat=2026-11-24T15:06:00Z\nby=x\nrole=CLOCK\n"
                        + "status=NEW\n"
            })
    void whatIsNoFormIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> CanonicalForm.read(text));
    }

    @Test
    void aWellFormedChainHasNoBreakAndAReorderedOneHas() {
        List<RecordedEvent> events = Tickets.closed().change().orElseThrow().events();
        assertEquals(OptionalLong.empty(), HashChain.firstBreak(events));
        assertEquals(OptionalLong.of(1), HashChain.firstBreak(List.of(events.get(1), events.get(0))));
        assertEquals(OptionalLong.empty(), HashChain.firstBreak(List.of()));
    }
}
