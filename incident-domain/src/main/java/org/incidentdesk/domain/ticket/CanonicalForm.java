package org.incidentdesk.domain.ticket;

/**
 * The one way to write an event down, byte for byte, which its hash is taken of and which storage keeps.
 *
 * <p>The form is UTF-8 text. Its first line is {@value #HEADER}. Every further line is a name, an equals sign and a
 * value; every line, the last included, ends with one line feed (U+000A). First come the lines of the head, in this
 * order: {@code type}, {@code ticket} (decimal digits), {@code sequence} (decimal digits), {@code at}, {@code by} (the
 * person), {@code role}, {@code status}. Then come the event's own values in the order in which its record declares
 * them; the parts of a report, an assessment, an agreement, a hold, a schedule or a link stand where their whole is
 * declared. Enumerated values are written with their names. A value that is absent has no line. A set has one line for
 * each element, in ascending order, all with the same name; a list, as of a calendar's hours and holidays, has them in
 * its own order. An agreement's start has no line where it is the opening. Moments are written {@code uuuu-MM-ddTHH:mm:ss.SSSSSSZ} in
 * UTC with six digits of a second, durations and targets as ISO 8601 writes them
 * ({@code PT72H}; {@code P3D} for working days, {@code P3D/END} for the end of one). Within a value a backslash is
 * written as two, a line feed as backslash and {@code n}, a carriage return as backslash and {@code r}; nothing else is
 * escaped.
 *
 * <p>For example:
 *
 * <pre>{@code
 * incidentdesk.event/1
 * type=FOLLOW_UP_ADDED
 * ticket=42
 * sequence=5
 * at=2026-11-24T15:06:00.000000Z
 * by=sara
 * role=TECHNICIAN
 * status=ASSIGNED
 * text=Essayez un autre navigateur.\nPuis rappelez-moi.
 * visibility=PUBLIC
 * }</pre>
 */
public final class CanonicalForm {

    /** The first line of every form: what it is, and in which version. */
    public static final String HEADER = "incidentdesk.event/1";

    private CanonicalForm() {}

    /**
     * Writes an event down.
     *
     * @param event the event
     * @return its canonical form
     */
    public static String write(TicketEvent event) {
        return event.accept(new CanonicalWriter(event));
    }

    /**
     * Reads an event.
     *
     * @param canonical a canonical form
     * @return the event, equal to the one that was written
     * @throws IllegalArgumentException if the text is not the canonical form of an event
     */
    public static TicketEvent read(String canonical) {
        return CanonicalReader.read(canonical);
    }
}
