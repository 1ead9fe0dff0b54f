package org.incidentdesk.kb.mapping;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisComponentParametersStep;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalyzerTokenizerStep;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.text.Words;

/**
 * How words are compared, in each language by its own grammar. Accents are folded before stems are looked at, so that
 * {@code acces refuse} and {@code accès refusés} become the same; what says nothing is left out, above all what people
 * say on the telephone around what they mean.
 *
 * <p>Each grammar leaves out the other language's empty words too: a French article that quotes an English message holds
 * the only "the" and "is" among French articles, and would be taken for the best answer to every English sentence.
 */
public final class Grammars implements LuceneAnalysisConfigurer {

    /** The French analyser's name. */
    static final String FRENCH = "french";

    /** The name of the French analyser of what is looked for. */
    static final String FRENCH_QUESTION = "french-question";

    /** The English analyser's name. */
    static final String ENGLISH = "english";

    /** The name of the English analyser of what is looked for. */
    static final String ENGLISH_QUESTION = "english-question";

    /** The name of the analyser of words as they are typed, letter by letter. */
    static final String TYPED = "typed";

    /** So many words are looked for in each field, and no more: the engine takes about a thousand for one question. */
    static final int MOST_WORDS = 60;

    private static final String FOLDER = "org/incidentdesk/kb/mapping/";
    static final String EMPTY_FRENCH = FOLDER + "stopwords_fr.txt";
    static final String EMPTY_FRENCH_ONLY = FOLDER + "stopwords_fr_not_en.txt";
    static final String EMPTY_ENGLISH = FOLDER + "stopwords_en.txt";
    static final String ELISIONS = FOLDER + "elisions_fr.txt";

    private static final Set<String> EMPTY_WORDS = Stream.of(EMPTY_FRENCH, EMPTY_FRENCH_ONLY, EMPTY_ENGLISH, ELISIONS)
            .flatMap(ClusterGrammars::lines)
            .collect(Collectors.toSet());

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})[’ʼ‘´`](?=\\p{L})");

    private static final int MOST_MISTAKABLE = 8;

    /** Numbers, names with a number in them and short words are meant as they stand. */
    private static final Pattern MISTAKABLE = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{IsLatin}{4,}(?![\\p{L}\\p{N}])");

    /** Makes the configurer. */
    public Grammars() {}

    /**
     * A text as the analysers expect it: accents are part of their letters, there is one apostrophe, and words stand
     * apart.
     *
     * @param text any text
     * @return the same text, made plain
     */
    public static String plain(String text) {
        // apostrophes first: the normal form makes an accent of one of them
        String composed = Normalizer.normalize(APOSTROPHE.matcher(text).replaceAll("'"), Normalizer.Form.NFKC);
        StringBuilder apart = new StringBuilder(composed);
        for (int i = 0; i < apart.length(); i++) {
            if (isJoint(composed, i)) {
                apart.setCharAt(i, ' ');
            }
        }
        return apart.toString();
    }

    /** What the tokenizer would leave inside a word: {@code outlook.exe}, {@code Erreur:quota}, {@code C_TEMP}. */
    private static boolean isJoint(String text, int at) {
        return switch (text.charAt(at)) {
            case '_' -> true;
            case '.', ':' ->
                at > 0 && Character.isLetter(text.codePointBefore(at))
                        || at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
            default -> false;
        };
    }

    /**
     * The analyser of what is looked for.
     *
     * @param language in which language
     * @return its name
     */
    public static String question(Language language) {
        return language == Language.FR ? FRENCH_QUESTION : ENGLISH_QUESTION;
    }

    /**
     * Those words of a text in which a mistyped letter is looked for: the first eight long ones. Each may become dozens
     * of others in each field, of which the engine takes about a thousand, and every one costs time.
     *
     * @param text any text
     * @return its words, apart; empty where there is none
     */
    public static String mistakable(String text) {
        return MISTAKABLE
                .matcher(text)
                .results()
                .limit(MOST_MISTAKABLE)
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
    }

    /**
     * The beginning of a word, as words are kept that one may be typing.
     *
     * @param beginning some letters
     * @return the same in lower case, without accents
     */
    public static String typed(String beginning) {
        return Words.fold(beginning);
    }

    /**
     * Whether a wording has none but empty words, of either language: an engine would find it nowhere.
     *
     * @param wording some words
     * @return true if nothing is left of it
     */
    public static boolean saysNothing(String wording) {
        return EMPTY_WORDS.containsAll(Words.of(wording));
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        french(context.analyzer(FRENCH).custom());
        asked(french(context.analyzer(FRENCH_QUESTION).custom()));
        english(context.analyzer(ENGLISH).custom());
        asked(english(context.analyzer(ENGLISH_QUESTION).custom()));
        context.analyzer(TYPED)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("elision")
                .param("articles", ELISIONS)
                .tokenFilter("asciiFolding");
    }

    private static LuceneAnalysisComponentParametersStep french(LuceneAnalyzerTokenizerStep custom) {
        return custom.tokenizer("standard")
                .tokenFilter("lowercase")
                // while accents stand: "thé" is a word, "the" is not
                .tokenFilter("stop")
                .param("words", EMPTY_ENGLISH)
                .tokenFilter("elision")
                .param("articles", ELISIONS)
                .tokenFilter("asciiFolding")
                .tokenFilter("stop")
                .param("words", EMPTY_FRENCH + "," + EMPTY_FRENCH_ONLY)
                .tokenFilter("frenchLightStem");
    }

    private static LuceneAnalysisComponentParametersStep english(LuceneAnalyzerTokenizerStep custom) {
        return custom.tokenizer("standard")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("stop")
                .param("words", EMPTY_ENGLISH + "," + EMPTY_FRENCH)
                .tokenFilter("porterStem");
    }

    private static void asked(LuceneAnalysisComponentParametersStep grammar) {
        grammar.tokenFilter("limitTokenCount").param("maxTokenCount", Integer.toString(MOST_WORDS));
    }
}
