package org.incidentdesk.domain.report;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.ticket.Status;

/**
 * What the desk measures (section 10 of the domain's page). Each measure is of one {@link Kind}, looks at one
 * {@link Population}, and files every ticket of it under one cell; the tickets behind a cell can be listed.
 */
public enum Measure {
    /** Open tickets, by status. */
    OPEN_BY_STATUS(
            Kind.COUNTS,
            Population.OPEN,
            Arrays.stream(Status.values()).filter(status -> !status.isDone()),
            Exclusion.EARLIER_STATES),
    /** Open tickets, by the priority that holds; major incidents apart. */
    OPEN_BY_PRIORITY(Kind.COUNTS, Population.OPEN, ranks(), Exclusion.EARLIER_STATES),
    /** Open tickets, by age. */
    OPEN_BY_AGE(Kind.COUNTS, Population.OPEN, Stream.of(AgeBand.values()), Exclusion.EARLIER_STATES),
    /** Open tickets whose time to resolve is over, by the priority that holds; major incidents apart. */
    OVERDUE_BY_PRIORITY(Kind.COUNTS, Population.OVERDUE, ranks(), Exclusion.EARLIER_STATES, Exclusion.TICKETS_ON_HOLD),
    /** Tickets recorded, day by day. */
    OPENED_PER_DAY(Kind.PER_DAY, Population.ALL, Stream.empty()),
    /** Tickets solved, day by day. */
    SOLVED_PER_DAY(Kind.PER_DAY, Population.SOLVED, Stream.empty(), Exclusion.UNDONE_SOLUTIONS),
    /** How long it takes until a technician takes a ticket in charge. */
    TIME_TO_OWN(
            Kind.TIMES, Population.ACKNOWLEDGED, Stream.empty(), Exclusion.NOT_ACKNOWLEDGED, Exclusion.TIME_ON_HOLD),
    /** How long it takes until a ticket is solved. */
    TIME_TO_RESOLVE(
            Kind.TIMES,
            Population.SOLVED,
            Stream.empty(),
            Exclusion.NOT_SOLVED,
            Exclusion.TIME_ON_HOLD,
            Exclusion.TIME_SOLVED),
    /** How many tickets are taken in charge in time. */
    OWNED_WITHIN_TARGET(Kind.SHARE, Population.ACKNOWLEDGED, answers(), Exclusion.NOT_ACKNOWLEDGED),
    /** How many tickets are solved in time. */
    RESOLVED_WITHIN_TARGET(Kind.SHARE, Population.SOLVED, answers(), Exclusion.NOT_SOLVED),
    /** How many solved tickets are reopened. */
    REOPENED(Kind.SHARE, Population.EVER_SOLVED, answers(), Exclusion.REFUSED_SOLUTIONS),
    /** Reopened tickets, by how often they were. */
    REOPENED_BY_TIMES(
            Kind.COUNTS,
            Population.REOPENED,
            Stream.of(Measure.ONCE, Measure.TWICE, Measure.MORE),
            Exclusion.REFUSED_SOLUTIONS),
    /** How many closed tickets end in another category than they began with. */
    RECLASSIFIED(Kind.SHARE, Population.CLOSED_WITH_CATEGORY, answers(), Exclusion.CHANGES_TAKEN_BACK),
    /** How many solved tickets went from one group to another. */
    REGROUPED(
            Kind.SHARE, Population.SOLVED_BY_GROUPS, answers(), Exclusion.WITHOUT_GROUP, Exclusion.WORK_AFTER_SOLUTION),
    /** How many solved tickets took one technician and no escalation. */
    FIRST_CONTACT(
            Kind.SHARE,
            Population.SOLVED,
            answers(),
            Exclusion.REQUESTERS_OWN_WORK,
            Exclusion.WORK_AFTER_SOLUTION,
            Exclusion.NOT_SOLVED);

    /** The cell of those tickets of a share for which it is so. */
    public static final String YES = "YES";

    /** The cell of the other tickets of a share. */
    public static final String NO = "NO";

    /** The cell of major incidents, which stand above every priority. */
    public static final String MAJOR = "MAJOR";

    /** The cell of tickets that were reopened once. */
    public static final String ONCE = "ONCE";

    /** The cell of tickets that were reopened twice. */
    public static final String TWICE = "TWICE";

    /** The cell of tickets that were reopened more than twice. */
    public static final String MORE = "MORE";

    /** What a measure's figure looks like. */
    public enum Kind {
        /** A number of tickets for each cell. */
        COUNTS,
        /** A number of tickets for each day in the desk's time zone; the cells are the days. */
        PER_DAY,
        /** Mean and percentiles of a time; there are no cells. */
        TIMES,
        /** A part of a whole; the cells are {@value Measure#YES} and {@value Measure#NO}. */
        SHARE
    }

    private final Kind kind;
    private final Population population;
    private final List<String> cells;
    private final Set<Exclusion> exclusions;

    Measure(Kind kind, Population population, Stream<?> cells, Exclusion... exclusions) {
        this.kind = kind;
        this.population = population;
        this.cells = cells.map(Object::toString).toList();
        this.exclusions = Set.copyOf(List.of(exclusions));
    }

    /** From the most pressing down, as lists are shown. */
    private static Stream<String> ranks() {
        List<String> priorities =
                Arrays.stream(Priority.values()).map(Priority::name).toList();
        return Stream.concat(
                Stream.of(MAJOR),
                Stream.iterate(priorities.size() - 1, i -> i - 1)
                        .limit(priorities.size())
                        .map(priorities::get));
    }

    private static Stream<String> answers() {
        return Stream.of(YES, NO);
    }

    /**
     * The definition, for whoever reads the figure.
     *
     * @return the card
     */
    public DefinitionCard card() {
        return new DefinitionCard(this, kind, population, population.moment(), new TreeSet<>(exclusions), cells);
    }

    /**
     * What its figure looks like.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Which tickets it looks at.
     *
     * @return the population
     */
    public Population population() {
        return population;
    }

    /**
     * Under what it files tickets.
     *
     * @return the cells in the order they are shown; empty for days and times
     */
    public List<String> cells() {
        return cells;
    }
}
