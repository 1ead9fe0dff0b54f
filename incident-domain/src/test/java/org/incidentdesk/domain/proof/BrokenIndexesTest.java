package org.incidentdesk.domain.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.incidentdesk.domain.contract.KnowledgeIndexContract;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Question;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.domain.text.Text;

/** Indexes with the faults that searches have, and the contracts that find them. */
class BrokenIndexesTest extends Proof {

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
            return new KnowledgeIndex.Query(
                    asked(query.question(), text),
                    audiences,
                    query.validAt(),
                    query.language(),
                    query.within(),
                    query.near(),
                    limit);
        }

        private static Question asked(Question question, String text) {
            return new Question(
                    text, question.beginning(), question.required(), question.excluded(), question.alternatives());
        }
    }

    /** Never takes anything out. */
    @FoundBy({"whatIsNotPublishedAnyMoreIsNotFoundAnyMore", "anOlderVersionDoesNotBringBackWhatWasRetired"})
    static class Hoarding extends Indexes {
        Hoarding() {
            super(
                    "update",
                    (arguments, original) -> ((Article) arguments[0]).isSearchable() ? original.call(arguments) : null);
        }
    }

    /** Takes what came last for the newest. */
    @FoundBy({
        "anOlderVersionIsIgnored",
        "anOlderVersionDoesNotBringBackWhatWasRetired",
        "rebuildingForgetsWhatIsNotThereAnyMore"
    })
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

    /** Forgets the version of what it takes out. */
    @FoundBy({"whatIsNotPublishedAnyMoreIsNotFoundAnyMore"})
    static class WithoutTombstones extends Indexes {
        WithoutTombstones() {
            super("update", (arguments, original) -> {
                Article article = (Article) arguments[0];
                return original.call(article.isSearchable() ? article : article.atVersion(0));
            });
        }
    }

    /** Rebuilds on top of what is there. */
    @FoundBy(
            alone = true,
            value = {"rebuildingForgetsWhatIsNotThereAnyMore"})
    static class Piling extends Indexes {
        Piling() {
            super(sound -> Altered.port(KnowledgeIndex.class, sound, "rebuild", (arguments, original) -> {
                ((Stream<?>) arguments[0]).forEach(article -> sound.update((Article) article));
                return null;
            }));
        }
    }

    /** Shows everybody everything. */
    @FoundBy(
            alone = true,
            value = {"onlyArticlesForTheAudienceAreFound"})
    static class Indiscreet extends Indexes {
        Indiscreet() {
            super("search", (arguments, original) -> {
                KnowledgeIndex.Query query = (KnowledgeIndex.Query) arguments[0];
                return original.call(query(query, query.question().text(), Set.of(Audience.values()), query.limit()));
            });
        }
    }

    /** Knows one language, whatever was asked for. */
    @FoundBy(
            alone = true,
            value = {"onlyArticlesInTheLanguageAreFound"})
    static class OneTongue extends Indexes {
        OneTongue() {
            super("search", (arguments, original) -> {
                KnowledgeIndex.Query query = (KnowledgeIndex.Query) arguments[0];
                return original.call(new KnowledgeIndex.Query(
                        query.question(),
                        query.audiences(),
                        query.validAt(),
                        Optional.empty(),
                        query.within(),
                        query.near(),
                        query.limit()));
            });
        }
    }

    /** Finds only what stands in an article letter by letter. */
    @FoundBy({
        "caseDoesNotMatter",
        "accentsDoNotMatter",
        "singularAndPluralDoNotMatterInEitherLanguage",
        "whatAnApostropheTakesAlongDoesNotMatter"
    })
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
                String[] words =
                        ((KnowledgeIndex.Query) arguments[0]).question().text().split(" ");
                List<Object> hits = new ArrayList<>((List<?>) original.call(arguments));
                hits.removeIf(hit -> Stream.of(words)
                        .noneMatch(word -> texts.getOrDefault(((KnowledgeIndex.Hit) hit).article(), "")
                                .matches("(?s).*\\b\\Q" + word + "\\E\\b.*")));
                return hits;
            });
        }
    }

    /** Shows the worst first. */
    @FoundBy({"theBestComesFirst", "nearnessMakesLikelierAndExcludesNothing"})
    static class UpsideDown extends Indexes {
        UpsideDown() {
            super("search", (arguments, original) -> {
                List<Object> hits = new ArrayList<>((List<?>) original.call(arguments));
                Collections.reverse(hits);
                return hits;
            });
        }
    }

    /** Takes what is near for what fits. */
    @FoundBy(
            alone = true,
            value = {"nearnessMakesLikelierAndExcludesNothing"})
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

    /** Finds something for everybody. */
    @FoundBy({"wordsThatSayNothingAndWordsOfNothingFindNothing"})
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

    /** Overlooks the limit. */
    @FoundBy(
            alone = true,
            value = {"noMoreAreFoundThanAskedFor"})
    static class Boundless extends Indexes {
        Boundless() {
            super("search", (arguments, original) -> {
                KnowledgeIndex.Query query = (KnowledgeIndex.Query) arguments[0];
                return original.call(query(query, query.question().text(), query.audiences(), 1_000));
            });
        }
    }

    /** Counts itself. */
    @FoundBy("anEmptyIndexFindsNothing")
    static class Miscounting extends Indexes {
        Miscounting() {
            super("size", (arguments, original) -> 1 + (long) original.call());
        }
    }

    /** Demands every word. */
    @FoundBy({"notEveryWordHasToBeFound", "aWholeTicketIsText"})
    static class Strict extends Indexes {
        Strict() {
            super("search", (arguments, original) -> {
                KnowledgeIndex.Query query = (KnowledgeIndex.Query) arguments[0];
                List<Object> hits = new ArrayList<>((List<?>) original.call(query));
                for (String word : query.question().text().split("[ ,.]+")) {
                    Set<ArticleId> holders = new HashSet<>();
                    ((List<?>) original.call(query(query, word, query.audiences(), 1_000)))
                            .forEach(hit -> holders.add(((KnowledgeIndex.Hit) hit).article()));
                    hits.removeIf(hit -> !holders.contains(((KnowledgeIndex.Hit) hit).article()));
                }
                return hits;
            });
        }
    }

    /** Has enough after a thousand words. */
    @FoundBy(alone = true, value = "aWholeTicketIsText")
    static class SoonTired extends Indexes {
        SoonTired() {
            super("search", (arguments, original) -> {
                KnowledgeIndex.Query query = (KnowledgeIndex.Query) arguments[0];
                if (query.question().text().split(" ").length > 1_024) {
                    throw new IllegalArgumentException("too many clauses");
                }
                return original.call(query);
            });
        }
    }

    /** Takes punctuation for operators. */
    @FoundBy("whatLooksLikeAQueryLanguageIsJustText")
    static class Parsing extends Indexes {
        Parsing() {
            super("search", (arguments, original) -> {
                KnowledgeIndex.Query query = (KnowledgeIndex.Query) arguments[0];
                if (query.question().text().matches(".*[(\"*:].*")) {
                    throw new IllegalArgumentException(
                            "cannot parse " + query.question().text());
                }
                return original.call(query);
            });
        }
    }

    /** Shows what is still being written. */
    @FoundBy({"onlyWhatIsPublishedIsFound", "whatIsNotPublishedAnyMoreIsNotFoundAnyMore"})
    static class Premature extends Indexes {
        Premature() {
            super("update", (arguments, original) -> original.call(published((Article) arguments[0])));
        }

        private static Article published(Article article) {
            return new Article(
                    article.id(),
                    article.text(),
                    article.audience(),
                    ArticleState.PUBLISHED,
                    article.author(),
                    article.reviewer(),
                    article.source(),
                    article.createdAt(),
                    article.changedAt(),
                    article.publishedAt(),
                    article.solvedTickets(),
                    article.version());
        }
    }

    /** Indexes the title alone. */
    @FoundBy("everyPartOfAnArticleIsFound")
    static class TitlesOnly extends Indexes {
        TitlesOnly() {
            super("update", (arguments, original) -> original.call(cut((Article) arguments[0])));
        }

        private static Article cut(Article article) {
            ArticleText text = article.text();
            return new Article(
                    article.id(),
                    new ArticleText(
                            text.title(),
                            new Text("-"),
                            Optional.empty(),
                            text.remedy(),
                            new Text("-"),
                            text.language(),
                            text.categories(),
                            new TreeSet<>()),
                    article.audience(),
                    article.state(),
                    article.author(),
                    article.reviewer(),
                    article.source(),
                    article.createdAt(),
                    article.changedAt(),
                    article.publishedAt(),
                    article.solvedTickets(),
                    article.version());
        }
    }

    /** Goes on finding what an article said once. */
    @FoundBy("aNewerTextTakesThePlaceOfTheOlder")
    static class Remembering extends Indexes {
        Remembering() {
            super(Remembering::broken);
        }

        private static KnowledgeIndex broken(KnowledgeIndex sound) {
            KnowledgeIndex first = new InMemoryKnowledgeIndex();
            KnowledgeIndex keeping = Altered.port(KnowledgeIndex.class, sound, "update", (arguments, original) -> {
                Article article = (Article) arguments[0];
                if (article.version() == 1) {
                    first.update(article);
                }
                return original.call(article);
            });
            return Altered.port(KnowledgeIndex.class, keeping, "search", (arguments, original) -> {
                List<?> hits = (List<?>) original.call(arguments);
                return hits.isEmpty() ? first.search((KnowledgeIndex.Query) arguments[0]) : hits;
            });
        }
    }
}
