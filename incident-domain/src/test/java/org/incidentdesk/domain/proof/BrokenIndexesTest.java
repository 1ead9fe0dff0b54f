package org.incidentdesk.domain.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.incidentdesk.domain.contract.KnowledgeIndexContract;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.junit.jupiter.api.Test;

/** Indexes with the faults that searches have, and the contracts that find them. */
class BrokenIndexesTest {

    abstract static class Indexes implements KnowledgeIndexContract {
        private final KnowledgeIndex index;

        Indexes(String method, Altered.Body fault) {
            this(sound -> Altered.port(KnowledgeIndex.class, sound, method, fault));
        }

        Indexes(UnaryOperator<KnowledgeIndex> fault) {
            index = fault.apply(new InMemoryKnowledgeIndex());
        }

        @Override
        public KnowledgeIndex index() {
            return index;
        }

        static KnowledgeIndex.Query query(KnowledgeIndex.Query query, String text, Set<Audience> audiences, int limit) {
            return new KnowledgeIndex.Query(text, audiences, query.language(), query.near(), limit);
        }
    }

    /** Never takes anything out. */
    static class Hoarding extends Indexes {
        Hoarding() {
            super(
                    "update",
                    (arguments, original) -> ((Article) arguments[0]).isSearchable() ? original.call(arguments) : null);
        }
    }

    @Test
    void anIndexThatKeepsWhatWasRetiredIsFound() {
        Verdicts.assertFound(
                Hoarding.class,
                "whatIsNotPublishedAnyMoreIsNotFoundAnyMore",
                "anOlderVersionDoesNotBringBackWhatWasRetired");
    }

    /** Takes what came last for the newest. */
    static class BlindToVersions extends Indexes {
        BlindToVersions() {
            super(BlindToVersions::broken);
        }

        private static KnowledgeIndex broken(KnowledgeIndex sound) {
            AtomicLong calls = new AtomicLong();
            return Altered.port(
                    KnowledgeIndex.class,
                    sound,
                    "update",
                    (arguments, original) ->
                            original.call(((Article) arguments[0]).atVersion(1_000 + calls.incrementAndGet())));
        }
    }

    @Test
    void anIndexWhereTheLastMessageWinsIsFound() {
        Verdicts.assertFound(
                BlindToVersions.class,
                "anOlderVersionIsIgnored",
                "anOlderVersionDoesNotBringBackWhatWasRetired",
                "rebuildingForgetsWhatIsNotThereAnyMore");
    }

    /** Forgets the version of what it takes out. */
    static class WithoutTombstones extends Indexes {
        WithoutTombstones() {
            super("update", (arguments, original) -> {
                Article article = (Article) arguments[0];
                return original.call(article.isSearchable() ? article : article.atVersion(0));
            });
        }
    }

    @Test
    void anIndexThatForgetsVersionsIsFound() {
        Verdicts.assertFound(WithoutTombstones.class, "whatIsNotPublishedAnyMoreIsNotFoundAnyMore");
    }

    /** Rebuilds on top of what is there. */
    static class Piling extends Indexes {
        Piling() {
            super(sound -> Altered.port(KnowledgeIndex.class, sound, "rebuild", (arguments, original) -> {
                ((Stream<?>) arguments[0]).forEach(article -> sound.update((Article) article));
                return null;
            }));
        }
    }

    @Test
    void aRebuildingThatOnlyAddsIsFound() {
        Verdicts.assertFoundByExactly(Piling.class, "rebuildingForgetsWhatIsNotThereAnyMore");
    }

    /** Shows everybody everything. */
    static class Indiscreet extends Indexes {
        Indiscreet() {
            super("search", (arguments, original) -> {
                KnowledgeIndex.Query query = (KnowledgeIndex.Query) arguments[0];
                return original.call(query(query, query.text(), Set.of(Audience.values()), query.limit()));
            });
        }
    }

    @Test
    void anIndiscreetIndexIsFound() {
        Verdicts.assertFoundByExactly(Indiscreet.class, "onlyArticlesForTheAudienceAreFound");
    }

    /** Knows one language, whatever was asked for. */
    static class OneTongue extends Indexes {
        OneTongue() {
            super("search", (arguments, original) -> {
                KnowledgeIndex.Query query = (KnowledgeIndex.Query) arguments[0];
                return original.call(new KnowledgeIndex.Query(
                        query.text(), query.audiences(), Optional.empty(), query.near(), query.limit()));
            });
        }
    }

    @Test
    void anIndexDeafToTheLanguageIsFound() {
        Verdicts.assertFoundByExactly(OneTongue.class, "onlyArticlesInTheLanguageAreFound");
    }

    /** Finds only what stands in an article letter by letter. */
    static class Literal extends Indexes {
        Literal() {
            super(Literal::broken);
        }

        private static KnowledgeIndex broken(KnowledgeIndex sound) {
            Map<ArticleId, String> texts = new HashMap<>();
            KnowledgeIndex remembering = Altered.port(KnowledgeIndex.class, sound, "update", (arguments, original) -> {
                Article article = (Article) arguments[0];
                texts.put(article.id(), " " + article.text() + " ");
                return original.call(arguments);
            });
            return Altered.port(KnowledgeIndex.class, remembering, "search", (arguments, original) -> {
                String[] words = ((KnowledgeIndex.Query) arguments[0]).text().split(" ");
                List<Object> hits = new ArrayList<>((List<?>) original.call(arguments));
                hits.removeIf(hit -> Stream.of(words)
                        .noneMatch(word -> texts.getOrDefault(((KnowledgeIndex.Hit) hit).article(), "")
                                .matches("(?s).*\\b\\Q" + word + "\\E\\b.*")));
                return hits;
            });
        }
    }

    @Test
    void anIndexThatKnowsNoGrammarIsFound() {
        Verdicts.assertFound(
                Literal.class,
                "caseDoesNotMatter",
                "accentsDoNotMatter",
                "singularAndPluralDoNotMatterInEitherLanguage",
                "whatAnApostropheTakesAlongDoesNotMatter");
    }

    /** Shows the worst first. */
    static class UpsideDown extends Indexes {
        UpsideDown() {
            super("search", (arguments, original) -> {
                List<Object> hits = new ArrayList<>((List<?>) original.call(arguments));
                Collections.reverse(hits);
                return hits;
            });
        }
    }

    @Test
    void anIndexThatShowsTheWorstFirstIsFound() {
        Verdicts.assertFound(UpsideDown.class, "theBestComesFirst", "nearnessMakesLikelierAndExcludesNothing");
    }

    /** Takes what is near for what fits. */
    static class NearOnly extends Indexes {
        NearOnly() {
            super(NearOnly::broken);
        }

        private static KnowledgeIndex broken(KnowledgeIndex sound) {
            Map<ArticleId, Article> held = new HashMap<>();
            KnowledgeIndex remembering = Altered.port(KnowledgeIndex.class, sound, "update", (arguments, original) -> {
                held.put(((Article) arguments[0]).id(), (Article) arguments[0]);
                return original.call(arguments);
            });
            return Altered.port(KnowledgeIndex.class, remembering, "search", (arguments, original) -> {
                KnowledgeIndex.Query query = (KnowledgeIndex.Query) arguments[0];
                List<Object> hits = new ArrayList<>((List<?>) original.call(arguments));
                hits.removeIf(hit -> !query.near().isEmpty()
                        && Collections.disjoint(
                                held.get(((KnowledgeIndex.Hit) hit).article())
                                        .text()
                                        .categories(),
                                query.near()));
                return hits;
            });
        }
    }

    @Test
    void nearnessThatExcludesIsFound() {
        Verdicts.assertFoundByExactly(NearOnly.class, "nearnessMakesLikelierAndExcludesNothing");
    }

    /** Finds something for everybody. */
    static class Obliging extends Indexes {
        Obliging() {
            super("search", (arguments, original) -> {
                KnowledgeIndex.Query query = (KnowledgeIndex.Query) arguments[0];
                List<?> hits = (List<?>) original.call(arguments);
                return hits.isEmpty()
                        ? original.call(query(query, "accès password écran", query.audiences(), query.limit()))
                        : hits;
            });
        }
    }

    @Test
    void anIndexThatAlwaysFindsSomethingIsFound() {
        Verdicts.assertFound(Obliging.class, "wordsThatSayNothingAndWordsOfNothingFindNothing");
    }

    /** Overlooks the limit. */
    static class Boundless extends Indexes {
        Boundless() {
            super("search", (arguments, original) -> {
                KnowledgeIndex.Query query = (KnowledgeIndex.Query) arguments[0];
                return original.call(query(query, query.text(), query.audiences(), 1_000));
            });
        }
    }

    @Test
    void anIndexWithoutLimitIsFound() {
        Verdicts.assertFoundByExactly(Boundless.class, "noMoreAreFoundThanAskedFor");
    }
}
