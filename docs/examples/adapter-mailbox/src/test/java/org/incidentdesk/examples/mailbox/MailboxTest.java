package org.incidentdesk.examples.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail in a real IMAP server, on this machine's loopback, becomes incidents. */
class MailboxTest {

    private static final Actor ADMIN = new Actor(new PersonId("prof"), Role.ADMINISTRATOR);
    private static final String DESK = "desk@example.org";

    private final GreenMail server = new GreenMail(ServerSetup.IMAP.dynamicPort());
    private final IncidentDesk desk = IncidentDesk.inMemory();
    private final List<String> answers = new ArrayList<>();
    private GreenMailUser mailbox;

    @BeforeEach
    void aDeskWithItsMailbox() {
        server.start();
        mailbox = server.setUser(DESK, DESK, "secret");
        add("prof", Role.ADMINISTRATOR, "prof@example.org");
        add("julie", Role.REQUESTER, "Julie@example.org");
        add("marc", Role.REQUESTER, "marc@example.org");
    }

    @AfterEach
    void end() {
        server.stop();
    }

    private void add(String id, Role role, String email) {
        PersonDefinition person = new PersonDefinition(
                new Title(id), Optional.of(email), role, Optional.empty(), Set.of(), true);
        desk.people().addPerson(new PersonId(id), Request.of(ADMIN, person));
    }

    private void arrives(String id, String from, String subject, String rest) throws MessagingException {
        String mail = "Message-ID: <" + id + "@example.org>\r\nFrom: " + from + "\r\nTo: " + DESK + "\r\nSubject: "
                + subject + "\r\n" + rest;
        mailbox.deliver(new MimeMessage(
                (Session) null, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
    }

    private static String text(String words) {
        return "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + words + "\r\n";
    }

    private Store connected() throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.imap.connectiontimeout", "5000");
        properties.setProperty("mail.imap.timeout", "5000");
        Store store = Session.getInstance(properties).getStore("imap");
        store.connect("127.0.0.1", server.getImap().getPort(), DESK, "secret");
        return store;
    }

    private Mailbox.Round round() throws MessagingException {
        try (Store store = connected()) {
            return new Mailbox(desk, ADMIN, (mail, reason) -> answers.add(mail.getFrom()[0] + ": " + reason))
                    .take(store);
        }
    }

    private int held(String folder) throws MessagingException {
        try (Store store = connected()) {
            Folder opened = store.getFolder(folder);
            if (!opened.exists()) {
                return 0;
            }
            opened.open(Folder.READ_ONLY);
            Message[] mails = opened.getMessages();
            return mails.length;
        }
    }

    private int tickets() {
        return desk.consultation()
                .list(ADMIN, TicketFilter.ALL, TicketOrder.NUMBER, PageRequest.first(200))
                .items()
                .size();
    }

    private TicketView ticket(long number) {
        return desk.consultation().ticket(ADMIN, new TicketNumber(number));
    }

    @Test
    void aMailBecomesATicketOfItsSender() throws Exception {
        arrives("a", "Julie <julie@EXAMPLE.org>", "=?UTF-8?Q?Acc=C3=A8s_refus=C3=A9?=", text("HorairePro dit : refusé 🙂"));
        assertEquals(new Mailbox.Round(1, 0), round());
        TicketView ticket = ticket(1);
        assertEquals("Accès refusé", ticket.report().title().value());
        assertEquals("HorairePro dit : refusé 🙂", ticket.report().description().value());
        assertEquals(new PersonId("julie"), ticket.report().requester());
        assertEquals(Channel.EMAIL, ticket.report().channel());
        assertEquals(0, held("INBOX"));
        assertEquals(1, held(Mailbox.DONE));
    }

    @Test
    void aReplyBecomesAFollowUpOfTheTicketThatItNames() throws Exception {
        arrives("a", "julie@example.org", "Access", text("no"));
        arrives("b", "julie@example.org", "Re: [INC-000001] Access", text("still no"));
        assertEquals(new Mailbox.Round(2, 0), round());
        assertEquals(1, tickets());
        assertEquals("still no", ticket(1).timeline().get(0).text().value());
    }

    @Test
    void aMailThatComesTwiceIsRecordedOnce() throws Exception {
        arrives("a", "julie@example.org", "Access", text("no"));
        round();
        arrives("a", "julie@example.org", "Access", text("no"));
        arrives("r", "julie@example.org", "Re: INC-000001", text("again"));
        arrives("r", "julie@example.org", "Re: INC-000001", text("again"));
        assertEquals(new Mailbox.Round(3, 0), round());
        assertEquals(1, tickets());
        assertEquals(1, ticket(1).timeline().size());
        assertEquals(4, held(Mailbox.DONE), "and no mail is lost");
    }

    @Test
    void whatIsRefusedIsFiledAndAnsweredAndHoldsNobodyUp() throws Exception {
        arrives("a", "stranger@example.org", "Access", text("let me in"));
        arrives("b", "julie@example.org", "", text("no subject"));
        arrives("c", "julie@example.org", "Only a picture", "Content-Type: image/png\r\n\r\nx\r\n");
        arrives("d", "julie@example.org", "Re: INC-000099", text("of no ticket"));
        arrives("e", "julie@example.org", "Access", text("no"));
        arrives("f", "marc@example.org", "Re: INC-000001", text("of another's ticket"));
        assertEquals(new Mailbox.Round(1, 5), round());
        assertEquals(
                List.of(
                        "stranger@example.org: unknown-sender",
                        "julie@example.org: invalid-value",
                        "julie@example.org: unreadable-mail",
                        "julie@example.org: not-found",
                        "marc@example.org: not-found"),
                answers);
        assertEquals(5, held(Mailbox.REFUSED));
        assertEquals(0, held("INBOX"));
        assertTrue(ticket(1).timeline().isEmpty());
    }

    @Test
    void theFirstPlainPartOfAMailWithSeveralIsItsText() throws Exception {
        arrives("a", "julie@example.org", "Parts", "MIME-Version: 1.0\r\n"
                + "Content-Type: multipart/alternative; boundary=B\r\n\r\n"
                + "--B\r\nContent-Type: text/html\r\n\r\n<p>rich</p>\r\n"
                + "--B\r\nContent-Type: text/plain\r\n\r\nplain\r\n--B--\r\n");
        assertEquals(new Mailbox.Round(1, 0), round());
        assertEquals("plain", ticket(1).report().description().value());
    }
}
