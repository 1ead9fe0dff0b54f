package org.incidentdesk.domain.form;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/**
 * What a template fills in. Title and description are proposals for whoever writes the report; the other values are also
 * put into a report that leaves them out.
 *
 * @param title a title to begin with
 * @param description a description to begin with
 * @param location where such incidents happen
 * @param assets the configuration items usually concerned
 * @param impact the usual impact
 * @param urgency the usual urgency
 */
public record Prefill(
        Optional<Title> title,
        Optional<Text> description,
        Optional<LocationId> location,
        Set<AssetId> assets,
        Optional<Impact> impact,
        Optional<Urgency> urgency) {

    /** Nothing. */
    public static final Prefill NOTHING = new Prefill(
            Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    /** Demands every part and sorts the assets. */
    public Prefill {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(urgency, "urgency");
        assets = Collections.unmodifiableSet(new TreeSet<>(assets));
    }

    /**
     * Whether it gives a value for a field.
     *
     * @param field the field
     * @return true if it does
     */
    public boolean gives(ReportField field) {
        return switch (field) {
            case LOCATION -> location.isPresent();
            case NEEDED_BY -> false;
            case ASSETS -> !assets.isEmpty();
            case IMPACT -> impact.isPresent();
            case URGENCY -> urgency.isPresent();
        };
    }
}
