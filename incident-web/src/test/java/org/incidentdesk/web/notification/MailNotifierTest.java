package org.incidentdesk.web.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.contract.NotifierContract;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.Message;
import org.incidentdesk.domain.notification.News;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.port.driven.Notifier;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails, as a real SMTP server receives them. */
class MailNotifierTest implements NotifierContract {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private MailNotifier notifier;
    private boolean broken;

    @BeforeEach
    void start() {
        server.start();
        notifier = new MailNotifier(MailServer.of(
                "smtp://127.0.0.1:" + server.getSmtp().getPort(), "Centre de services <desk@example.org>"));
    }

    @AfterEach
    void stop() {
        if (!broken) {
            server.stop();
        }
    }

    @Override
    public Notifier notifier() {
        return notifier;
    }

    @Override
    public Medium medium() {
        return Medium.MAIL;
    }

    @Override
    public String address() {
        return "julie@example.org";
    }

    @Override
    public List<String> arrived() {
        return broken
                ? List.of()
                : Arrays.stream(server.getReceivedMessages())
                        .map(mail -> header(mail, "Message-ID"))
                        .map(id -> id.substring(1, id.indexOf('@')))
                        .toList();
    }

    @Override
    public void breakDown() {
        broken = true;
        server.stop();
    }

    private static String header(MimeMessage mail, String name) {
        try {
            String[] values = mail.getHeader(name);
            assertEquals(1, values.length, name);
            return values[0];
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private Message.Letter letter(String name, String title, String address, Language language) {
        Message.Letter plain = (Message.Letter) message(7, "Bonjour\n.\nFrom: personne");
        News news = plain.news();
        return new Message.Letter(
                new News(news.id(), news.kind(), news.event(), news.desk(), new Title(title), news.author()),
                new Title(name),
                address,
                language,
                plain.words());
    }

    private MimeMessage received(Message.Letter letter) {
        Notifier.Outcome outcome = notifier.send(letter);
        assertEquals(Notifier.Fate.DELIVERED, outcome.fate(), outcome.words());
        MimeMessage[] all = server.getReceivedMessages();
        return all[all.length - 1];
    }

    @Test
    void aMailSaysWhatHappenedInTheReadersLanguage() throws MessagingException, IOException {
        MimeMessage french = received(letter("Julie Têtu", "Accès refusé", address(), Language.FR));
        assertEquals("[INC-000042] Accès refusé", french.getSubject());
        assertEquals("text/plain; charset=UTF-8", french.getContentType());
        String body = (String) french.getContent();
        assertTrue(body.startsWith("Bonjour Julie Têtu,"), body);
        assertTrue(body.contains("Sara Côté a écrit dans le billet INC-000042 « Accès refusé »"), body);
        assertTrue(body.replace("\r", "").contains("> Bonjour\n> .\n> From: personne"), body);
        MimeMessage english = received(letter("Julie", "x", address(), Language.EN));
        assertTrue(((String) english.getContent()).contains("Sara Côté wrote in the ticket INC-000042 \"x\""));
        assertEquals("en", header(english, "Content-Language"));
    }

    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void everyKindIsWordedInEveryLanguage(NotificationKind kind) {
        Message.Letter plain = (Message.Letter) message(7, "x");
        for (Language language : Language.values()) {
            News news = plain.news();
            String body = LetterText.body(new Message.Letter(
                    new News(news.id(), kind, news.event(), news.desk(), new Title("{0} 'x'"), "Sara"),
                    plain.name(),
                    plain.address(),
                    language,
                    Optional.of(new Text("{1} 'y'"))));
            assertTrue(body.contains("INC-000042") && body.contains("{0} 'x'"), body);
            assertTrue(body.contains("> {1} 'y'"), body);
            assertFalse(body.contains("''"), body);
        }
    }

    @Test
    void mailsOfATicketAreOneConversation() {
        MimeMessage first = received((Message.Letter) message(3, "un"));
        MimeMessage second = received((Message.Letter) message(4, "deux"));
        assertEquals("<42-3-MAIL-julie@example.org>", header(first, "Message-ID"));
        assertEquals("<42-4-MAIL-julie@example.org>", header(second, "Message-ID"));
        assertEquals("<ticket-42@example.org>", header(second, "In-Reply-To"));
        assertEquals(header(first, "References"), header(second, "References"));
        assertEquals("auto-generated", header(second, "Auto-Submitted"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Julie <a@b.c>, Eve <eve@example.org>",
                "\"x\" <eve@example.org>",
                "Têtu; Bcc: eve@example.org",
                "=?utf-8?q?=0D=0ABcc:_eve@example.org?="
            })
    void aNameOrATitleNeverBecomesAHeaderOrARecipient(String trick) throws MessagingException {
        MimeMessage mail = received(letter(trick, trick, address(), Language.FR));
        assertEquals(1, server.getReceivedMessages().length);
        assertEquals(1, mail.getAllRecipients().length);
        assertEquals("julie@example.org", ((InternetAddress) mail.getAllRecipients()[0]).getAddress());
        assertTrue(Collections.list(mail.getAllHeaders()).stream()
                .noneMatch(header -> header.getName().equalsIgnoreCase("Bcc")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "julie@example.org,eve@example.org",
                "<julie@example.org>,eve@x",
                "julie@exa\r\nBcc:eve@x",
                "@",
                "julie"
            })
    void anAddressThatIsNotExactlyOneIsAFailure(String address) {
        Notifier.Outcome outcome = notifier.send(letter("Julie", "x", address, Language.FR));
        assertEquals(Notifier.Fate.FAILED, outcome.fate());
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void aMailServersUrlIsReadAndItsPasswordShownNowhere() {
        MailServer secured = MailServer.of("smtps://desk:p%40ss+w@mail.example.org", "desk@example.org");
        assertEquals(465, secured.port());
        assertEquals(Optional.of("p@ss+w"), secured.password());
        assertEquals("true", secured.properties().get("mail.smtp.ssl.enable"));
        assertFalse(secured.toString().contains("p@ss"));
        MailServer required = MailServer.of("smtp+tls://mail.example.org:587", "desk@example.org");
        assertEquals("true", required.properties().get("mail.smtp.starttls.required"));
        for (String bad : List.of("http://mail", "mail.example.org", "smtp://", "smtp://a:secret@ b", "")) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> MailServer.of(bad, "desk@example.org"), bad);
            assertFalse(refused.getMessage().contains("secret"));
        }
        assertThrows(IllegalArgumentException.class, () -> MailServer.of("smtp://mail", "nobody"));
    }
}
