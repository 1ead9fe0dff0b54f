package org.incidentdesk.web.exchange;

import java.util.List;
import java.util.function.Consumer;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.HistoryAudit;
import org.incidentdesk.domain.port.driving.TicketHistory;
import org.incidentdesk.domain.port.driving.Verdict;

/** All tickets one after the other, a stretch at a time, so that any number of them can pass. */
public final class HistorySource {

    private static final int STRETCH = 200;

    private final HistoryAudit audit;
    private final Actor actor;

    /**
     * Makes a source.
     *
     * @param audit where the histories are read
     * @param actor who asks: an administrator
     */
    public HistorySource(HistoryAudit audit, Actor actor) {
        this.audit = audit;
        this.actor = actor;
    }

    /**
     * Hands over every history.
     *
     * @param reader is given each, in the order of the tickets' numbers
     */
    public void histories(Consumer<TicketHistory> reader) {
        stretches(numbers -> audit.histories(actor, numbers).forEach(reader));
    }

    /**
     * Examines every history.
     *
     * @param reader is given each verdict, in the order of the tickets' numbers
     */
    public void verdicts(Consumer<Verdict> reader) {
        stretches(numbers -> audit.verify(actor, numbers).forEach(reader));
    }

    private void stretches(Consumer<List<TicketNumber>> reader) {
        List<TicketNumber> numbers = audit.numbers(actor, 0, STRETCH);
        while (!numbers.isEmpty()) {
            reader.accept(numbers);
            numbers = audit.numbers(actor, numbers.get(numbers.size() - 1).value(), STRETCH);
        }
    }
}
