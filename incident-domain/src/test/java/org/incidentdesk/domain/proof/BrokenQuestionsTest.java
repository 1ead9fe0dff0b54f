package org.incidentdesk.domain.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.incidentdesk.domain.contract.KnowledgeQuestionContract;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Question;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;

/** Indexes that take questions in a wrong way, and the contracts that find them. */
class BrokenQuestionsTest extends Proof {

    abstract static class Indexes implements KnowledgeQuestionContract {
        private final KnowledgeIndex index;

        Indexes(UnaryOperator<KnowledgeIndex> fault) {
            index = fault.apply(new InMemoryKnowledgeIndex());
        }

        @Override
        public KnowledgeIndex index() {
            return index;
        }

        static KnowledgeIndex asking(KnowledgeIndex sound, String method, UnaryOperator<KnowledgeIndex.Query> change) {
            return Altered.port(
                    KnowledgeIndex.class,
                    sound,
                    method,
                    (arguments, original) -> original.call(change.apply((KnowledgeIndex.Query) arguments[0])));
        }

        static KnowledgeIndex.Query asking(KnowledgeIndex.Query query, Question question) {
            return new KnowledgeIndex.Query(
                    question,
                    query.audiences(),
                    query.validAt(),
                    query.language(),
                    query.within(),
                    query.near(),
                    query.limit());
        }
    }

    /** Takes every word as it comes. */
    @FoundBy({"whatIsRequiredMustBeFound", "whatIsExcludedMustNotBeFound", "aPhraseIsFoundWordAfterWord"})
    static class DeafToSigns extends Indexes {
        DeafToSigns() {
            super(sound -> asking(
                    sound,
                    "search",
                    query -> asking(
                            query,
                            Question.ofText(String.join(" ", query.question().wordings())))));
        }
    }

    /** Finds the words of a phrase wherever they stand. */
    @FoundBy(alone = true, value = "aPhraseIsFoundWordAfterWord")
    static class Scattering extends Indexes {
        Scattering() {
            super(sound -> asking(sound, "search", query -> {
                Question question = query.question();
                return asking(
                        query,
                        new Question(
                                question.text(),
                                question.beginning(),
                                scattered(question.required()),
                                question.excluded(),
                                question.alternatives()));
            }));
        }

        private static List<Question.Wanted> scattered(List<Question.Wanted> wanted) {
            return wanted.stream()
                    .flatMap(one -> one.wordings().size() > 1
                            ? Stream.of(one)
                            : Stream.of(one.wordings()
                                            .get(0)
                                            .replace(" de ", " ")
                                            .split(" "))
                                    .map(word -> new Question.Wanted(List.of(word))))
                    .toList();
        }
    }

    /** Knows one wording of everything. */
    @FoundBy(alone = true, value = "otherWordingsCountToo")
    static class OneWording extends Indexes {
        OneWording() {
            super(sound -> asking(sound, "search", query -> {
                Question question = query.question();
                return asking(
                        query,
                        new Question(
                                question.text(),
                                question.beginning(),
                                question.required(),
                                question.excluded(),
                                List.of()));
            }));
        }
    }

    /** Waits until a word is whole. */
    @FoundBy(alone = true, value = "aWordThatIsBeingTypedIsFound")
    static class Patient extends Indexes {
        Patient() {
            super(sound -> asking(sound, "search", query -> {
                Question question = query.question();
                return asking(
                        query,
                        new Question(
                                question.text(),
                                Optional.empty(),
                                question.required(),
                                question.excluded(),
                                question.alternatives()));
            }));
        }
    }

    /** Looks everywhere. */
    @FoundBy(alone = true, value = "onlyArticlesWithinTheCategoriesAreFound")
    static class Roaming extends Indexes {
        Roaming() {
            super(sound -> asking(
                    sound,
                    "search",
                    query -> new KnowledgeIndex.Query(
                            query.question(),
                            query.audiences(),
                            query.validAt(),
                            query.language(),
                            Set.of(),
                            query.near(),
                            query.limit())));
        }
    }

    /** Knows no time. */
    @FoundBy(alone = true, value = "onlyArticlesThatAreValidAreFound")
    static class Timeless extends Indexes {
        Timeless() {
            super(sound -> asking(
                    sound,
                    "search",
                    query -> new KnowledgeIndex.Query(
                            query.question(),
                            query.audiences(),
                            Optional.empty(),
                            query.language(),
                            query.within(),
                            query.near(),
                            query.limit())));
        }
    }

    /** Counts what the reader may not read. */
    @FoundBy(alone = true, value = "whatIsFoundIsCountedByCategoryAndAudience")
    static class Gossiping extends Indexes {
        Gossiping() {
            super(sound -> asking(
                    sound,
                    "facets",
                    query -> new KnowledgeIndex.Query(
                            query.question(),
                            EnumSet.allOf(Audience.class),
                            query.validAt(),
                            query.language(),
                            query.within(),
                            query.near(),
                            query.limit())));
        }
    }

    /** Gives nothing for how an article has served. */
    @FoundBy(alone = true, value = "ofEqualsTheMoreEsteemedComesFirst")
    static class Indifferent extends Indexes {
        Indifferent() {
            super(sound -> Altered.port(KnowledgeIndex.class, sound, "search", (arguments, original) -> {
                List<Object> hits = new ArrayList<>((List<?>) original.call(arguments));
                hits.sort(Comparator.comparingLong(
                        hit -> ((KnowledgeIndex.Hit) hit).article().value()));
                return hits;
            }));
        }
    }

    /** Shows what is used most, whatever was asked. */
    @FoundBy("esteemNeverBeatsABetterMatch")
    static class Fashionable extends Indexes {
        Fashionable() {
            super(Fashionable::broken);
        }

        private static KnowledgeIndex broken(KnowledgeIndex sound) {
            Map<ArticleId, Long> uses = new HashMap<>();
            KnowledgeIndex counting = Altered.port(KnowledgeIndex.class, sound, "update", (arguments, original) -> {
                Article article = (Article) arguments[0];
                uses.put(article.id(), article.solvedTickets());
                return original.call(arguments);
            });
            return Altered.port(KnowledgeIndex.class, counting, "search", (arguments, original) -> {
                List<Object> hits = new ArrayList<>((List<?>) original.call(arguments));
                hits.sort(Comparator.comparingLong(hit -> -uses.get(((KnowledgeIndex.Hit) hit).article())));
                return hits;
            });
        }
    }
}
