package org.incidentdesk.domain.priority;

import org.incidentdesk.domain.refusal.InvalidValue;

/** How much of the organisation suffers: one person, a department, everybody (ITIL). */
public enum Impact {
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
    public static Impact ofLevel(int level) {
        if (level < 1 || level > values().length) {
            throw new InvalidValue("impact", "out-of-range", "max", values().length);
        }
        return values()[level - 1];
    }
}
