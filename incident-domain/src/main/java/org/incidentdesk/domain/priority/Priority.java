package org.incidentdesk.domain.priority;

import org.incidentdesk.domain.refusal.InvalidValue;

/** In which order tickets are worked on. Very high is P1, very low is P5. */
public enum Priority {
    /** Level 1. */
    VERY_LOW,
    /** Level 2. */
    LOW,
    /** Level 3. */
    MEDIUM,
    /** Level 4. */
    HIGH,
    /** Level 5. */
    VERY_HIGH;

    /**
     * The level as a number.
     *
     * @return 1 for very low to 5 for very high
     */
    public int level() {
        return ordinal() + 1;
    }

    /**
     * The value of a level.
     *
     * @param level 1 to 5
     * @return the value
     * @throws InvalidValue if the level is out of range
     */
    public static Priority ofLevel(int level) {
        if (level < 1 || level > values().length) {
            throw new InvalidValue("priority", "out-of-range", "max", values().length);
        }
        return values()[level - 1];
    }

    /**
     * The name that technicians use.
     *
     * @return P1 for very high to P5 for very low
     */
    public String code() {
        return "P" + (6 - level());
    }
}
