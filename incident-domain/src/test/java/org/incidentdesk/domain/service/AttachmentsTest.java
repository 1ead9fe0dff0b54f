package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.MARC;
import static org.incidentdesk.domain.service.TestDesk.PAUL;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.file.FileLimits;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.AttachFile;
import org.incidentdesk.domain.port.driving.FileContent;
import org.incidentdesk.domain.port.driving.HoldTicket;
import org.incidentdesk.domain.port.driving.RemoveFile;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.TimelineEntry;
import org.incidentdesk.domain.ticket.Visibility;
import org.junit.jupiter.api.Test;

/** Files on tickets. */
class AttachmentsTest {

    private static final byte[] LOG = "Erreur 403".getBytes(StandardCharsets.UTF_8);

    private final TestDesk desk = new TestDesk();
    private final TicketNumber ticket = desk.reported();

    private static AttachFile file(
            TicketNumber ticket, String name, Optional<Visibility> visibility, Optional<Long> followUp) {
        return new AttachFile(ticket, new FileName(name), Optional.empty(), visibility, followUp);
    }

    private TicketReceipt attach(Actor actor, Request<AttachFile> request) {
        assertEquals(actor, request.actor());
        return desk.desk.attachments().attach(request, new ByteArrayInputStream(LOG));
    }

    private long attach(Actor actor, Optional<Visibility> visibility, Optional<Long> followUp) {
        return attach(actor, Request.of(actor, file(ticket, "journal.log", visibility, followUp)))
                .entry();
    }

    private long attach(Actor actor) {
        return attach(actor, Optional.empty(), Optional.empty());
    }

    private long message(Actor actor, Visibility visibility) {
        return desk.desk
                .work()
                .addFollowUp(Request.of(actor, new AddFollowUp(ticket, new Text("Voici"), visibility)))
                .entry();
    }

    private String read(Actor actor, long entry) {
        FileContent content = desk.desk.attachments().open(actor, ticket, entry);
        try (InputStream bytes = content.bytes()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String code(Class<? extends DomainRefusal> type, org.junit.jupiter.api.function.Executable wish) {
        return assertThrows(type, wish).code();
    }

    private List<TicketEvent.Type> history(Actor actor) {
        return desk.desk.consultation().history(actor, ticket).stream()
                .map(recorded -> recorded.event().type())
                .toList();
    }

    private List<Long> shown(Actor actor) {
        return desk.desk.consultation().ticket(actor, ticket).timeline().stream()
                .filter(TimelineEntry.Attachment.class::isInstance)
                .map(TimelineEntry::id)
                .toList();
    }

    @Test
    void aRequestersFileStandsInTheTimelineWithAllThatIsKnownOfItAndComesBack() {
        long entry = attach(JULIE);
        TimelineEntry.Attachment shown = (TimelineEntry.Attachment)
                desk.desk.consultation().ticket(SARA, ticket).timeline().get(0);
        assertEquals("journal.log", shown.text().value());
        assertEquals(LOG.length, shown.file().size());
        assertEquals("text/plain", shown.file().kind().mediaType());
        assertEquals(Once.sha256("Erreur 403"), shown.file().hash().value(), "the hash is that of the bytes");
        assertEquals("Erreur 403", read(JULIE, entry));
        assertEquals("Erreur 403", read(SARA, entry));
    }

    @Test
    void aStrangerLearnsNothing() {
        long entry = attach(JULIE);
        NotFound there = assertThrows(NotFound.class, () -> read(MARC, entry));
        NotFound absent =
                assertThrows(NotFound.class, () -> desk.desk.attachments().open(MARC, new TicketNumber(999), entry));
        assertEquals("ticket", there.facts().get("kind"));
        assertEquals("ticket", absent.facts().get("kind"));
        assertThrows(NotFound.class, () -> attach(MARC));
    }

    @Test
    void aPrivateFileIsHiddenFromTheRequesterInEveryWay() {
        long entry = attach(SARA, Optional.of(Visibility.PRIVATE), Optional.empty());
        assertEquals("Erreur 403", read(PAUL, entry));
        assertEquals(List.of(entry), shown(PAUL));
        assertEquals(List.of(), shown(JULIE));
        assertThrows(NotFound.class, () -> read(JULIE, entry));
        assertThrows(NotFound.class, () -> remove(JULIE, entry));
        remove(SARA, entry);
        assertFalse(history(JULIE).contains(TicketEvent.Type.FILE_ATTACHED));
        assertFalse(history(JULIE).contains(TicketEvent.Type.FILE_REMOVED));
        assertTrue(history(PAUL).contains(TicketEvent.Type.FILE_REMOVED));
    }

    private void remove(Actor actor, long entry) {
        desk.desk.attachments().remove(Request.of(actor, new RemoveFile(ticket, entry)));
    }

    @Test
    void aRequesterHasNoPrivateFiles() {
        assertThrows(RightMissing.class, () -> attach(JULIE, Optional.of(Visibility.PRIVATE), Optional.empty()));
    }

    @Test
    void aFileWithAMessageIsAsPrivateAsTheMessage() {
        long secret = attach(SARA, Optional.empty(), Optional.of(message(SARA, Visibility.PRIVATE)));
        long open = attach(SARA, Optional.empty(), Optional.of(message(SARA, Visibility.PUBLIC)));
        assertEquals(List.of(open), shown(JULIE));
        assertEquals(List.of(secret, open), shown(SARA));
        assertThrows(
                InvalidValue.class,
                () -> attach(SARA, Optional.of(Visibility.PUBLIC), Optional.of(message(SARA, Visibility.PRIVATE))));
    }

    @Test
    void nobodyHangsAFileOnAnotherOnesMessage() {
        Optional<Long> hers = Optional.of(message(SARA, Visibility.PUBLIC));
        assertEquals("not-the-author", code(RuleRefused.class, () -> attach(JULIE, Optional.empty(), hers)));
        Optional<Long> hidden = Optional.of(message(SARA, Visibility.PRIVATE));
        assertThrows(NotFound.class, () -> attach(JULIE, Optional.empty(), hidden));
    }

    @Test
    void theRequestersFileIsAnAnswer() {
        desk.desk
                .work()
                .hold(Request.of(
                        SARA,
                        new HoldTicket(ticket, HoldReason.AWAITING_REQUESTER, Optional.empty(), Optional.empty())));
        attach(JULIE);
        assertEquals(
                Status.NEW,
                desk.desk.consultation().ticket(JULIE, ticket).progress().status());
    }

    @Test
    void aFileThatWasRemovedIsGoneAndTheHistoryKnowsIt() {
        long entry = attach(JULIE);
        assertEquals("not-who-attached", code(RuleRefused.class, () -> remove(SARA, entry)));
        remove(JULIE, entry);
        assertEquals(List.of(), shown(JULIE));
        assertThrows(NotFound.class, () -> read(JULIE, entry));
        assertTrue(history(JULIE).containsAll(List.of(TicketEvent.Type.FILE_ATTACHED, TicketEvent.Type.FILE_REMOVED)));
        long other = attach(JULIE);
        remove(PROF, other);
        assertEquals(List.of(), shown(JULIE));
    }

    @Test
    void bytesGoADayAfterNobodyNamesThemAndNotBefore() {
        long first = attach(JULIE);
        long second = attach(SARA);
        desk.later(Duration.ofDays(2));
        remove(JULIE, first);
        assertEquals(0, desk.desk.attachments().sweep(), "the same bytes hang on the ticket still");
        remove(SARA, second);
        assertEquals(1, desk.desk.attachments().sweep());
        attach(JULIE);
        assertEquals(0, desk.desk.attachments().sweep());
    }

    @Test
    void aLostFileIsSaidToBeLost() {
        long entry = attach(JULIE);
        desk.later(Duration.ofDays(2));
        desk.files.sweep(Duration.ofDays(1), some -> Set.of());
        NotFound lost = assertThrows(NotFound.class, () -> read(JULIE, entry));
        assertEquals("fileContent", lost.facts().get("kind"));
        assertEquals(List.of(entry), shown(JULIE), "that it was there is not forgotten");
    }

    @Test
    void whatWouldBeRefusedIsNotReadFirst() {
        InputStream untouched = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("nothing is read");
            }
        };
        Request<AttachFile> wish =
                Request.of(JULIE, file(ticket, "a.log", Optional.of(Visibility.PRIVATE), Optional.empty()));
        assertThrows(RightMissing.class, () -> desk.desk.attachments().attach(wish, untouched));
        Request<AttachFile> page = Request.of(JULIE, file(ticket, "a.html", Optional.empty(), Optional.empty()));
        assertThrows(InvalidValue.class, () -> desk.desk.attachments().attach(page, untouched));
    }

    @Test
    void aFileThatIsNoneOfItsKindLeavesNothing() {
        Request<AttachFile> wish = Request.of(JULIE, file(ticket, "a.png", Optional.empty(), Optional.empty()));
        assertThrows(InvalidValue.class, () -> desk.desk.attachments().attach(wish, new ByteArrayInputStream(LOG)));
        assertEquals(List.of(), shown(JULIE));
        desk.later(Duration.ofDays(2));
        assertEquals(0, desk.files.sweep(Duration.ofDays(1), some -> Set.of()));
    }

    @Test
    void thereIsAnEndToTheFilesOfATicket() {
        for (int i = 0; i < FileLimits.MAX_FILES; i++) {
            attach(SARA);
        }
        assertEquals("too-many-files", code(RuleRefused.class, () -> attach(SARA)));
    }

    @Test
    void thereIsAnEndToTheBytesOfATicket() {
        byte[] large = new byte[(int) FileLimits.MAX_FILE_BYTES];
        java.util.Arrays.fill(large, (byte) 'a');
        Request<AttachFile> wish = Request.of(SARA, file(ticket, "a.log", Optional.empty(), Optional.empty()));
        long most = FileLimits.MAX_BYTES / FileLimits.MAX_FILE_BYTES;
        for (int i = 0; i < most; i++) {
            desk.desk.attachments().attach(wish, new ByteArrayInputStream(large));
        }
        assertEquals("files-too-large", code(RuleRefused.class, () -> attach(SARA)));
    }

    @Test
    void theSameWishTwiceAttachesOnceAndAnotherFileUnderItsKeyIsRefused() {
        Request<AttachFile> wish = Request.of(JULIE, file(ticket, "a.log", Optional.empty(), Optional.empty()))
                .withKey("k1");
        TicketReceipt first = attach(JULIE, wish);
        assertEquals(first, attach(JULIE, wish));
        assertEquals(1, shown(JULIE).size());
        assertThrows(
                Conflict.class, () -> desk.desk.attachments().attach(wish, new ByteArrayInputStream(new byte[] {'x'})));
    }
}
