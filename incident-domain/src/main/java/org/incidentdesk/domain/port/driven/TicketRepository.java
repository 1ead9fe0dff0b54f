package org.incidentdesk.domain.port.driven;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.file.ContentHash;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.TicketChange;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.TicketSummary;

/**
 * The tickets: their state, and their history, which is appended in the same unit of work and never changed.
 *
 * <p>Replaying a ticket's history yields its snapshot, component by component; an adapter that loses a microsecond or a
 * character breaks that.
 */
public interface TicketRepository {

    /**
     * One ticket.
     *
     * @param number which one
     * @return its state; empty where there is none
     */
    Optional<TicketSnapshot> find(TicketNumber number);

    /**
     * Several at once, in one round trip for all.
     *
     * @param numbers which ones
     * @return those that exist, in the order of their numbers
     */
    List<TicketSnapshot> findAll(Collection<TicketNumber> numbers);

    /**
     * In which versions some tickets are, without reading them.
     *
     * @param numbers which ones
     * @return the version of each that exists
     */
    Map<TicketNumber, Long> versions(Collection<TicketNumber> numbers);

    /**
     * Keeps what a decision made of a ticket: the state, the events behind those that are kept already, and a message in
     * the outbox.
     *
     * @param change the change
     * @throws org.incidentdesk.domain.refusal.Conflict {@code CONCURRENT_CHANGE} where {@code versionBefore} is not the
     *     stored version, be it at once or at the end of the unit
     */
    void save(TicketChange change);

    /**
     * A ticket's history.
     *
     * @param number which ticket
     * @return its events in the order of their sequence; empty where there is no such ticket
     */
    List<RecordedEvent> history(TicketNumber number);

    /**
     * Several histories at once, in one round trip for all.
     *
     * @param numbers which tickets
     * @return their events, in the order of ticket and sequence
     */
    List<RecordedEvent> histories(Collection<TicketNumber> numbers);

    /**
     * Relies on tickets that a decision has looked at and does not change itself. Whoever changes one of them meanwhile,
     * and whoever relies on what this unit changes, comes too late.
     *
     * @param versions the tickets, each in the version that was looked at
     * @throws org.incidentdesk.domain.refusal.Conflict if one of them has changed; at the latest when the unit ends
     */
    void rely(Map<TicketNumber, Long> versions);

    /**
     * The numbers that exist, for going through all tickets without holding them.
     *
     * @param after the number behind which the stretch begins, 0 for the beginning
     * @param limit how many at most
     * @return at most so many, ascending
     */
    List<TicketNumber> numbersAfter(long after, int limit);

    /**
     * One page of a list. Tickets recorded or changed while somebody turns pages neither repeat nor hide others, as long
     * as their own key stays.
     *
     * @param filter which tickets
     * @param order in which order
     * @param page which page; its cursor belongs to the order
     * @return the page; {@code next} is present exactly where more follow
     */
    Page<TicketSummary> list(TicketFilter filter, TicketOrder order, PageRequest page);

    /**
     * The links that other tickets hold towards one.
     *
     * @param number which ticket
     * @return for each such link its kind and the ticket that holds it, ordered as links are
     */
    List<Link> linksTo(TicketNumber number);

    /**
     * The tickets that an article concerns, as the tickets themselves say.
     *
     * @param article which article
     * @param after the number behind which the stretch begins, 0 for the beginning
     * @param limit how many at most
     * @return their numbers, ascending
     */
    List<TicketNumber> withArticle(ArticleId article, long after, int limit);

    /**
     * Which files hang on tickets.
     *
     * @param candidates the files that somebody would take away, a few hundred at most
     * @return those of them that hang on at least one ticket
     */
    Set<ContentHash> filesInUse(Set<ContentHash> candidates);

    /**
     * Tickets on hold whose until-moment has come.
     *
     * @param now the present moment
     * @param limit how many at most
     * @return their numbers, ascending
     */
    List<TicketNumber> holdsOverAt(Instant now, int limit);

    /**
     * A ticket on which the clock has something to do.
     *
     * @param at when, as {@link org.incidentdesk.domain.ticket.ClockDuty#next} says
     * @param ticket which ticket
     */
    record Duty(Instant at, TicketNumber ticket) implements Comparable<Duty> {
        private static final Comparator<Duty> ORDER =
                Comparator.comparing(Duty::at).thenComparing(Duty::ticket);

        @Override
        public int compareTo(Duty other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Tickets on which the clock has something to do by now: each with the moment of its next duty.
     *
     * @param now the present moment
     * @param after the one behind which the stretch begins; none for the beginning
     * @param limit how many at most
     * @return the earliest first, among equal moments in the order of their numbers
     */
    List<Duty> dutiesBy(Instant now, Optional<Duty> after, int limit);

    /**
     * Solved tickets that have been solved for long.
     *
     * @param moment solved at this moment or before
     * @param after the number behind which the stretch begins, 0 for the beginning
     * @param limit how many at most
     * @return their numbers, ascending
     */
    List<TicketNumber> solvedBy(Instant moment, long after, int limit);

    /**
     * How much each of some people has to do.
     *
     * @param persons who
     * @return for each of them, how many tickets are assigned to the person that are neither solved nor closed
     */
    Map<PersonId, Long> openOf(Collection<PersonId> persons);

    /**
     * Whether any ticket names a category as its opening, present or closing one.
     *
     * @param category the category
     * @return true if there is one
     */
    boolean usesCategory(CategoryId category);
}
