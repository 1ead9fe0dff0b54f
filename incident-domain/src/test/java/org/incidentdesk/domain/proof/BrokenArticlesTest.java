package org.incidentdesk.domain.proof;

import java.util.stream.Collectors;
import java.util.HashSet;
import org.incidentdesk.domain.knowledge.ArticleImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.contract.ArticleRepositoryContract;
import org.incidentdesk.domain.knowledge.ArticleVote;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.refusal.Conflict;

/** Repositories of articles with their faults, and the contract that finds them. */
class BrokenArticlesTest extends Proof {

    private static UnaryOperator<Storage> articles(String method, Altered.Body body) {
        return sound -> Altered.repository(sound, ArticleRepository.class, "articles", method, body);
    }

    private static ArticleRepository.Filter with(
            ArticleRepository.Filter filter, boolean validity, boolean audience, boolean categories) {
        return new ArticleRepository.Filter(
                filter.state(),
                audience ? filter.audience() : Optional.empty(),
                filter.language(),
                filter.source(),
                validity ? filter.validAt() : Optional.empty(),
                categories ? filter.categories() : Set.of());
    }

    /** Lists what is valid no more, and not yet. */
    @FoundBy(
            alone = true,
            value = {"theQueryLetsPassWhatTheArticleSaysThatReadersMayRead"})
    static class Timeless extends Faulty implements ArticleRepositoryContract {
        Timeless() {
            super(articles("list", (arguments, original) -> {
                arguments[0] = with((ArticleRepository.Filter) arguments[0], false, true, true);
                return original.call(arguments);
            }));
        }
    }

    /** Lists what is internal to everybody. */
    @FoundBy({"theQueryLetsPassWhatTheArticleSaysThatReadersMayRead", "articlesAreListedStretchByStretchAsTheFilterSays"
    })
    static class Indiscreet extends Faulty implements ArticleRepositoryContract {
        Indiscreet() {
            super(articles("list", (arguments, original) -> {
                arguments[0] = with((ArticleRepository.Filter) arguments[0], true, false, true);
                return original.call(arguments);
            }));
        }
    }

    /** Counts whatever there is. */
    @FoundBy(
            alone = true,
            value = {"articlesAreCountedOnceAndFoundByAnyOfTheirCategories"})
    static class CountingAll extends Faulty implements ArticleRepositoryContract {
        CountingAll() {
            super(articles("counts", (arguments, original) -> {
                @SuppressWarnings("unchecked")
                Map<Set<?>, Long> counts = (Map<Set<?>, Long>) original.call(arguments);
                return Map.of(
                        Set.of(),
                        counts.values().stream().mapToLong(Long::longValue).sum());
            }));
        }
    }

    /** Keeps the last published text only. */
    @FoundBy(
            alone = true,
            value = {"everyPublishedTextStaysAsItWas"})
    static class Forgetful extends Faulty implements ArticleRepositoryContract {
        Forgetful() {
            super(articles("revisions", (arguments, original) -> {
                List<?> all = (List<?>) original.call(arguments);
                return all.subList(Math.max(0, all.size() - 1), all.size());
            }));
        }
    }

    /** Takes a revision of a number that is there already for the same. */
    @FoundBy(
            alone = true,
            value = {"everyPublishedTextStaysAsItWas"})
    static class Swallowing extends Faulty implements ArticleRepositoryContract {
        Swallowing() {
            super(articles("add", (arguments, original) -> {
                try {
                    return original.call(arguments);
                } catch (Conflict taken) {
                    return null;
                }
            }));
        }
    }

    /** The first vote stays. */
    @FoundBy(
            alone = true,
            value = {"eachReadersLastVoteIsKept"})
    static class Stubborn extends Faulty implements ArticleRepositoryContract {
        Stubborn() {
            super(sound -> Altered.each(
                    sound,
                    ArticleRepository.class,
                    "articles",
                    articles -> Altered.port(ArticleRepository.class, articles, "keep", (arguments, original) -> {
                        if (!(arguments[0] instanceof ArticleVote vote)) {
                            return original.call(arguments);
                        }
                        return articles.vote(vote.article(), vote.person()).isPresent()
                                ? null
                                : original.call(arguments);
                    })));
        }
    }

    /** Knows no names. */
    @FoundBy(
            alone = true,
            value = {"anArticleIsFoundByItsSlugWhichNoOtherTakes"})
    static class Nameless extends Faulty implements ArticleRepositoryContract {
        Nameless() {
            super(articles("findBySlug", (arguments, original) -> Optional.empty()));
        }
    }

    /** Takes a picture of a name that is there already for the same. */
    @FoundBy(
            alone = true,
            value = {"picturesAreKeptUnderTheirNamesUntilTheyAreTakenAway"})
    static class OnePictureForAnother extends Faulty implements ArticleRepositoryContract {
        OnePictureForAnother() {
            super(articles("keep", (arguments, original) -> {
                try {
                    return original.call(arguments);
                } catch (Conflict taken) {
                    if (arguments[0] instanceof ArticleImage) {
                        return null;
                    }
                    throw taken;
                }
            }));
        }
    }

    /** Holds on to pictures that were taken away. */
    @FoundBy(
            alone = true,
            value = {"aPicturesContentIsInUseAsLongAsAnArticleHasIt"})
    static class ClingingToPictures extends Faulty implements ArticleRepositoryContract {
        ClingingToPictures() {
            super(ClingingToPictures::broken);
        }

        private static Storage broken(Storage sound) {
            Set<Object> ever = new HashSet<>();
            return articles("imagesInUse", (arguments, original) -> {
                        ever.addAll((Set<?>) original.call(arguments));
                        return ((Set<?>) arguments[0]).stream().filter(ever::contains).collect(Collectors.toSet());
                    })
                    .apply(sound);
        }
    }
}
