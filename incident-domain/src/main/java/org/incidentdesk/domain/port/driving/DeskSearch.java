package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.people.Actor;

/**
 * One search over tickets and articles, so that nobody has to know where an answer stands. (GLPI's global search leaves
 * its knowledge base out.) Each asker finds what the asker may see, and learns of nothing else.
 */
public interface DeskSearch {

    /** How many of each kind are told at most. */
    int MOST_OF_EACH = 20;

    /**
     * Looks for words in tickets and in published articles.
     *
     * @param actor who asks; requesters find their own tickets and what is published for them
     * @param text what was typed; only the first {@value ArticleSearch#MAX_LENGTH} characters count. A ticket's number finds
     *     that ticket; in articles {@code +word}, {@code -word} and {@code "a phrase"} count, in tickets every word must
     *     begin one
     * @param each how many tickets and how many articles at most, 1 to {@value #MOST_OF_EACH}
     * @return what was found; without articles where the search engine is away
     * @throws org.incidentdesk.domain.refusal.InvalidValue if the text is blank or the limit out of range
     */
    FoundOnDesk find(Actor actor, String text, int each);
}
