package org.incidentdesk.kb.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PhrasePredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Question;
import org.incidentdesk.domain.port.driven.KnowledgeIndex.Query;
import org.incidentdesk.kb.mapping.ArticleDocument;
import org.incidentdesk.kb.mapping.Grammars;

/** A query as predicates, whatever engine they are for. */
final class Questions {

    /** Nothing to look for. */
    static final Questions NOTHING = new Questions(null, new Sought(List.of(), List.of(), List.of()));

    private static final float TITLE = 2;
    private static final float KEYWORDS = 1.5f;

    /** What a word found as it stands counts beyond one that is nearly it. */
    private static final float EXACT = 2;

    /** What another wording counts beside the one that was said. */
    private static final float ALTERNATIVE = 2;

    private static final int MISTAKES = 1;

    /** The first letter is seldom mistyped, and looking for others costs much. */
    private static final int SURE_LETTERS = 1;

    private static final float NEAR = 1.5f;
    private static final float COMPLETED = 4;

    private final Query query;
    private final Sought sought;

    Questions(Query query, Sought sought) {
        this.query = query;
        this.sought = sought;
    }

    boolean findNothing() {
        return query == null || !looksForWords() && required().isEmpty();
    }

    /** What the grammars leave nothing of could never be found. */
    private List<Question.Wanted> required() {
        return query.question().required().stream()
                .filter(wanted -> !wanted.wordings().stream().allMatch(Grammars::saysNothing))
                .toList();
    }

    private boolean looksForWords() {
        return !sought.words().isEmpty()
                || !sought.nearly().isEmpty()
                || query.question().beginning().isPresent()
                || !query.question().alternatives().isEmpty();
    }

    /** Articles that are not published have no words, so that no other filter keeps them out. */
    PredicateFinalStep predicate(SearchPredicateFactory f) {
        Question question = query.question();
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        List<Question.Wanted> required = required();
        required.forEach(wanted -> all.must(wanted(f, wanted)));
        question.excluded().forEach(wanted -> all.mustNot(wanted(f, wanted)));
        if (looksForWords()) {
            PredicateFinalStep words = words(f);
            if (required.isEmpty()) {
                all.must(words);
            } else {
                all.should(words);
            }
        }
        filter(f, all);
        if (!query.near().isEmpty()) {
            all.should(f.terms()
                    .field("categories")
                    .matchingAny(names(query.near()))
                    .boost(NEAR));
        }
        return all;
    }

    private void filter(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> all) {
        if (query.audiences().size() < Audience.values().length) {
            all.filter(f.terms()
                    .field("audience")
                    .matchingAny(query.audiences().stream().map(Audience::name).toList()));
        }
        query.language()
                .ifPresent(language -> all.filter(f.match().field("language").matching(language.name())));
        if (!query.within().isEmpty()) {
            all.filter(f.terms().field("categories").matchingAny(names(query.within())));
        }
        query.validAt().map(ArticleDocument::micros).ifPresent(now -> {
            all.mustNot(f.range().field("validFrom").greaterThan(now));
            all.mustNot(f.range().field("validUntil").atMost(now));
        });
    }

    private static List<String> names(Set<CategoryId> categories) {
        return categories.stream().map(CategoryId::value).toList();
    }

    /** What a word is worth does not hang on whether the engine looks for its misspellings, too. */
    private PredicateFinalStep words(SearchPredicateFactory f) {
        List<Language> languages = languages(query);
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        if (!sought.words().isEmpty()) {
            any.should(match(f, languages, sought.words())
                    .boost(sought.mistakable().isEmpty() ? 1 + EXACT : EXACT));
        }
        if (!sought.mistakable().isEmpty()) {
            any.should(match(f, languages, sought.mistakable()).fuzzy(MISTAKES, SURE_LETTERS));
        }
        for (Sought.Stem stem : sought.nearly()) {
            any.should(
                    match(f, List.of(stem.language()), List.of(stem.letters())).skipAnalysis());
        }
        query.question()
                .alternatives()
                .forEach(wording -> any.should(phrase(f, wording).boost(ALTERNATIVE)));
        query.question()
                .beginning()
                .map(Grammars::typed)
                .ifPresent(letters ->
                        any.should(f.prefix().field("typed").matching(letters).boost(COMPLETED)));
        return any;
    }

    private PredicateFinalStep wanted(SearchPredicateFactory f, Question.Wanted wanted) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        wanted.wordings().forEach(wording -> any.should(phrase(f, wording)));
        return any;
    }

    private PhrasePredicateOptionsStep<?> phrase(SearchPredicateFactory f, String wording) {
        List<Language> languages = languages(query);
        return f.phrase()
                .fields(in("title", languages))
                .boost(TITLE)
                .fields(in("keywords", languages))
                .boost(KEYWORDS)
                .fields(in("text", languages))
                .matching(Grammars.plain(wording));
    }

    private static MatchPredicateOptionsStep<?> match(
            SearchPredicateFactory f, List<Language> languages, List<String> words) {
        return f.match()
                .fields(in("title", languages))
                .boost(TITLE)
                .fields(in("keywords", languages))
                .boost(KEYWORDS)
                .fields(in("text", languages))
                .matching(String.join(" ", words));
    }

    static List<Language> languages(Query query) {
        return query.language().map(List::of).orElse(List.of(Language.values()));
    }

    private static String[] in(String field, List<Language> languages) {
        return languages.stream().map(language -> in(field, language)).toArray(String[]::new);
    }

    /** The field of a language's words. */
    static String in(String field, Language language) {
        return field + (language == Language.FR ? "Fr" : "En");
    }

    /** What a long text says again and again must not use up the words that are looked for. */
    static List<String> words(String text) {
        return Arrays.stream(Grammars.plain(text).split("\\s+")).distinct().toList();
    }
}
