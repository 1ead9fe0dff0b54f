package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.TicketNumber;

/**
 * A guide to be begun.
 *
 * @param ticket which ticket
 * @param guide which guide; where there is none, the one that hangs on the ticket's category or above it, at last the
 *     standard one
 */
public record BeginDiagnosis(TicketNumber ticket, Optional<GuideId> guide) implements TicketCommand {}
