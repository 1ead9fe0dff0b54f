package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Text;

/**
 * An answer to what a diagnosis asks: one of the two, as what is asked demands.
 *
 * @param ticket which ticket
 * @param node what is answered
 * @param answer the answer chosen, to a question
 * @param fact what was found out
 */
public record AnswerDiagnosis(TicketNumber ticket, NodeId node, Optional<AnswerId> answer, Optional<Text> fact)
        implements TicketCommand {}
