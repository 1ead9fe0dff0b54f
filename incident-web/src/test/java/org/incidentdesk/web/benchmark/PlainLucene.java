package org.incidentdesk.web.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.incidentdesk.kb.mapping.Grammars;

/** The knowledge index's question put to the same directory with nothing but Lucene. */
final class PlainLucene implements AutoCloseable {

    private static final String FOLDER = "org/incidentdesk/kb/mapping/";
    private static final String EMPTY_EN = FOLDER + "stopwords_en.txt";
    private static final String EMPTY_FR = FOLDER + "stopwords_fr.txt";
    private static final int FIELDS = 3;
    private static final int MOST_TELLING = 10;
    private static final int MOST_MISTAKABLE = 8;
    private static final int MOST_NEIGHBOURS = 8;
    private static final float EXACT = 3;
    private static final int CLOSE_BEHIND = 20;

    private record Field(String name, Analyzer analyzer, float boost) {}

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final List<Field> fields;

    PlainLucene(Path directory) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(directory));
        searcher = new IndexSearcher(reader);
        Analyzer french = CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter("lowercase")
                .addTokenFilter("stop", "words", EMPTY_EN)
                .addTokenFilter("elision", "articles", FOLDER + "elisions_fr.txt")
                .addTokenFilter("asciiFolding")
                .addTokenFilter("stop", "words", EMPTY_FR + "," + FOLDER + "stopwords_fr_not_en.txt")
                .addTokenFilter("frenchLightStem")
                .addTokenFilter("limitTokenCount", "maxTokenCount", "60")
                .build();
        Analyzer english = CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter("englishPossessive")
                .addTokenFilter("lowercase")
                .addTokenFilter("asciiFolding")
                .addTokenFilter("stop", "words", EMPTY_EN + "," + EMPTY_FR)
                .addTokenFilter("porterStem")
                .addTokenFilter("limitTokenCount", "maxTokenCount", "60")
                .build();
        fields = List.of(
                new Field("textFr", french, 1),
                new Field("titleFr", french, 2),
                new Field("keywordsFr", french, 1.5f),
                new Field("textEn", english, 1),
                new Field("titleEn", english, 2),
                new Field("keywordsEn", english, 1.5f));
    }

    /** The numbers of the articles found, the best first. */
    List<Long> search(String text, int limit) throws IOException {
        ScoreDoc[] found = searcher.search(question(text), limit + CLOSE_BEHIND).scoreDocs;
        Map<Long, Float> scores = new HashMap<>();
        for (ScoreDoc hit : found) {
            scores.put(
                    searcher.storedFields()
                            .document(hit.doc, Set.of("number"))
                            .getField("number")
                            .numericValue()
                            .longValue(),
                    hit.score);
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Long, Float>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Query question(String text) throws IOException {
        Map<String, Integer> known = new LinkedHashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String word :
                new LinkedHashSet<>(Arrays.asList(Grammars.plain(text).split("\\s+")))) {
            int rarest = Integer.MAX_VALUE;
            boolean says = false;
            for (int tongue = 0; tongue < fields.size(); tongue += FIELDS) {
                for (String stem : stems(fields.get(tongue), word)) {
                    says = true;
                    int articles = 0;
                    for (int i = 0; i < FIELDS && articles == 0; i++) {
                        articles =
                                reader.docFreq(new Term(fields.get(tongue + i).name(), stem));
                    }
                    rarest = articles == 0 ? rarest : Math.min(rarest, articles);
                }
            }
            if (rarest < Integer.MAX_VALUE) {
                known.put(word, rarest);
            } else if (says && unknown.size() < MOST_MISTAKABLE) {
                unknown.add(word);
            }
        }
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        String telling = known.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(MOST_TELLING)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
        for (Field field : fields) {
            Query exact = new QueryBuilder(field.analyzer()).createBooleanQuery(field.name(), telling);
            if (exact != null) {
                words.add(new BoostQuery(exact, EXACT * field.boost()), Occur.SHOULD);
            }
        }
        String mistakable = Grammars.mistakable(String.join(" ", unknown));
        for (String word : mistakable.isEmpty() ? new String[0] : mistakable.split(" ")) {
            for (int tongue = 0; tongue < fields.size(); tongue += FIELDS) {
                nearly(word, fields.subList(tongue, tongue + FIELDS), words);
            }
        }
        return words.build();
    }

    private static List<String> stems(Field field, String word) throws IOException {
        List<String> stems = new ArrayList<>();
        try (TokenStream tokens = field.analyzer().tokenStream("", word)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(stem.toString());
            }
        }
        return stems;
    }

    private void nearly(String word, List<Field> tongue, BooleanQuery.Builder words) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        for (String stem : stems(tongue.get(0), word)) {
            for (Field field : tongue) {
                Terms terms = MultiTerms.getTerms(reader, field.name());
                if (terms != null) {
                    FuzzyTermsEnum all = new FuzzyTermsEnum(terms, new Term(field.name(), stem), 1, 1, true);
                    for (BytesRef next = all.next(); next != null; next = all.next()) {
                        found.merge(next.utf8ToString(), all.docFreq(), Integer::sum);
                    }
                }
            }
        }
        found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NEIGHBOURS)
                .forEach(entry -> tongue.forEach(field -> words.add(
                        new BoostQuery(new TermQuery(new Term(field.name(), entry.getKey())), field.boost()),
                        Occur.SHOULD)));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
