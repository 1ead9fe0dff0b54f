package org.incidentdesk.domain.report;

/** Which tickets a measure looks at. A period further restricts them by one of their moments. */
public enum Population {
    /** Every ticket. */
    ALL(Moment.OPENED),
    /** Tickets that are neither solved nor closed at present. */
    OPEN(Moment.OPENED),
    /** Open tickets whose time to resolve is over and that do not wait with their clock stopped. */
    OVERDUE(Moment.OPENED),
    /** Tickets that a technician has taken in charge. */
    ACKNOWLEDGED(Moment.ACKNOWLEDGED),
    /** Tickets whose solution stands: solved or closed at present. */
    SOLVED(Moment.SOLVED),
    /** Of those, the ones that a group has had at some time. */
    SOLVED_BY_GROUPS(Moment.SOLVED),
    /** Tickets that were solved at least once, whatever became of it. */
    EVER_SOLVED(Moment.FIRST_SOLVED),
    /** Of those, the ones that were reopened at least once. */
    REOPENED(Moment.FIRST_SOLVED),
    /** Closed tickets with a category. */
    CLOSED_WITH_CATEGORY(Moment.CLOSED);

    private final Moment moment;

    Population(Moment moment) {
        this.moment = moment;
    }

    /**
     * Which moment a period is about.
     *
     * @return the moment
     */
    public Moment moment() {
        return moment;
    }
}
