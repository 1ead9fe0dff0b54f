package org.incidentdesk.domain.inmemory;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.Message;
import org.incidentdesk.domain.port.driven.Notifier;

/** A notifier that keeps what it is to carry, for whoever embeds the desk and wants to look. */
public final class InMemoryNotifier implements Notifier {

    private final Set<Medium> media;
    private final List<Message> sent = new CopyOnWriteArrayList<>();

    /**
     * A notifier for some media.
     *
     * @param media by what it carries messages
     */
    public InMemoryNotifier(Set<Medium> media) {
        this.media = media.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(media));
    }

    @Override
    public Set<Medium> media() {
        return media;
    }

    @Override
    public Outcome send(Message message) {
        if (!media.contains(message.medium())) {
            return new Outcome(Fate.FAILED, "nothing is carried by " + message.medium());
        }
        sent.add(message);
        return Outcome.DELIVERED;
    }

    /**
     * What was carried.
     *
     * @return every message in its order
     */
    public List<Message> sent() {
        return List.copyOf(sent);
    }
}
