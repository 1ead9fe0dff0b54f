package org.incidentdesk.domain.inmemory;

import java.util.LinkedHashSet;
import java.util.Set;
import org.incidentdesk.domain.text.Words;

/**
 * The stems of a text: its folded words without those that say nothing, and without the endings that French and English
 * plurals and feminines differ in. Light on purpose; a search engine knows the grammars better.
 */
final class Stems {

    private static final Set<String> SAY_NOTHING = Set.of("""
            au aux avec ce ces cet cette ceci cela ca comme dans de des du elle elles en est et etre ete etait sont suis
            es sommes etes ai as avons avez ont avoir avait eu il ils je la le les leur leurs lui ma mais me meme mes moi
            mon ne nos notre nous on ou par pas peu peut peux pouvons pouvez peuvent plus pour qu quand que quel quelle
            qui quoi sa sans se ses si son sur ta te tes toi ton tu un une vos votre vous y donc car ni or bonjour merci
            tout tous toute toutes tres alors chez depuis encore aussi fait faire veux veut rien
            the and of to in at by for from with without is are was were be been being am do does did not no an it
            its this that these those he she they we you your my our their his her him them us but if then so can
            cannot could will would shall should may might have has had there here what which who when where why how any
            some all more most just very please hello thanks don doesn didn isn won ve ll re
            """.strip().split("\\s+"));
    private static final int SHORTEST_PLURAL = 4;

    private Stems() {}

    static Set<String> of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : Words.of(text)) {
            // what an apostrophe leaves before it is a letter: l', d', j'
            if (!SAY_NOTHING.contains(word) && (word.length() > 1 || Character.isDigit(word.charAt(0)))) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        String stem = word;
        if (stem.length() >= SHORTEST_PLURAL) {
            if (stem.endsWith("eaux") || stem.endsWith("eux") || stem.endsWith("oux")) {
                stem = cut(stem, 1);
            } else if (stem.endsWith("aux")) {
                stem = cut(stem, 2) + "l";
            } else if (stem.endsWith("s") && !stem.endsWith("ss")) {
                stem = cut(stem, 1);
            }
        }
        while (stem.length() >= SHORTEST_PLURAL && stem.endsWith("e")) {
            stem = cut(stem, 1);
        }
        return stem.length() >= SHORTEST_PLURAL && stem.endsWith("y") ? cut(stem, 1) + "i" : stem;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
