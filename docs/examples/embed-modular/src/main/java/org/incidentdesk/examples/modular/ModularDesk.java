package org.incidentdesk.examples.modular;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;

/** A desk in a program that is a module. */
public final class ModularDesk {

    private ModularDesk() {}

    /**
     * Records an incident and prints it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        IncidentDesk desk = IncidentDesk.inMemory();
        Actor admin = new Actor(new PersonId("prof"), Role.ADMINISTRATOR);
        PersonDefinition julie = new PersonDefinition(
                new Title("Julie"), Optional.empty(), Role.REQUESTER, Optional.empty(), Set.of(), true);
        desk.people().addPerson(new PersonId("julie"), Request.of(admin, julie));
        ReportIncident wish = new ReportIncident(new Title("Access refused"), new Text("HorairePro says no"), Optional.empty(),
                Channel.PORTAL, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Optional.empty(),
                Optional.empty(), List.of());
        TicketNumber number = desk.recording().report(Request.of(new Actor(new PersonId("julie"), Role.REQUESTER), wish)).ticket();
        TicketView ticket = desk.consultation().ticket(admin, number);
        System.out.println(number + " " + ticket.progress().status() + " " + ticket.priority().priority());
    }
}
