package org.incidentdesk.web.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Person;

/** All persons of a desk, however many pages that takes. */
final class Everybody {

    private Everybody() {}

    static List<Person> of(IncidentDesk desk) {
        List<Person> everybody = new ArrayList<>();
        Optional<PersonId> last = Optional.empty();
        List<Person> page;
        do {
            page = desk.people().people(DeskOpener.OPERATOR, Optional.empty(), last, PageRequest.MAX_LIMIT);
            everybody.addAll(page);
            last = page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(page.get(page.size() - 1).id());
        } while (page.size() == PageRequest.MAX_LIMIT);
        return everybody;
    }
}
