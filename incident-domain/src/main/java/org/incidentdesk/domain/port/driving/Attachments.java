package org.incidentdesk.domain.port.driving;

import java.io.InputStream;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;

/**
 * Files on tickets. Who may see a ticket and its messages may see its files: a private one is never shown to requesters,
 * nor that it is there.
 */
public interface Attachments {

    /**
     * Attaches a file. It hangs on the ticket, and its bytes are durable, when this returns. Rights and limits are checked
     * before the first byte is read.
     *
     * @param request who wants it, on which ticket
     * @param content the bytes; read to their end, or as far as they are fit, and not closed
     * @return the ticket's version after it, and the file's identity within the ticket
     * @throws org.incidentdesk.domain.refusal.InvalidValue if the file is empty, too large or of a kind that is not taken,
     *     or if its name, its declared type and its content do not agree
     */
    TicketReceipt attach(Request<AttachFile> request, InputStream content);

    /**
     * Takes a file away. The history keeps that it was there; its bytes go some time later, unless they hang elsewhere.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt remove(Request<RemoveFile> request);

    /**
     * Hands out a file.
     *
     * @param actor who asks
     * @param number which ticket
     * @param attachment which of its entries
     * @return the file
     * @throws org.incidentdesk.domain.refusal.NotFound {@code attachment} where there is no such file for the asker, {@code
     *     fileContent} where the ticket has it and its bytes are lost
     */
    FileContent open(Actor actor, TicketNumber number, long attachment);

    /**
     * Takes away the bytes that no ticket and no article names, a day after they came at the earliest. Called from time to time.
     *
     * @return how many files were taken away
     */
    int sweep();
}
