package org.incidentdesk.domain.servicelevel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.text.Title;

/**
 * What the desk promises. The targets hang on urgency, as the course teaches (medium urgency means 72 hours or less), or
 * on priority, as contracts usually say.
 *
 * @param id the identity
 * @param name the name, told with every deadline
 * @param basis what the targets hang on
 * @param targets the two times for each of the five levels, very low first
 * @param calendar when time counts; always where there is none
 * @param start from when on time counts
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record ServiceLevel(
        ServiceLevelId id,
        Title name,
        Basis basis,
        List<Targets> targets,
        Optional<CalendarId> calendar,
        TargetStart start,
        long version) {

    /** How many levels of urgency and of priority there are. */
    public static final int LEVELS = 5;

    /**
     * Copies the targets.
     *
     * @throws InvalidValue if there is not one for each level
     */
    public ServiceLevel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(start, "start");
        targets = List.copyOf(targets);
        if (targets.size() != LEVELS) {
            throw new InvalidValue("targets", "missing");
        }
    }

    /**
     * The defaults: by urgency, from the opening, around the clock; to resolve 240, 120, 72, 24 and 4 hours from very low
     * to very high; to own 48, 24, 8, 4 and 1.
     *
     * @return the service level {@code standard} that every desk has from the start, and may change
     */
    public static ServiceLevel standard() {
        int[] own = {48, 24, 8, 4, 1};
        int[] resolve = {240, 120, 72, 24, 4};
        List<Targets> targets = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            targets.add(new Targets(
                    Target.working(Duration.ofHours(own[level])), Target.working(Duration.ofHours(resolve[level]))));
        }
        return new ServiceLevel(
                new ServiceLevelId("standard"),
                new Title("Standard"),
                Basis.URGENCY,
                targets,
                Optional.empty(),
                TargetStart.OPENING,
                0);
    }

    /**
     * The service levels that every desk has from the start, and may change.
     *
     * @return {@link #standard()}
     */
    public static List<ServiceLevel> shipped() {
        return List.of(standard());
    }

    /**
     * The same service level at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public ServiceLevel atVersion(long newVersion) {
        return new ServiceLevel(id, name, basis, targets, calendar, start, newVersion);
    }
}
