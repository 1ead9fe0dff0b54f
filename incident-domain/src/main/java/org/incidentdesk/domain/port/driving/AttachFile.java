package org.incidentdesk.domain.port.driving;

import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.ticket.Visibility;

/**
 * A file for a ticket; its bytes come beside it.
 *
 * @param ticket which ticket
 * @param name the file's name
 * @param declared the media type that the sender names
 * @param visibility who may see a file that comes alone, everybody unless said otherwise
 * @param followUp the message that it belongs to, and with which it shares who may see it
 */
public record AttachFile(
        TicketNumber ticket,
        FileName name,
        Optional<String> declared,
        Optional<Visibility> visibility,
        Optional<Long> followUp)
        implements TicketCommand {
    /**
     * Checks that there is one place for it.
     *
     * @throws InvalidValue if both a message and a visibility are given
     */
    public AttachFile {
        Objects.requireNonNull(ticket, "ticket");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(declared, "declared");
        if (visibility.isPresent() && followUp.isPresent()) {
            throw new InvalidValue("visibility", "either-or", "other", "followUp");
        }
    }
}
