package org.incidentdesk.examples.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.Optional;

/** The words of a mail: its first part in plain text that is no attachment. */
final class MailText {

    private MailText() {}

    /**
     * Reads them.
     *
     * @throws IOException if there are none, or they are in no character set that this platform knows
     */
    static String of(Part mail) throws MessagingException, IOException {
        return plain(mail)
                .map(text -> text.replace("\r\n", "\n").strip())
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new IOException("no plain text"));
    }

    private static Optional<String> plain(Part part) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return Optional.empty();
        }
        if (part.isMimeType("text/plain")) {
            return Optional.of((String) part.getContent());
        }
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                Optional<String> text = plain(inner);
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }
}
