package org.incidentdesk.web.notification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.Message;
import org.incidentdesk.domain.port.driven.Notifier;

/** Several notifiers as one: each message goes to the one that carries by its medium. */
public final class Notifiers implements Notifier {

    private static final int MAX_WORDS = 300;

    private final Map<Medium, Notifier> carriers = new EnumMap<>(Medium.class);

    /**
     * Puts notifiers together.
     *
     * @param notifiers at most one for each medium
     */
    public Notifiers(List<Notifier> notifiers) {
        notifiers.forEach(notifier -> notifier.media().forEach(medium -> carriers.put(medium, notifier)));
    }

    @Override
    public Set<Medium> media() {
        return Set.copyOf(carriers.keySet());
    }

    @Override
    public Outcome send(Message message) {
        Notifier carrier = carriers.get(message.medium());
        return carrier == null
                ? new Outcome(Fate.FAILED, "nothing is carried by " + message.medium())
                : carrier.send(message);
    }

    static String oneLine(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.substring(0, Math.min(line.length(), MAX_WORDS));
    }
}
