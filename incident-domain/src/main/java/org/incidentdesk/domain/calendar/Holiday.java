package org.incidentdesk.domain.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import org.incidentdesk.domain.text.Title;

/** Whole days on which time does not count, whatever the weekly hours say. */
public sealed interface Holiday {

    /**
     * What it is called.
     *
     * @return the name, told where a deadline explains itself
     */
    Title name();

    /**
     * Some dates, once. Whether they are in order is judged by the {@link WorkCalendar}, for the same reason as with
     * segments.
     *
     * @param name what it is called
     * @param from the first day
     * @param to the last day, which still belongs to it; the same as the first for a single day
     */
    record Dated(Title name, LocalDate from, LocalDate to) implements Holiday {
        /** Demands every part. */
        public Dated {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * The same day every year.
     *
     * @param name what it is called
     * @param day the day; 29 February in leap years only
     */
    record Yearly(Title name, MonthDay day) implements Holiday {
        /** Demands every part. */
        public Yearly {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(day, "day");
        }
    }
}
