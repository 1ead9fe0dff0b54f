package org.incidentdesk.domain.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a text as a list's filter compares them: lower case, without accents, letters and digits only. So
 * {@code Accès refusé} is found by {@code acces} on every storage alike, whatever the database thinks of accents.
 */
public final class Words {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Words() {}

    /**
     * Folds a text to its words, in their order, joined by single blanks.
     *
     * @param text any text
     * @return the folded words; empty when there are none
     */
    public static String fold(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return SEPARATORS
                .matcher(plain.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"))
                .replaceAll(" ")
                .strip();
    }

    /**
     * The distinct words of a text.
     *
     * @param text any text
     * @return the folded words without repetition, in their order
     */
    public static List<String> of(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : new ArrayList<>(new LinkedHashSet<>(List.of(folded.split(" "))));
    }

    /**
     * Whether every word of a search begins some word of a text.
     *
     * @param folded a text that was folded before
     * @param search what somebody typed
     * @return true if all are found; a search without words finds everything
     */
    public static boolean match(String folded, String search) {
        String padded = " " + folded;
        return of(search).stream().allMatch(word -> padded.contains(" " + word));
    }
}
