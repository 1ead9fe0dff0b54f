package org.incidentdesk.domain.port.driving;

import java.time.Duration;
import java.util.Optional;
import org.incidentdesk.domain.identity.TicketNumber;

/**
 * The end of a task.
 *
 * @param ticket which ticket
 * @param task which task
 * @param spent how long it took
 */
public record CompleteTask(TicketNumber ticket, long task, Optional<Duration> spent) implements TicketCommand {}
