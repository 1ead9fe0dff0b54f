package org.incidentdesk.archfixture.r11.domain.ticket;

import java.util.List;
import java.util.Map;

/** Keeps a copy. */
public record Saint(List<String> words, Map<String, Integer> counts) {
    /** Copies. */
    public Saint {
        words = List.copyOf(words);
        counts = Map.copyOf(counts);
    }
}
