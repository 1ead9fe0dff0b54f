package org.incidentdesk.domain.service;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.incidentdesk.domain.text.Words;

/** The words of a text that say something of it: neither short ones nor those that every sentence has. */
final class TellingWords {

    private static final int SHORTEST = 3;

    private static final Set<String> IN_EVERY_SENTENCE = Set.of("""
            les des une pour avec dans sur pas est qui que plus mon mes votre vos vous nous ils elle elles son ses cette ces \
            aux depuis quand mais sans tout tous toute toutes comme par leur leurs sont ont fait etre avoir bonjour merci \
            peux peut the and for with not from this that these have has are was were when can cannot you your our its but \
            after how does""".split(" "));

    private TellingWords() {}

    /** In the order in which they come, each once. */
    static List<String> of(String text) {
        return Words.of(text).stream()
                .filter(word -> word.length() >= SHORTEST && !IN_EVERY_SENTENCE.contains(word))
                .toList();
    }

    /** All words of a text, as {@link #root} compares them. */
    static Set<String> roots(String text) {
        Set<String> roots = new HashSet<>();
        Words.of(text).forEach(word -> roots.add(root(word)));
        return roots;
    }

    /** A word without the plural's ending, which French and English share for the most part. */
    static String root(String word) {
        boolean plural = word.length() > SHORTEST && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
