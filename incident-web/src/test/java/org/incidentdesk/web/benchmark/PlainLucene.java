package org.incidentdesk.web.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermInSetQuery;
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
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortedNumericSortField("number", SortField.Type.LONG));

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
                new Field("titleFr", french, 2),
                new Field("titleEn", english, 2),
                new Field("keywordsFr", french, 1.5f),
                new Field("keywordsEn", english, 1.5f),
                new Field("textFr", french, 1),
                new Field("textEn", english, 1));
    }

    /** The numbers of the articles found, the best first. */
    List<Long> search(String text, int limit) throws IOException {
        ScoreDoc[] found = searcher.search(question(text), limit, BEST_FIRST, true).scoreDocs;
        Long[] numbers = new Long[found.length];
        for (int i = 0; i < found.length; i++) {
            numbers[i] = searcher.storedFields()
                    .document(found[i].doc, Set.of("number"))
                    .getField("number")
                    .numericValue()
                    .longValue();
        }
        return Arrays.asList(numbers);
    }

    private Query question(String text) {
        String distinct = String.join(
                " ", new LinkedHashSet<>(Arrays.asList(Grammars.plain(text).split("\\s+"))));
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (Field field : fields) {
            QueryBuilder builder = new QueryBuilder(field.analyzer());
            add(words, builder.createBooleanQuery(field.name(), distinct), 2 * field.boost());
            add(words, fuzzy(builder.createBooleanQuery(field.name(), Grammars.mistakable(distinct))), field.boost());
        }
        return new BooleanQuery.Builder()
                .add(IntPoint.newExactQuery("published", 1), Occur.FILTER)
                .add(
                        new TermInSetQuery("audience", List.of(new BytesRef("FAQ"), new BytesRef("INTERNAL"))),
                        Occur.FILTER)
                .add(words.build(), Occur.MUST)
                .build();
    }

    private static void add(BooleanQuery.Builder words, Query query, float boost) {
        if (query != null) {
            words.add(new BoostQuery(query, boost), Occur.SHOULD);
        }
    }

    private static Query fuzzy(Query exact) {
        if (exact instanceof TermQuery term) {
            return new FuzzyQuery(term.getTerm(), 1, 1);
        }
        if (exact instanceof BooleanQuery several) {
            BooleanQuery.Builder fuzzy = new BooleanQuery.Builder();
            several.clauses().forEach(clause -> {
                Term term = ((TermQuery) clause.getQuery()).getTerm();
                fuzzy.add(new FuzzyQuery(term, 1, 1), Occur.SHOULD);
            });
            return fuzzy.build();
        }
        return exact;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
