package org.incidentdesk.examples.sqlite;

import java.util.concurrent.atomic.AtomicLong;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.Numbering;

/**
 * The numbers of one process. A number that a unit was given is not given again, even if the unit is undone; what a unit
 * that was kept has used is found again after a restart. Only one process at a time may use such a database.
 */
public final class Numbers {

    private final AtomicLong tickets;
    private final AtomicLong articles;

    private Numbers(long lastTicket, long lastArticle) {
        this.tickets = new AtomicLong(lastTicket);
        this.articles = new AtomicLong(lastArticle);
    }

    /** Goes on behind the last numbers that a database knows. */
    static Numbers after(Sql sql) {
        return new Numbers(last(sql, "ticket"), last(sql, "article"));
    }

    private static long last(Sql sql, String what) {
        return sql.query("SELECT last FROM numbering WHERE what = ?", row -> row.getLong(1), what).stream()
                .findFirst()
                .orElse(0L);
    }

    /** The numbering of one unit. */
    Numbering on(Sql sql) {
        return new Numbering() {
            @Override
            public TicketNumber nextTicket() {
                return new TicketNumber(next(sql, "ticket", tickets));
            }

            @Override
            public ArticleId nextArticle() {
                return new ArticleId(next(sql, "article", articles));
            }
        };
    }

    private static long next(Sql sql, String what, AtomicLong last) {
        long number = last.incrementAndGet();
        if (sql.update("UPDATE numbering SET last = ? WHERE what = ? AND last < ?", number, what, number) == 0
                && sql.query("SELECT 1 FROM numbering WHERE what = ?", row -> 1, what).isEmpty()) {
            sql.update("INSERT INTO numbering (what, last) VALUES (?, ?)", what, number);
        }
        return number;
    }
}
