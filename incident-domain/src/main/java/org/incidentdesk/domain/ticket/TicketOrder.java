package org.incidentdesk.domain.ticket;

import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.listing.Cursor;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * The orders in which tickets are listed. Among equal keys the number decides, in the same direction.
 */
public enum TicketOrder {
    /** Oldest number first. */
    NUMBER("number", false),
    /** Newest number first. */
    NUMBER_DESCENDING("-number", true),
    /** Opened first, first. */
    OPENED("opened", false),
    /** Opened last, first. */
    OPENED_DESCENDING("-opened", true),
    /** Changed longest ago, first. */
    CHANGED("changed", false),
    /** Changed last, first. */
    CHANGED_DESCENDING("-changed", true),
    /** Lowest rank first. */
    PRIORITY("priority", false),
    /** Major incidents first, then very high to very low priority. */
    PRIORITY_DESCENDING("-priority", true),
    /** Due first, first. */
    DUE("due", false),
    /** Due last, first. */
    DUE_DESCENDING("-due", true);

    private final String code;
    private final boolean descending;

    TicketOrder(String code, boolean descending) {
        this.code = code;
        this.descending = descending;
    }

    /**
     * The order by its written form.
     *
     * @param code a field's name, with a minus sign before it for descending
     * @return the order
     * @throws InvalidValue if there is no such order
     */
    public static TicketOrder of(String code) {
        for (TicketOrder order : values()) {
            if (order.code.equals(code)) {
                return order;
            }
        }
        throw new InvalidValue("sort", "unknown-order", "value", code);
    }

    /**
     * The written form.
     *
     * @return a field's name, with a minus sign before it for descending
     */
    public String code() {
        return code;
    }

    /**
     * The direction.
     *
     * @return true if the highest key comes first
     */
    public boolean descending() {
        return descending;
    }

    /**
     * A ticket's key in this order: its number, a moment in microseconds since 1970, or its rank.
     *
     * @param ticket the ticket
     * @return the key
     */
    public long key(TicketSummary ticket) {
        return switch (this) {
            case NUMBER, NUMBER_DESCENDING -> ticket.number().value();
            case OPENED, OPENED_DESCENDING -> micros(ticket.openedAt());
            case CHANGED, CHANGED_DESCENDING -> micros(ticket.changedAt());
            case PRIORITY, PRIORITY_DESCENDING -> ticket.rank();
            case DUE, DUE_DESCENDING -> micros(ticket.dueAt());
        };
    }

    /**
     * The cursor behind a ticket.
     *
     * @param last the last ticket of a page
     * @return the cursor of the next page
     */
    public Cursor cursorAfter(TicketSummary last) {
        return new Cursor(code, key(last), last.number().value());
    }

    /**
     * Demands that a cursor belongs to this order.
     *
     * @param cursor the cursor, if there is one
     * @throws InvalidValue if it was given by a list in another order
     */
    public void mustMatch(Optional<Cursor> cursor) {
        if (cursor.isPresent() && !cursor.get().order().equals(code)) {
            throw new InvalidValue("cursor", "cursor-of-another-order", "sort", code);
        }
    }

    private static long micros(Instant moment) {
        return moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1_000;
    }
}
