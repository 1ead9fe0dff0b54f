package org.incidentdesk.domain.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketCommand;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Stamp;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketRules;

/** How every decision on a ticket goes: open a unit of work, load, let the ticket decide, save. */
final class TicketDecisions {

    private final Desk desk;

    TicketDecisions(Desk desk) {
        this.desk = desk;
    }

    /** What a service wants of a ticket. */
    interface Decision<C> {
        /**
         * Decides.
         *
         * @return the entry that was written into the timeline, 0 for none
         */
        long make(Ticket ticket, C command, Unit unit);
    }

    /** A decision that writes no entry. */
    interface PlainDecision<C> {
        void make(Ticket ticket, C command, Unit unit);
    }

    <C extends TicketCommand> TicketReceipt decide(Request<C> request, PlainDecision<C> decision) {
        return decideWithEntry(request, (ticket, command, unit) -> {
            decision.make(ticket, command, unit);
            return 0;
        });
    }

    <C extends TicketCommand> TicketReceipt decideWithEntry(Request<C> request, Decision<C> decision) {
        Stamp stamp = desk.stamp(request.actor());
        return desk.ports()
                .unitOfWork()
                .within(repositories -> Once.ticket(repositories, request, stamp.at(), () -> {
                    Unit unit = new Unit(repositories, stamp);
                    Ticket ticket = unit.visibleTicket(request.command().ticket(), request.actor());
                    request.expected().check(ticket.number(), ticket.snapshot().version());
                    long entry = decision.make(ticket, request.command(), unit);
                    unit.saveAll();
                    return new TicketReceipt(ticket.number(), ticket.snapshot().version(), entry);
                }));
    }

    /** One unit of work's tickets, each loaded once, with what their decisions need to know. */
    static final class Unit {

        private final Repositories repositories;
        private final Stamp stamp;
        private final Map<TicketNumber, Ticket> tickets = new TreeMap<>();
        private DeskSettings settings;

        Unit(Repositories repositories, Stamp stamp) {
            this.repositories = repositories;
            this.stamp = stamp;
        }

        Repositories repositories() {
            return repositories;
        }

        References references() {
            return new References(repositories);
        }

        Stamp stamp() {
            return stamp;
        }

        DeskSettings settings() {
            if (settings == null) {
                settings = repositories.settings().get();
            }
            return settings;
        }

        TicketRules rules() {
            return settings().ticketRules();
        }

        PriorityMatrix matrix() {
            return references().matrix(settings().matrix());
        }

        Agreements agreements() {
            return new Agreements(repositories, settings());
        }

        void add(Ticket ticket) {
            tickets.put(ticket.number(), ticket);
        }

        Ticket ticket(TicketNumber number) {
            Ticket known = tickets.get(number);
            if (known == null) {
                known = Ticket.restore(
                        repositories.tickets().find(number).orElseThrow(() -> new NotFound("ticket", number)));
                add(known);
            }
            return known;
        }

        /** Loads several tickets at once, so that asking for each of them afterwards costs nothing. */
        void load(Collection<TicketNumber> numbers) {
            List<TicketNumber> missing = numbers.stream()
                    .filter(number -> !tickets.containsKey(number))
                    .toList();
            repositories.tickets().findAll(missing).forEach(snapshot -> add(Ticket.restore(snapshot)));
        }

        /** The tickets that have a link of a kind to this one. */
        List<TicketNumber> holders(TicketNumber number, LinkKind kind) {
            return repositories.tickets().linksTo(number).stream()
                    .filter(link -> link.kind() == kind)
                    .map(Link::other)
                    .toList();
        }

        Ticket visibleTicket(TicketNumber number, Actor actor) {
            Ticket ticket = ticket(number);
            if (!ticket.isVisibleTo(actor)) {
                throw new NotFound("ticket", number);
            }
            return ticket;
        }

        /** Whatever was loaded so far must still be so when the unit ends, whether or not it is changed. */
        void relyOnAll() {
            Map<TicketNumber, Long> versions = new TreeMap<>();
            tickets.forEach(
                    (number, ticket) -> versions.put(number, ticket.snapshot().version()));
            repositories.tickets().rely(versions);
        }

        void saveAll() {
            tickets.values().forEach(ticket -> ticket.change().ifPresent(repositories.tickets()::save));
        }
    }
}
