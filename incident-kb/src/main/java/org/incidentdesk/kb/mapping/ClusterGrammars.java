package org.incidentdesk.kb.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The same two grammars as {@link Grammars}, as a cluster is told of them. */
public final class ClusterGrammars implements ElasticsearchAnalysisConfigurer {

    private static final String STOP = "stop";

    /** Makes the configurer. */
    public ClusterGrammars() {}

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("empty-en").type(STOP).param("stopwords", words(Grammars.EMPTY_ENGLISH));
        context.tokenFilter("empty-fr")
                .type(STOP)
                .param("stopwords", words(Grammars.EMPTY_FRENCH, Grammars.EMPTY_FRENCH_ONLY));
        context.tokenFilter("empty-both")
                .type(STOP)
                .param("stopwords", words(Grammars.EMPTY_ENGLISH, Grammars.EMPTY_FRENCH));
        context.tokenFilter("elisions").type("elision").param("articles", words(Grammars.ELISIONS));
        context.tokenFilter("stem-fr").type("stemmer").param("language", "light_french");
        context.tokenFilter("possessive").type("stemmer").param("language", "possessive_english");
        context.tokenFilter("most-words").type("limit").param("max_token_count", Grammars.MOST_WORDS);
        String[] french = {"lowercase", "empty-en", "elisions", "asciifolding", "empty-fr", "stem-fr"};
        String[] english = {"possessive", "lowercase", "asciifolding", "empty-both", "porter_stem"};
        analyzer(context, Grammars.FRENCH, french);
        analyzer(context, Grammars.FRENCH_QUESTION, asked(french));
        analyzer(context, Grammars.ENGLISH, english);
        analyzer(context, Grammars.ENGLISH_QUESTION, asked(english));
        analyzer(context, Grammars.TYPED, "lowercase", "elisions", "asciifolding");
    }

    private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, String... filters) {
        context.analyzer(name).custom().tokenizer("standard").tokenFilters(filters);
    }

    private static String[] asked(String... filters) {
        return Stream.concat(Stream.of(filters), Stream.of("most-words")).toArray(String[]::new);
    }

    private static String[] words(String... files) {
        return Stream.of(files).flatMap(ClusterGrammars::lines).toArray(String[]::new);
    }

    /** The words of a file, without its comments. */
    static Stream<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ClusterGrammars.class.getClassLoader().getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
