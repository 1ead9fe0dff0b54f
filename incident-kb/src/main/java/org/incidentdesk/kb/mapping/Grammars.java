package org.incidentdesk.kb.mapping;

import java.text.Normalizer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How words are compared, in each language by its own grammar. Accents are folded before anything else is looked at, so
 * that {@code acces refuse} and {@code accès refusés} become the same; what says nothing is left out, above all what
 * people say on the telephone around what they mean.
 */
public final class Grammars implements LuceneAnalysisConfigurer {

    /** The French analyser's name. */
    static final String FRENCH = "french";

    /** The English analyser's name. */
    static final String ENGLISH = "english";

    private static final String FOLDER = "org/incidentdesk/kb/mapping/";

    /** Makes the configurer. */
    public Grammars() {}

    /**
     * A text whose accents are part of their letters, as the folding of accents expects it.
     *
     * @param text any text
     * @return the same text, composed
     */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(FRENCH)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("elision")
                .param("articles", FOLDER + "elisions_fr.txt")
                .tokenFilter("asciiFolding")
                .tokenFilter("stop")
                .param("words", FOLDER + "stopwords_fr.txt")
                .tokenFilter("frenchLightStem");
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("stop")
                .param("words", FOLDER + "stopwords_en.txt")
                .tokenFilter("porterStem");
    }
}
