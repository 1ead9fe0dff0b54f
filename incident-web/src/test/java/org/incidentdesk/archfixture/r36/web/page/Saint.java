package org.incidentdesk.archfixture.r36.web.page;

import org.incidentdesk.archfixture.r36.domain.port.driving.TicketView;
import org.incidentdesk.archfixture.r36.web.page.model.TicketModel;

/** A page that words a view. */
public record Saint(TicketView view) {
    TicketModel model() {
        return new TicketModel(view.title());
    }
}
