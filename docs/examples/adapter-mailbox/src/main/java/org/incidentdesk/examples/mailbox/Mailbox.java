package org.incidentdesk.examples.mailbox;

import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.ExpectedVersion;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.Visibility;

/**
 * Makes incidents of mail. A driving adapter like any other: it reads what came from outside, makes a command of it, and
 * lets the desk decide. It keeps nothing of its own: whether a mail was recorded before, the desk knows by the idempotency
 * key that is made of the Message-ID.
 *
 * <p>A mail whose subject names a ticket becomes a follow-up of it, any other a new ticket of its sender. Then it moves to
 * the folder {@value #DONE}. What is refused, or cannot be read, moves to {@value #REFUSED} and its sender is answered
 * why; nothing is thrown away, and one bad mail does not hold up those behind it. A fault that another try may mend, such
 * as a lost connection, is thrown, and the mail stays where it is for the next round.
 */
public final class Mailbox {

    /** Where recorded mail goes. */
    public static final String DONE = "Recorded";

    /** Where mail goes that made no incident. */
    public static final String REFUSED = "Refused";

    private static final Pattern NUMBER = Pattern.compile("\\bINC-(\\d{6,18})\\b");
    private static final int PAGE = 200;

    /** Tells a sender why a mail was refused. */
    public interface Answers {

        /**
         * Tells it.
         *
         * @param mail the mail
         * @param reason why, as a code that the one who answers words
         * @throws MessagingException if it cannot be told
         */
        void refuse(Message mail, String reason) throws MessagingException;
    }

    /**
     * What a round came to.
     *
     * @param recorded how many mails were recorded, those of before that came again included
     * @param refused how many were refused
     */
    public record Round(int recorded, int refused) {}

    private final IncidentDesk desk;
    private final Actor reader;
    private final Answers answers;

    /**
     * A reader of mail.
     *
     * @param desk the desk
     * @param reader a technician in whose name persons are looked up
     * @param answers tells senders of refusals
     */
    public Mailbox(IncidentDesk desk, Actor reader, Answers answers) {
        this.desk = desk;
        this.reader = reader;
        this.answers = answers;
    }

    /**
     * Takes everything that waits in the inbox.
     *
     * @param store a connected store
     * @return what the round came to
     * @throws MessagingException if the server fails; what was not moved is taken again next time
     */
    public Round take(Store store) throws MessagingException {
        Folder inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_WRITE);
        int recorded = 0;
        int refused = 0;
        try {
            Folder done = folder(store, DONE);
            Folder bad = folder(store, REFUSED);
            for (Message mail : inbox.getMessages()) {
                Optional<String> reason = record(mail);
                if (reason.isPresent()) {
                    move(inbox, mail, bad);
                    answers.refuse(mail, reason.get());
                    refused++;
                } else {
                    move(inbox, mail, done);
                    recorded++;
                }
            }
        } finally {
            inbox.close(true);
        }
        return new Round(recorded, refused);
    }

    private Optional<String> record(Message mail) throws MessagingException {
        try {
            Optional<Person> sender = sender(mail);
            if (sender.isEmpty()) {
                return Optional.of("unknown-sender");
            }
            Actor actor = sender.get().asActor();
            Text text = new Text(MailText.of(mail));
            String subject = Optional.ofNullable(mail.getSubject()).orElse("").strip();
            OptionalLong number = number(subject);
            Optional<String> key = Optional.of(key(mail, subject, text));
            if (number.isPresent()) {
                AddFollowUp command =
                        new AddFollowUp(new TicketNumber(number.getAsLong()), text, Visibility.PUBLIC);
                desk.work().addFollowUp(new Request<>(actor, ExpectedVersion.ANY, key, command));
            } else {
                desk.recording().report(new Request<>(actor, ExpectedVersion.ANY, key, report(subject, text)));
            }
            return Optional.empty();
        } catch (DomainRefusal refusal) {
            return Optional.of(refusal.code());
        } catch (IOException e) {
            return Optional.of("unreadable-mail");
        }
    }

    private static ReportIncident report(String subject, Text text) {
        return new ReportIncident(
                new Title(subject),
                text,
                Optional.empty(),
                Channel.EMAIL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Optional<Person> sender(Message mail) throws MessagingException {
        Address[] from = mail.getFrom();
        if (from == null || from.length != 1 || !(from[0] instanceof InternetAddress address)) {
            return Optional.empty();
        }
        Optional<PersonId> after = Optional.empty();
        while (true) {
            List<Person> page = desk.people().people(reader, Optional.empty(), after, PAGE);
            for (Person person : page) {
                boolean same = person.email().filter(address.getAddress()::equalsIgnoreCase).isPresent();
                if (same && person.active()) {
                    return Optional.of(person);
                }
            }
            if (page.size() < PAGE) {
                return Optional.empty();
            }
            after = Optional.of(page.get(page.size() - 1).id());
        }
    }

    private static OptionalLong number(String subject) {
        Matcher matcher = NUMBER.matcher(subject);
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    /** The Message-ID's digest, for an ID may be longer than a key; without one, the mail's own. */
    private static String key(Message mail, String subject, Text text) throws MessagingException {
        String[] ids = mail.getHeader("Message-ID");
        String identity = ids == null || ids.length == 0
                ? mail.getSentDate() + "\n" + subject + "\n" + text.value()
                : ids[0].strip();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return "mail-" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Folder folder(Store store, String name) throws MessagingException {
        Folder folder = store.getFolder(name);
        if (!folder.exists() && !folder.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("The folder " + name + " cannot be made");
        }
        return folder;
    }

    private static void move(Folder inbox, Message mail, Folder target) throws MessagingException {
        inbox.copyMessages(new Message[] {mail}, target);
        mail.setFlag(Flags.Flag.DELETED, true);
    }
}
