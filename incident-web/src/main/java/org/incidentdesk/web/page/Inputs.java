package org.incidentdesk.web.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.web.page.frame.Visit;

/** Values out of what fields hold. */
final class Inputs {

    private Inputs() {}

    /** One of the constants that a list offers. */
    static <E extends Enum<E>> Function<String, E> oneOf(String field, Class<E> type) {
        return text -> Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(field, "missing"));
    }

    /** Browsers send what their own field for moments holds: local time without a zone, which is the desk's. */
    static Function<String, Instant> moment(Visit visit, String field) {
        return text -> {
            try {
                return LocalDateTime.parse(text.strip())
                        .atZone(visit.dates().zone())
                        .toInstant();
            } catch (DateTimeParseException e) {
                throw new InvalidValue(field, "malformed-moment", "form", "2026-11-24T17:00");
            }
        };
    }

    static Function<String, Long> number(String field) {
        return text -> {
            if (!text.strip().matches("[0-9]{1,18}")) {
                throw new InvalidValue(field, "malformed-number");
            }
            return Long.parseLong(text.strip());
        };
    }

    /** A number of at most six digits. */
    static Function<String, Integer> small(String field) {
        return text -> {
            if (!text.strip().matches("[0-9]{1,6}")) {
                throw new InvalidValue(field, "malformed-number");
            }
            return Integer.parseInt(text.strip());
        };
    }

    /** Does what may be refused, and says of each fault where on the form it stands. */
    static <T> T placed(Supplier<T> wish, UnaryOperator<Fault> place) {
        try {
            return wish.get();
        } catch (InvalidValue e) {
            throw new InvalidValue(e.faults().stream().map(place).toList());
        }
    }

    /** A fault at the last name of its place, which is the field's: {@code groups} for {@code when.groups[2]}. */
    static Fault lastName(Fault fault) {
        String name = fault.field().replaceAll("\\[\\d+]$", "");
        return new Fault(name.substring(name.lastIndexOf('.') + 1), fault.code(), fault.facts());
    }

    /** Whether a box was ticked. */
    static boolean yes(Visit visit, String field) {
        return !visit.form().text(field).isEmpty();
    }

    static Assignee assignee(String text) {
        if (text.startsWith(Choices.GROUP)) {
            return new Assignee.Team(new GroupId(text.substring(Choices.GROUP.length())));
        }
        if (text.startsWith(Choices.PERSON)) {
            return new Assignee.Technician(new PersonId(text.substring(Choices.PERSON.length())));
        }
        throw new InvalidValue("assignee", "missing");
    }
}
