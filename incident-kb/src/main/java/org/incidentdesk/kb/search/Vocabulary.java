package org.incidentdesk.kb.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.kb.mapping.Grammars;

/**
 * The words that an index holds at a moment. Asking it first is cheap, and spares what is dear: of a long text only the
 * most telling words are looked for, and a misspelling only of words that no article has.
 */
final class Vocabulary {

    /** The rarest words of a text tell what it is about; the others cost as much and change little. */
    private static final int MOST_TELLING = 10;

    /** So many words are looked up in all, the first ones. */
    private static final int MOST_WORDS = 120;

    private static final int MOST_MISTAKABLE = 8;
    private static final int MISTAKES = 1;

    /** The first letter is seldom mistyped, and looking for others costs much. */
    private static final int SURE_LETTERS = 1;

    private static final int MOST_NEIGHBOURS = 8;

    /** A word that more articles have is had by some of every audience. */
    private static final int SOME_OF_EVERY_AUDIENCE = 1_000;

    private final IndexReader reader;
    private final Function<Language, Analyzer> grammars;
    private final Collection<Language> languages;
    private final Set<Audience> audiences;

    Vocabulary(
            IndexReader reader,
            Function<Language, Analyzer> grammars,
            Collection<Language> languages,
            Set<Audience> audiences) {
        this.reader = reader;
        this.grammars = grammars;
        this.languages = languages;
        this.audiences = audiences;
    }

    /** What to look for of these words, of which the whole ones may be misspelt. */
    Sought sought(List<String> words, List<String> whole) {
        try {
            Map<String, Integer> known = new LinkedHashMap<>();
            Set<String> unknown = new LinkedHashSet<>();
            for (String word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
                sort(word, known, unknown);
            }
            unknown.retainAll(whole);
            List<String> telling = known.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .limit(MOST_TELLING)
                    .map(Map.Entry::getKey)
                    .toList();
            Set<Sought.Stem> nearly = new LinkedHashSet<>();
            for (String word : Grammars.mistakable(String.join(" ", unknown)).split(" ")) {
                nearly.addAll(neighbours(word));
            }
            return new Sought(telling, List.of(), List.copyOf(nearly));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word of several parts is known where one of them is, and as telling as the rarest. */
    private void sort(String word, Map<String, Integer> known, Set<String> unknown) throws IOException {
        int rarest = Integer.MAX_VALUE;
        boolean says = false;
        for (Language language : languages) {
            for (String stem : stems(language, word)) {
                says = true;
                int articles = articles(language, stem);
                rarest = articles == 0 ? rarest : Math.min(rarest, articles);
            }
        }
        if (rarest < Integer.MAX_VALUE) {
            known.put(word, rarest);
        } else if (says && unknown.size() < MOST_MISTAKABLE) {
            unknown.add(word);
        }
    }

    private List<String> stems(Language language, String word) throws IOException {
        List<String> stems = new ArrayList<>();
        try (TokenStream tokens = grammars.apply(language).tokenStream("", word)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(stem.toString());
            }
            tokens.end();
        }
        return stems;
    }

    /** How many articles have a word, roughly: most words of titles and keywords stand in the text, too. */
    private int articles(Language language, String stem) throws IOException {
        for (String field : List.of("text", "title", "keywords")) {
            Term term = new Term(Questions.in(field, language), stem);
            int articles = reader.docFreq(term);
            if (articles > 0 && (articles > SOME_OF_EVERY_AUDIENCE || isReadable(term))) {
                return articles;
            }
        }
        return 0;
    }

    /** A word that only others' articles have must not tell of itself by being known. */
    private boolean isReadable(Term term) throws IOException {
        if (audiences.size() == Audience.values().length) {
            return true;
        }
        Query readable = new BooleanQuery.Builder()
                .add(new TermQuery(term), Occur.FILTER)
                .add(
                        new TermInSetQuery(
                                "audience",
                                audiences.stream()
                                        .map(audience -> new BytesRef(audience.name()))
                                        .toList()),
                        Occur.FILTER)
                .build();
        return new IndexSearcher(reader).search(readable, 1).scoreDocs.length > 0;
    }

    private List<Sought.Stem> neighbours(String word) throws IOException {
        List<Sought.Stem> neighbours = new ArrayList<>();
        for (Language language : languages) {
            Map<String, Integer> found = new HashMap<>();
            for (String stem : stems(language, word)) {
                for (String field : List.of("text", "title", "keywords")) {
                    neighbours(new Term(Questions.in(field, language), stem), found);
                }
            }
            found.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                    .limit(MOST_NEIGHBOURS)
                    .forEach(entry -> neighbours.add(new Sought.Stem(language, entry.getKey())));
        }
        return neighbours;
    }

    private void neighbours(Term term, Map<String, Integer> found) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, term.field());
        if (terms != null) {
            FuzzyTermsEnum all = new FuzzyTermsEnum(terms, term, MISTAKES, SURE_LETTERS, true);
            for (BytesRef next = all.next(); next != null; next = all.next()) {
                found.merge(next.utf8ToString(), all.docFreq(), Integer::sum);
            }
        }
    }
}
