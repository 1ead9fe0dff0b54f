package org.incidentdesk.domain.port.driving;

import java.util.List;
import org.incidentdesk.domain.identity.AssetId;

/**
 * Why something is suggested for a ticket.
 *
 * @param words the telling words that both have, folded; empty where the search knows more than the words themselves, for
 *     instance that two of them mean the same
 * @param category whether both belong to the same part of the category tree
 * @param assets the assets of the ticket that it is about, too
 */
public record Likeness(List<String> words, boolean category, List<AssetId> assets) {

    /** Copies the lists. */
    public Likeness {
        words = List.copyOf(words);
        assets = List.copyOf(assets);
    }

    /**
     * How alike they are.
     *
     * @return the number of words, and two more for the category and for each asset
     */
    public int weight() {
        return words.size() + (category ? 2 : 0) + 2 * assets.size();
    }
}
