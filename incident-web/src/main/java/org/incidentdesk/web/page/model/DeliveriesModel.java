package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.Optional;

/**
 * What has not arrived yet.
 *
 * @param frame what stands around the page
 * @param trouble what stood in the way of the last deed
 * @param backlog how much it is, in a sentence
 * @param rows each delivery
 * @param next where the list goes on; empty text where it does not
 */
public record DeliveriesModel(Frame frame, Typed trouble, String backlog, List<Row> rows, String next) {

    /**
     * A delivery.
     *
     * @param ticket the ticket's number
     * @param path where the ticket is
     * @param kind what is told
     * @param target by what and to whom
     * @param error why the last attempt failed
     * @param attempts how many there were
     * @param nextAttempt when it is tried again; absent where it was given up
     * @param forms what can be done with it
     */
    public record Row(
            String ticket,
            String path,
            String kind,
            String target,
            String error,
            String attempts,
            Optional<Spoken> nextAttempt,
            List<FormModel> forms) {
        /** Copies the forms. */
        public Row {
            forms = List.copyOf(forms);
        }
    }

    /** Copies the rows. */
    public DeliveriesModel {
        rows = List.copyOf(rows);
    }
}
