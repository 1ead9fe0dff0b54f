package org.incidentdesk.domain.notification;

import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/** Something to carry. */
public sealed interface Message {

    /**
     * What happened.
     *
     * @return the news
     */
    News news();

    /**
     * By what it goes.
     *
     * @return the medium
     */
    default Medium medium() {
        return news().id().medium();
    }

    /**
     * A mail.
     *
     * @param news what happened
     * @param name whom it is to
     * @param address where mail reaches that person
     * @param language what it is written in
     * @param words what was said in the event, if anything was
     */
    record Letter(News news, Title name, String address, Language language, Optional<Text> words) implements Message {}

    /**
     * A webhook's call.
     *
     * @param news what happened
     * @param address where it goes
     * @param secret what it is signed with
     * @param now the present moment, which is signed too
     */
    record Call(News news, WebhookAddress address, WebhookSecret secret, Instant now) implements Message {}
}
