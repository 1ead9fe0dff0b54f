package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;

/**
 * The wish to close.
 *
 * @param ticket which ticket
 * @param category the category that holds: the present one confirms it, another corrects it
 */
public record CloseTicket(TicketNumber ticket, Optional<CategoryId> category) implements TicketCommand {}
