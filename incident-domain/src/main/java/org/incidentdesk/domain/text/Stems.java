package org.incidentdesk.domain.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The stems of a text: its folded words without those that say nothing, and without the endings that French and English
 * plurals and feminines differ in. Light on purpose; a search engine knows the grammars better.
 */
public final class Stems {

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

    /**
     * The distinct stems of a text.
     *
     * @param text any text
     * @return the stems without repetition, in their order
     */
    public static Set<String> of(String text) {
        return new LinkedHashSet<>(sequence(text));
    }

    /**
     * The stems of a text as they follow one another.
     *
     * @param text any text
     * @return a stem for each word that says something
     */
    public static List<String> sequence(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : Words.fold(text).split(" ")) {
            // what an apostrophe leaves before it is a letter: l', d', j'
            if (!word.isEmpty()
                    && !SAY_NOTHING.contains(word)
                    && (word.length() > 1 || Character.isDigit(word.charAt(0)))) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /**
     * Whether a wording stands in a text, word after word.
     *
     * @param text the stems of the text
     * @param wording the stems of the wording
     * @return true if they follow one another in the text; a wording without any stands nowhere
     */
    public static boolean stand(List<String> text, List<String> wording) {
        return !wording.isEmpty() && Collections.indexOfSubList(text, wording) >= 0;
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
