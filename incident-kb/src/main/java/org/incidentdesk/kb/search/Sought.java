package org.incidentdesk.kb.search;

import java.util.List;
import org.incidentdesk.domain.knowledge.Language;

/**
 * The words of a question, as an engine shall look for them.
 *
 * @param words words that are looked for as they stand, analysed by the engine
 * @param mistakable words of which the engine looks for likely misspellings, too
 * @param nearly what the index holds of words that it does not hold as they were written
 */
record Sought(List<String> words, List<String> mistakable, List<Stem> nearly) {

    /**
     * A stem of the index.
     *
     * @param language of whose grammar
     * @param letters the stem
     */
    record Stem(Language language, String letters) {}
}
