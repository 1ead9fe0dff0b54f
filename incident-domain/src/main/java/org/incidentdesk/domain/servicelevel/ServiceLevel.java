package org.incidentdesk.domain.servicelevel;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.text.Title;

/**
 * What the desk promises, by urgency: the course teaches it so (medium urgency means 72 hours or less).
 *
 * @param name the name, told with every deadline
 * @param targets the two times for each of the five urgencies
 */
public record ServiceLevel(Title name, Map<Urgency, Targets> targets) {

    /**
     * Copies the targets.
     *
     * @throws InvalidValue if an urgency has none
     */
    public ServiceLevel {
        Map<Urgency, Targets> copy = new EnumMap<>(Urgency.class);
        copy.putAll(targets);
        for (Urgency urgency : Urgency.values()) {
            if (copy.get(urgency) == null) {
                throw new InvalidValue("targets", "missing", "urgency", urgency.name());
            }
        }
        targets = Collections.unmodifiableMap(copy);
    }

    /**
     * The defaults: to resolve 240, 120, 72, 24 and 4 hours from very low to very high; to own 48, 24, 8, 4 and 1.
     *
     * @return the service level that a new desk starts with
     */
    public static ServiceLevel standard() {
        int[] own = {48, 24, 8, 4, 1};
        int[] resolve = {240, 120, 72, 24, 4};
        Map<Urgency, Targets> targets = new EnumMap<>(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            targets.put(
                    urgency,
                    new Targets(
                            Duration.ofHours(own[urgency.ordinal()]), Duration.ofHours(resolve[urgency.ordinal()])));
        }
        return new ServiceLevel(new Title("Standard"), targets);
    }

    /**
     * The targets of an urgency.
     *
     * @param urgency the urgency
     * @return the two times
     */
    public Targets forUrgency(Urgency urgency) {
        return targets.get(urgency);
    }
}
