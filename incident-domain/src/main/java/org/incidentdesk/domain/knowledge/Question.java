package org.incidentdesk.domain.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.domain.text.Stems;

/**
 * What somebody asks the knowledge base. In what is typed into a search, {@code +word} must be found, {@code -word} must
 * not, and {@code "a phrase"} must be found word after word, with or without a sign before it; every other word may be
 * found, and makes an article likelier. A sign counts only where a word begins, and only directly before a letter or a
 * digit: {@code e-mail}, {@code a - b} and {@code C++} mean themselves. (GLPI's users ask for this since 2016.)
 *
 * @param text the words that may be found
 * @param beginning the first letters, two at least, of a word that is still being typed
 * @param required what must be found, each
 * @param excluded what must not be found, any of it
 * @param alternatives other wordings of what the text says
 */
public record Question(
        String text,
        Optional<String> beginning,
        List<Wanted> required,
        List<Wanted> excluded,
        List<String> alternatives) {

    /** So many signs count; what comes after them is text. */
    public static final int MOST_SIGNS = 16;

    private static final Pattern SIGNED = Pattern.compile(
            "(?<!\\S)(?:([+-]?)[\"“”]((?=[\\p{L}\\p{Nd}])[^\"“”]+)[\"“”](?!\\S)|([+-])((?=[\\p{L}\\p{Nd}])[^\\s\"“”]+))");
    private static final Pattern LAST_WORD = Pattern.compile("(?<![\\p{L}\\p{M}\\p{Nd}])[\\p{L}\\p{M}\\p{Nd}]{2,}$");

    /**
     * Something that must be found, or must not.
     *
     * @param wordings a word or a phrase, and others that mean the same; any of them counts
     */
    public record Wanted(List<String> wordings) {
        /** Copies the list. */
        public Wanted {
            wordings = List.copyOf(wordings);
        }

        private boolean saysSomething() {
            return wordings.stream().anyMatch(wording -> !Stems.of(wording).isEmpty());
        }
    }

    /** Copies the lists. */
    public Question {
        required = List.copyOf(required);
        excluded = List.copyOf(excluded);
        alternatives = List.copyOf(alternatives);
    }

    /**
     * A text that means itself, whatever signs stand in it: a ticket's, above all.
     *
     * @param text any text
     * @return the question for its words
     */
    public static Question ofText(String text) {
        return new Question(text, Optional.empty(), List.of(), List.of(), List.of());
    }

    /**
     * What was typed into a search. A sign before a word that says nothing ({@code +le}) is passed over.
     *
     * @param typed what was typed
     * @param completing whether it is still being typed, so that the last word may be a beginning
     * @return the question
     */
    public static Question parse(String typed, boolean completing) {
        List<Wanted> required = new ArrayList<>();
        List<Wanted> excluded = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (Matcher signs = SIGNED.matcher(typed); required.size() + excluded.size() < MOST_SIGNS && signs.find(); ) {
            text.append(typed, end, signs.start());
            end = signs.end();
            boolean phrase = signs.group(2) != null;
            String sign = signs.group(phrase ? 1 : 3);
            Wanted wanted = new Wanted(List.of(signs.group(phrase ? 2 : 4)));
            if (wanted.saysSomething()) {
                (sign.equals("-") ? excluded : required).add(wanted);
            }
        }
        text.append(typed.substring(end));
        Optional<String> beginning = Optional.of(LAST_WORD.matcher(text))
                .filter(last -> completing)
                .filter(Matcher::find)
                .map(MatchResult::group);
        return new Question(text.toString(), beginning, required, excluded, List.of());
    }

    /**
     * Whether there is anything to look for. What must not be found alone is nothing.
     *
     * @return true if nothing can be found
     */
    public boolean isEmpty() {
        return required.isEmpty() && beginning.isEmpty() && text.isBlank();
    }

    /**
     * Every wording of what is looked for, whether it must be found or may.
     *
     * @return the text, what is required and the alternatives
     */
    public List<String> wordings() {
        List<String> wordings = new ArrayList<>(List.of(text));
        required.forEach(wanted -> wordings.addAll(wanted.wordings()));
        wordings.addAll(alternatives);
        return wordings;
    }

    /**
     * The same question where words have others that mean the same.
     *
     * @param groups wordings that mean the same, in groups
     * @return the question with the other wordings of each group of which one was said
     */
    Question with(List<List<String>> groups) {
        List<String> others = new ArrayList<>(alternatives);
        List<String> said = Stems.sequence(text);
        groups.forEach(group -> others.addAll(others(group, wording -> Stems.stand(said, wording))));
        return new Question(text, beginning, widened(required, groups), widened(excluded, groups), others);
    }

    private static List<Wanted> widened(List<Wanted> all, List<List<String>> groups) {
        return all.stream().map(wanted -> widened(wanted, groups)).toList();
    }

    private static Wanted widened(Wanted wanted, List<List<String>> groups) {
        List<String> wordings = new ArrayList<>(wanted.wordings());
        List<String> said = Stems.sequence(wordings.get(0));
        groups.forEach(group -> wordings.addAll(others(group, said::equals)));
        return new Wanted(wordings);
    }

    private static List<String> others(List<String> group, Predicate<List<String>> said) {
        List<String> others = group.stream()
                .filter(wording -> !said.test(Stems.sequence(wording)))
                .toList();
        return others.size() == group.size() ? List.of() : others;
    }
}
