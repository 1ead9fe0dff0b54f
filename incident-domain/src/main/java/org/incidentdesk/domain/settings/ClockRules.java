package org.incidentdesk.domain.settings;

import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.servicelevel.Threshold;
import org.incidentdesk.domain.text.Text;

/**
 * What the clock does by itself.
 *
 * @param calendar when time counts for the desk itself: closing and reminding; Monday to Friday where there is none
 * @param managersFrom from which part of a target's time on the managers of the assigned groups are told and follow the
 *     ticket (hierarchical escalation); never where there is none
 * @param reminders how a requester who was asked something is reminded; not at all where there are none
 */
public record ClockRules(
        Optional<CalendarId> calendar, Optional<Threshold> managersFrom, Optional<Reminders> reminders) {

    /** What a new desk starts with: no manager is told, nobody is reminded. */
    public static final ClockRules STANDARD = new ClockRules(Optional.empty(), Optional.empty(), Optional.empty());

    /** Demands every part. */
    public ClockRules {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(managersFrom, "managersFrom");
        Objects.requireNonNull(reminders, "reminders");
    }

    /**
     * How a requester is reminded: twice, and then the ticket is solved for want of an answer.
     *
     * @param everyDays how many working days lie between the question, the reminders and the solution, 1 to
     *     {@value #MAX_DAYS}
     * @param solution what the solution says
     */
    public record Reminders(int everyDays, Text solution) {

        /** The longest time between reminders, in working days. */
        public static final int MAX_DAYS = 90;

        /**
         * Checks the range.
         *
         * @throws InvalidValue if the days are out of range
         */
        public Reminders {
            Objects.requireNonNull(solution, "solution");
            if (everyDays < 1 || everyDays > MAX_DAYS) {
                throw new InvalidValue("everyDays", "out-of-range", "max", MAX_DAYS);
            }
        }
    }
}
