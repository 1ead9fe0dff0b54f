package org.incidentdesk.persistence.repository;

import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.incidentdesk.domain.report.Hands;
import org.incidentdesk.domain.report.TicketFigures;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.persistence.mapping.TicketMapping;
import org.incidentdesk.persistence.row.TicketRow;

/**
 * Brings rows of an earlier version of the software up to date: whatever is computed from a ticket is computed again, from
 * its history. Row by row, so that a large database needs time but no memory, and so that whatever was done is not done
 * again if it breaks off; two nodes that start at once share the work.
 */
public final class OutdatedTickets {

    private static final int STRETCH = 500;

    private final SessionFactory sessions;

    /**
     * Looks after a database.
     *
     * @param sessions the database
     */
    public OutdatedTickets(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * Brings all rows up to date.
     *
     * @return how many were not
     */
    public long refresh() {
        long count = 0;
        long after = 0;
        List<Long> numbers = outdated(after);
        while (!numbers.isEmpty()) {
            numbers.forEach(this::refresh);
            count += numbers.size();
            after = numbers.get(numbers.size() - 1);
            numbers = outdated(after);
        }
        return count;
    }

    private List<Long> outdated(long after) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            Transaction transaction = session.beginTransaction();
            List<Long> numbers = session.createSelectionQuery(
                            "select t.number from TicketRow t where t.figuresFormula <> :formula and t.number > :after"
                                    + " order by t.number",
                            Long.class)
                    .setParameter("formula", TicketFigures.FORMULA)
                    .setParameter("after", after)
                    .setMaxResults(STRETCH)
                    .getResultList();
            transaction.commit();
            return numbers;
        }
    }

    private void refresh(long number) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            Transaction transaction = session.beginTransaction();
            try {
                TicketRow row = session.get(TicketRow.class, number);
                List<RecordedEvent> history = session
                        .createSelectionQuery(
                                "select e.canonical, e.hash from TicketEventRow e where e.ticket = :number"
                                        + " order by e.sequence",
                                Object[].class)
                        .setParameter("number", number)
                        .getResultList()
                        .stream()
                        .map(event -> RecordedEvent.restore((String) event[0], (String) event[1]))
                        .toList();
                TicketSnapshot ticket = Ticket.replay(history);
                TicketMapping.fill(ticket, row);
                Hands hands = Hands.NONE.after(history);
                TicketMapping.fillFigures(TicketFigures.of(ticket, hands), row);
                session.update(row);
                transaction.commit();
            } catch (StaleStateException changed) {
                // another node has just brought it up to date, or somebody has saved it, which does the same
                transaction.rollback();
            }
        }
    }
}
