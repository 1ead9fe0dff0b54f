package org.incidentdesk.web.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.ticket.TicketAction;
import org.incidentdesk.web.page.frame.Names;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.page.model.Words;

/**
 * A ticket that is being shown.
 *
 * @param visit who asks
 * @param view the ticket
 * @param names names of persons
 * @param form the form that was sent and refused; empty text for none
 * @param typed what was typed into it
 * @param back where its forms lead once they are done; empty text for the ticket itself
 */
record TicketContext(Visit visit, TicketView view, Names names, String form, Typed typed, String back) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    boolean isStaff() {
        return visit.actor().role().isStaff();
    }

    boolean may(TicketAction action) {
        return view.permitted().contains(action);
    }

    Words words() {
        return visit.words();
    }

    String path() {
        return "/tickets/" + view.number();
    }

    /** A form of this ticket; it says of which version. */
    Sheet sheet(String id, String verb) {
        Optional<Typed> sent = id.equals(form) ? Optional.of(typed) : Optional.empty();
        Sheet sheet = new Sheet(id, path() + "/" + verb, words(), sent)
                .hidden("form", id)
                .hidden("version", Long.toString(view.version()));
        return back.isEmpty() ? sheet : sheet.hidden("back", back);
    }

    /** A moment as a field for moments holds it. */
    String local(Instant moment) {
        return LOCAL.format(LocalDateTime.ofInstant(moment, visit.dates().zone()));
    }
}
