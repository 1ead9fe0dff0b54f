package org.incidentdesk.domain.settings;

import java.time.Duration;
import java.util.Objects;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.notification.NotificationRules;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * How the desk talks to people by itself.
 *
 * @param language the language that it writes in
 * @param notifications who is told of what
 * @param satisfactionDays for how many days after its closure the requester of a ticket may say how satisfied one is, 0
 *     (the question is not asked) to {@value #MAX_SATISFACTION_DAYS}
 */
public record Correspondence(Language language, NotificationRules notifications, int satisfactionDays) {

    /** The longest period of the satisfaction question, in days. */
    public static final int MAX_SATISFACTION_DAYS = 365;

    private static final int STANDARD_SATISFACTION_DAYS = 14;

    /**
     * Checks the period.
     *
     * @throws InvalidValue if it is out of range
     */
    public Correspondence {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(notifications, "notifications");
        if (satisfactionDays < 0 || satisfactionDays > MAX_SATISFACTION_DAYS) {
            throw new InvalidValue("satisfactionDays", "out-of-range", "max", MAX_SATISFACTION_DAYS);
        }
    }

    /**
     * What a new desk starts with.
     *
     * @return French, the standard rules, and fourteen days
     */
    public static Correspondence standard() {
        return new Correspondence(Language.FR, NotificationRules.standard(), STANDARD_SATISFACTION_DAYS);
    }

    /**
     * The period of the satisfaction question.
     *
     * @return how long after the closure
     */
    public Duration satisfactionPeriod() {
        return Duration.ofDays(satisfactionDays);
    }
}
