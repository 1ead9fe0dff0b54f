package org.incidentdesk.web.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.Message;
import org.incidentdesk.domain.port.driven.Notifier;

/**
 * Carries mails to an SMTP server. A mail's identity is its delivery's, so that a repetition is recognised; all mails of
 * a ticket refer to one identity of the ticket, so that mail programs show them as one conversation.
 */
public final class MailNotifier implements Notifier {

    private final MailServer server;
    private final Session session;

    /**
     * Makes the notifier; it does not connect yet.
     *
     * @param server the server that mails are handed to
     */
    public MailNotifier(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(server.properties());
    }

    @Override
    public Set<Medium> media() {
        return Set.of(Medium.MAIL);
    }

    @Override
    public Outcome send(Message message) {
        if (!(message instanceof Message.Letter letter)) {
            return new Outcome(Fate.FAILED, "mail carries letters only");
        }
        try {
            Transport.send(
                    mail(letter), server.user().orElse(null), server.password().orElse(null));
            return Outcome.DELIVERED;
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Outcome(Fate.FAILED, reason(e));
        }
    }

    /** A refused recipient stands in the chain of exceptions, not in the cause. */
    private static String reason(Exception failure) {
        String words = failure.toString();
        Optional<Exception> next = failure instanceof MessagingException messaging
                ? Optional.ofNullable(messaging.getNextException())
                : Optional.empty();
        return Notifiers.oneLine(words + next.map(inner -> " " + inner).orElse(""));
    }

    private MimeMessage mail(Message.Letter letter) throws MessagingException, UnsupportedEncodingException {
        String domain = server.domain();
        String ticket = "<ticket-" + letter.news().ticket().value() + "@" + domain + ">";
        MimeMessage mail = new Named(session, "<" + letter.news().id() + "@" + domain + ">");
        mail.setFrom(server.from());
        mail.setRecipient(MimeMessage.RecipientType.TO, recipient(letter));
        mail.setSubject(LetterText.subject(letter), StandardCharsets.UTF_8.name());
        mail.setText(LetterText.body(letter), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(letter.news().event().head().at()));
        mail.setHeader("In-Reply-To", ticket);
        mail.setHeader("References", ticket);
        mail.setHeader("Content-Language", LetterText.locale(letter.language()).getLanguage());
        // automatic answers to automatic mails never end
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        return mail;
    }

    /** The name goes in as a name and is encoded; the address must be exactly one, whatever was typed. */
    private static InternetAddress recipient(Message.Letter letter)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress address =
                new InternetAddress(letter.address(), letter.name().value(), "UTF-8");
        address.validate();
        return address;
    }

    /** A mail that keeps the identity it was given. */
    private static final class Named extends MimeMessage {
        private final String identity;

        Named(Session session, String identity) {
            super(session);
            this.identity = identity;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identity);
        }
    }
}
