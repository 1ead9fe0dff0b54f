package org.incidentdesk.domain.notification;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.domain.identity.Slug;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * Which delivery: one event told by one medium to one receiver. It is made of what it is about, so that the same event
 * is never noted twice; receivers recognise a repetition by it.
 *
 * @param ticket whose event
 * @param sequence which event of the ticket
 * @param medium by what it is told
 * @param target the person's login or the webhook's identity
 */
public record DeliveryId(TicketNumber ticket, long sequence, Medium medium, String target)
        implements Comparable<DeliveryId> {

    /** The longest written form, in characters. */
    public static final int MAX_LENGTH = 19 + 1 + 19 + 1 + 7 + 1 + Slug.MAX_LENGTH;

    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,18})-([0-9]{1,18})-(MAIL|WEBHOOK)-(" + Slug.PATTERN + ")");
    private static final Comparator<DeliveryId> ORDER = Comparator.comparing(DeliveryId::ticket)
            .thenComparing(DeliveryId::sequence)
            .thenComparing(DeliveryId::medium)
            .thenComparing(DeliveryId::target);

    /** Demands every part. */
    public DeliveryId {
        Objects.requireNonNull(ticket, "ticket");
        Objects.requireNonNull(medium, "medium");
        Objects.requireNonNull(target, "target");
    }

    /**
     * Reads the written form.
     *
     * @param written for instance {@code 42-7-MAIL-julie}
     * @return the identity
     * @throws InvalidValue if it has another form
     */
    public static DeliveryId parse(String written) {
        Matcher matcher = FORM.matcher(written);
        if (!matcher.matches()) {
            throw new InvalidValue("delivery", "malformed-id", "form", FORM.pattern());
        }
        return new DeliveryId(
                new TicketNumber(Long.parseLong(matcher.group(1))),
                Long.parseLong(matcher.group(2)),
                Medium.valueOf(matcher.group(3)),
                matcher.group(4));
    }

    @Override
    public int compareTo(DeliveryId other) {
        return ORDER.compare(this, other);
    }

    /** The written form. */
    @Override
    public String toString() {
        return ticket.value() + "-" + sequence + "-" + medium + "-" + target;
    }
}
