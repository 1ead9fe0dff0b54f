package org.incidentdesk.domain.port.driving;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;

/**
 * A classification.
 *
 * @param ticket which ticket
 * @param category the category; absent takes it away
 * @param assets all configuration items concerned
 */
public record ClassifyTicket(TicketNumber ticket, Optional<CategoryId> category, Set<AssetId> assets)
        implements TicketCommand {
    /** Sorts the assets, so that equal wishes read alike. */
    public ClassifyTicket {
        assets = Collections.unmodifiableSet(new TreeSet<>(assets));
    }
}
