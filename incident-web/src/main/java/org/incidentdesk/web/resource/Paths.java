package org.incidentdesk.web.resource;

import java.util.function.Function;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;

/** Reads identities out of an address. Where none can be read, there is nothing at that address. */
final class Paths {

    private Paths() {}

    static TicketNumber ticket(String raw) {
        return id("ticket", raw, TicketNumber::parse);
    }

    static ArticleId article(String raw) {
        return id("article", raw, ArticleId::parse);
    }

    static int revision(String raw) {
        if (!raw.matches("[1-9][0-9]{0,8}")) {
            throw new NotFound("articleRevision", raw);
        }
        return Integer.parseInt(raw);
    }

    static long entry(String kind, String raw) {
        if (!raw.matches("[0-9]{1,18}")) {
            throw new NotFound(kind, raw);
        }
        return Long.parseLong(raw);
    }

    static <E extends Enum<E>> E constant(String kind, String raw, Class<E> type) {
        try {
            return Enum.valueOf(type, raw);
        } catch (IllegalArgumentException e) {
            throw new NotFound(kind, raw);
        }
    }

    static <T> T id(String kind, String raw, Function<String, T> make) {
        try {
            return make.apply(raw);
        } catch (InvalidValue e) {
            throw new NotFound(kind, raw);
        }
    }
}
