package org.incidentdesk.domain.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.incidentdesk.domain.text.Stems;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Words;

/**
 * Where an article says what was asked: in its title, and in the stretch of its text that says most of it. It is made of
 * the text that the reader reads, never of what the index holds, so that it can show nothing else.
 *
 * @param title where in the title
 * @param part from which part the excerpt is
 * @param excerpt a stretch of that part, {@value #LONGEST} characters at most
 * @param spans where in the excerpt
 */
public record Highlight(List<Span> title, Part part, String excerpt, List<Span> spans) {

    /** How long an excerpt is at most, in characters. */
    public static final int LONGEST = 240;

    private static final int BEFORE = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{M}]*");

    /** The parts of an article's text. */
    public enum Part {
        /** How the incident shows. */
        SYMPTOMS,
        /** Why it happens. */
        CAUSE,
        /** How to fix it, or how to work around it. */
        REMEDY
    }

    /**
     * A stretch of characters, as Java and JavaScript count them.
     *
     * @param from the first one, counted from 0
     * @param to the one after the last
     */
    public record Span(int from, int to) {}

    /** Copies the lists. */
    public Highlight {
        title = List.copyOf(title);
        spans = List.copyOf(spans);
    }

    private record Stretch(Part part, String text, int from, int to, long said) {}

    /**
     * Marks what a question asks for.
     *
     * @param text the article's text
     * @param question the question
     * @return where the text says it; an excerpt without any mark is the beginning of the symptoms
     */
    public static Highlight of(ArticleText text, Question question) {
        Set<String> stems = new HashSet<>();
        question.wordings().forEach(wording -> stems.addAll(Stems.of(wording)));
        Optional<String> beginning = question.beginning().map(Words::fold);
        Stretch best = best(Part.SYMPTOMS, text.symptoms().value(), stems, beginning);
        for (Part part : List.of(Part.CAUSE, Part.REMEDY)) {
            Optional<Text> words = part == Part.CAUSE ? text.cause() : Optional.of(text.remedyText());
            if (words.isPresent()) {
                Stretch other = best(part, words.get().value(), stems, beginning);
                best = other.said() > best.said() ? other : best;
            }
        }
        String excerpt = best.text().substring(best.from(), best.to());
        return new Highlight(
                spans(text.title().value(), stems, beginning), best.part(), excerpt, spans(excerpt, stems, beginning));
    }

    private static List<Span> spans(String text, Set<String> stems, Optional<String> beginning) {
        return marked(text, stems, beginning).stream()
                .map(word -> new Span(word.start(), word.end()))
                .toList();
    }

    private static List<MatchResult> marked(String text, Set<String> stems, Optional<String> beginning) {
        return WORD.matcher(text)
                .results()
                .filter(word -> Stems.of(word.group()).stream().anyMatch(stems::contains)
                        || beginning
                                .filter(Words.fold(word.group().toLowerCase(Locale.ROOT))::startsWith)
                                .isPresent())
                .toList();
    }

    private static Stretch best(Part part, String text, Set<String> stems, Optional<String> beginning) {
        Stretch best = new Stretch(part, text, 0, end(text, 0), 0);
        List<MatchResult> marked = marked(text, stems, beginning);
        for (int i = 0; i < marked.size(); i++) {
            int from = begin(text, marked.get(i).start());
            int to = end(text, from);
            Set<String> said = new HashSet<>();
            List<MatchResult> within = new ArrayList<>(marked.subList(i, marked.size()));
            within.stream().takeWhile(word -> word.end() <= to).forEach(word -> said.add(Words.fold(word.group())));
            if (said.size() > best.said()) {
                best = new Stretch(part, text, from, to, said.size());
            }
        }
        return best;
    }

    /** A little before the first mark, where a word begins. */
    private static int begin(String text, int mark) {
        if (mark <= BEFORE) {
            return 0;
        }
        int from = mark;
        for (int at = mark; at > mark - BEFORE; at--) {
            from = Character.isWhitespace(text.charAt(at - 1)) ? at : from;
        }
        return from;
    }

    /** As far as it may go, where a word ends, and never in the midst of a character. */
    private static int end(String text, int from) {
        if (text.length() - from <= LONGEST) {
            return text.length();
        }
        for (int at = from + LONGEST; at > from + LONGEST / 2; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        int at = from + LONGEST;
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
