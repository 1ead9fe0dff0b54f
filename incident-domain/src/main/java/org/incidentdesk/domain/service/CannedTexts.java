package org.incidentdesk.domain.service;

import java.util.EnumMap;
import java.util.Map;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.form.CannedAnswer.Placeholder;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.service.TicketDecisions.Unit;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Ticket;

/** The words of canned answers for one ticket. */
final class CannedTexts {

    private CannedTexts() {}

    /** Canned answers are the desk's own: requesters cannot even name them. */
    static Text filled(CannedAnswerId id, CannedAnswer.Kind use, Ticket ticket, Unit unit) {
        unit.stamp().by().mustBeStaff("USE_CANNED_ANSWER");
        CannedAnswer answer = unit.references().cannedAnswer(id);
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.REQUESTER, name(ticket.snapshot().report().requester(), unit));
        values.put(Placeholder.TICKET, ticket.number().toString());
        values.put(Placeholder.TITLE, ticket.snapshot().report().title().value());
        values.put(Placeholder.TECHNICIAN, name(unit.stamp().by().person(), unit));
        return answer.fill(use, values);
    }

    /** An actor need not be a person that the desk knows. */
    private static String name(PersonId id, Unit unit) {
        return unit.repositories()
                .people()
                .find(id)
                .map(Person::name)
                .map(Object::toString)
                .orElse(id.value());
    }
}
