package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.classroom.ExpectedAnswer;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;

/**
 * What a scenario shall be.
 *
 * @param title the report's title, and what the scenario is called
 * @param description what the caller says
 * @param channel how the report comes
 * @param requester who calls; whoever plays the scenario where there is none
 * @param expected what the teacher expects to become of it
 */
public record ScenarioDefinition(
        Title title, Text description, Channel channel, Optional<PersonId> requester, ExpectedAnswer expected) {}
