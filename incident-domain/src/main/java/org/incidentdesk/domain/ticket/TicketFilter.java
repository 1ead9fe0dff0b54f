package org.incidentdesk.domain.ticket;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.priority.Priority;

/**
 * Which tickets a list shows. Every part that is empty lets everything pass; a set lets pass what matches one of its
 * elements; all parts together must hold.
 *
 * @param statuses the statuses
 * @param categories the present categories; whoever asks for a subtree lists all of it
 * @param groups the assigned groups
 * @param assignees the assigned persons
 * @param requester the requester
 * @param priorities the priorities that hold
 * @param text words of which each must begin a word of title or description, without regard to case and accents
 * @param openedAfter opened at this moment or later
 * @param openedBefore opened before this moment
 */
public record TicketFilter(
        Set<Status> statuses,
        Set<CategoryId> categories,
        Set<GroupId> groups,
        Set<PersonId> assignees,
        Optional<PersonId> requester,
        Set<Priority> priorities,
        Optional<String> text,
        Optional<Instant> openedAfter,
        Optional<Instant> openedBefore) {

    /** Lets every ticket pass. */
    public static final TicketFilter ALL = new TicketFilter(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Lets pass what nobody has closed. */
    public static final TicketFilter NOT_CLOSED = ALL.ofStatuses(EnumSet.complementOf(EnumSet.of(Status.CLOSED)));

    /** Lets pass what nobody has solved. */
    public static final TicketFilter UNSOLVED =
            ALL.ofStatuses(EnumSet.complementOf(EnumSet.of(Status.SOLVED, Status.CLOSED)));

    /** Lets pass what nobody has taken. */
    public static final TicketFilter UNTAKEN = ALL.ofStatuses(Set.of(Status.NEW));

    /** Lets pass what somebody works on. */
    public static final TicketFilter IN_HAND = ALL.ofStatuses(Set.of(Status.ASSIGNED, Status.PLANNED));

    /** Lets pass what waits for somebody or something. */
    public static final TicketFilter ON_HOLD = ALL.ofStatuses(Set.of(Status.PENDING));

    /** Copies the sets. */
    public TicketFilter {
        statuses = Set.copyOf(statuses);
        categories = Set.copyOf(categories);
        groups = Set.copyOf(groups);
        assignees = Set.copyOf(assignees);
        priorities = Set.copyOf(priorities);
        Objects.requireNonNull(requester, "requester");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(openedAfter, "openedAfter");
        Objects.requireNonNull(openedBefore, "openedBefore");
    }

    /**
     * The same filter for other categories.
     *
     * @param only the categories
     * @return the copy
     */
    public TicketFilter ofCategories(Set<CategoryId> only) {
        return new TicketFilter(
                statuses, only, groups, assignees, requester, priorities, text, openedAfter, openedBefore);
    }

    /**
     * The same filter for one requester's tickets.
     *
     * @param only the requester
     * @return the copy
     */
    public TicketFilter ofRequester(PersonId only) {
        return new TicketFilter(
                statuses,
                categories,
                groups,
                assignees,
                Optional.of(only),
                priorities,
                text,
                openedAfter,
                openedBefore);
    }

    /**
     * The same filter for some statuses.
     *
     * @param only the statuses
     * @return the copy
     */
    public TicketFilter ofStatuses(Set<Status> only) {
        return new TicketFilter(
                only, categories, groups, assignees, requester, priorities, text, openedAfter, openedBefore);
    }

    /**
     * The same filter for one technician's tickets.
     *
     * @param only the technician
     * @return the copy
     */
    public TicketFilter ofAssignee(PersonId only) {
        return new TicketFilter(
                statuses, categories, groups, Set.of(only), requester, priorities, text, openedAfter, openedBefore);
    }

    /**
     * The same filter for some groups' tickets.
     *
     * @param only the groups
     * @return the copy
     */
    public TicketFilter ofGroups(Set<GroupId> only) {
        return new TicketFilter(
                statuses, categories, only, assignees, requester, priorities, text, openedAfter, openedBefore);
    }

    /**
     * The same filter with words to look for.
     *
     * @param words the words
     * @return the copy
     */
    public TicketFilter withText(String words) {
        return new TicketFilter(
                statuses,
                categories,
                groups,
                assignees,
                requester,
                priorities,
                Optional.of(words),
                openedAfter,
                openedBefore);
    }
}
