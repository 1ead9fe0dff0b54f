package org.incidentdesk.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketChange;

/**
 * A process that works on a database until it is killed. It says aloud what was acknowledged to it, so that whoever
 * killed it knows what must be there, and does three things at a time: {@code kept 3 0 2} for what brought ticket 3 from version 0 to 2, {@code told 3 0 2} for the message about it.
 */
final class Victim {

    static final String LISTENER = "listener";
    static final Set<Outbox.Subscription> LISTENERS =
            Set.of(new Outbox.Subscription(LISTENER, Set.of(Outbox.Kind.TICKET)));

    private Victim() {}

    /**
     * Works until it is killed.
     *
     * @param arguments the database's url and who signs in
     */
    public static void main(String[] arguments) {
        Storage storage = new JpaStorageProvider()
                .open(new StorageProvider.Settings(
                        arguments[0], Optional.of(arguments[1]), Optional.of(""), LISTENERS));
        Thread teller = new Thread(() -> tell(storage));
        teller.setDaemon(true);
        teller.start();
        Thread second = new Thread(() -> work(storage));
        second.setDaemon(true);
        second.start();
        work(storage);
    }

    private static void work(Storage storage) {
        while (true) {
            TicketNumber number = said(storage.unitOfWork().within(r -> {
                Ticket ticket = Samples.reported(r.numbering().nextTicket(), "Imprimante", Samples.MORNING);
                return kept(r, ticket);
            }));
            for (int change = 0; change < 3; change++) {
                said(storage.unitOfWork().within(r -> {
                    Ticket ticket = Ticket.restore(r.tickets().find(number).orElseThrow());
                    Samples.followUp(ticket);
                    return kept(r, ticket);
                }));
            }
        }
    }

    private static TicketChange kept(Repositories repositories, Ticket ticket) {
        TicketChange change = ticket.change().orElseThrow();
        repositories.tickets().save(change);
        return change;
    }

    private static TicketNumber said(TicketChange change) {
        TicketNumber number = change.after().number();
        say("kept", number.value(), change.versionBefore(), change.after().version());
        return number;
    }

    private static void tell(Storage storage) {
        while (true) {
            storage.outbox()
                    .deliver(
                            LISTENER,
                            5,
                            Instant.now(),
                            message -> say("told", message.subject(), message.fromVersion(), message.toVersion()));
        }
    }

    /** One line at once: a line that is cut off by the end was not said. */
    private static synchronized void say(String what, long ticket, long from, long to) {
        System.out.println(what + " " + ticket + " " + from + " " + to);
        System.out.flush();
    }
}
