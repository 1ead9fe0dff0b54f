package org.incidentdesk.domain.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.contract.MissedSearchesContract;
import org.incidentdesk.domain.contract.SolvedTicketsContract;
import org.incidentdesk.domain.knowledge.MissedSearch;
import org.incidentdesk.domain.port.driven.MissedSearches;
import org.incidentdesk.domain.port.driven.SolvedTickets;
import org.incidentdesk.domain.port.driven.SolvedTickets.Question;
import org.incidentdesk.domain.port.driven.Storage;

/** What is missing in the knowledge base and what solved tickets tell, with faults, and the contracts that find them. */
class BrokenGapsTest extends Proof {

    private static UnaryOperator<Storage> missed(String method, Altered.Body body) {
        return sound -> Altered.repository(sound, MissedSearches.class, "missedSearches", method, body);
    }

    private static UnaryOperator<Storage> solved(String method, Altered.Body body) {
        return sound -> Altered.repository(sound, SolvedTickets.class, "solvedTickets", method, body);
    }

    /** Cuts moments to seconds. */
    @FoundBy({"aSearchIsCountedFromTheFirstTimeOn"})
    static class Coarse extends Faulty implements MissedSearchesContract {
        Coarse() {
            super(missed(
                    "count",
                    (arguments, original) -> original.call(
                            arguments[0], Instant.ofEpochSecond(((Instant) arguments[1]).getEpochSecond()))));
        }
    }

    /** Shows the rarest first. */
    @FoundBy("whatHappenedMostOftenComesFirstPageByPage")
    static class UpsideDown extends Faulty implements MissedSearchesContract {
        UpsideDown() {
            super(missed("most", (arguments, original) -> {
                List<Object> all = new ArrayList<>((List<?>) original.call(arguments));
                Collections.reverse(all);
                return all;
            }));
        }
    }

    /** Never forgets. */
    @FoundBy("whatIsAnsweredIsForgottenAndNothingElse")
    static class Resentful extends Faulty implements MissedSearchesContract {
        Resentful() {
            super(missed("forget", (arguments, original) -> null));
        }
    }

    /** Forgets a little late. */
    @FoundBy(
            alone = true,
            value = {"whatIsOldIsForgottenToTheMicrosecond"})
    static class Late extends Faulty implements MissedSearchesContract {
        Late() {
            super(missed(
                    "forgetOld",
                    (arguments, original) ->
                            original.call(((Instant) arguments[0]).minus(Duration.ofNanos(1_000)), arguments[1])));
        }
    }

    /** Keeps one more. */
    @FoundBy(
            alone = true,
            value = {"noMoreAreKeptThanWasSaidAndTheLatestOfThem"})
    static class Hoarding extends Faulty implements MissedSearchesContract {
        Hoarding() {
            super(missed(
                    "forgetOld", (arguments, original) -> original.call(arguments[0], (Integer) arguments[1] + 1)));
        }
    }

    /** Counts what was undone. */
    @FoundBy("whatAnUndoneUnitCountedIsNotCounted")
    static class Hasty extends Faulty implements MissedSearchesContract {
        Hasty() {
            super(Hasty::broken);
        }

        private static Storage broken(Storage sound) {
            Map<Object, Object> counted = new ConcurrentHashMap<>();
            Storage remembering = missed("count", (arguments, original) -> {
                        counted.put(arguments[0], new MissedSearch((String) arguments[0], 1, (Instant) arguments[1]));
                        return original.call(arguments);
                    })
                    .apply(sound);
            return missed("most", (arguments, original) -> {
                        List<Object> all = new ArrayList<>((List<?>) original.call(arguments));
                        counted.values().stream()
                                .filter(one -> all.stream()
                                        .noneMatch(other ->
                                                ((MissedSearch) other).words().equals(((MissedSearch) one).words())))
                                .forEach(all::add);
                        return all;
                    })
                    .apply(remembering);
        }
    }

    private static Question changed(Object asked, UnaryOperator<Question> change) {
        return change.apply((Question) asked);
    }

    /** Tells the worst first. */
    @FoundBy("whatHasMostOfTheWordsComesFirstAndThenTheLatest")
    static class WorstFirst extends Faulty implements SolvedTicketsContract {
        WorstFirst() {
            super(solved("similar", (arguments, original) -> {
                List<Object> all = new ArrayList<>((List<?>) original.call(arguments));
                Collections.reverse(all);
                return all;
            }));
        }
    }

    /** Does not hear how words begin. */
    @FoundBy({"onlyWordsThatBeginAWordCount", "whatIsOpenIsNotTold"})
    static class HardOfHearing extends Faulty implements SolvedTicketsContract {
        HardOfHearing() {
            super(solved(
                    "similar",
                    (arguments, original) -> original.call(changed(
                            arguments[0],
                            q -> new Question(
                                    q.words().stream()
                                            .map(word -> word.substring(1))
                                            .toList(),
                                    q.category(),
                                    q.requester(),
                                    q.except(),
                                    q.limit())))));
        }
    }

    /** Takes no notice of the category. */
    @FoundBy(
            alone = true,
            value = {"theSameCategoryCountsAsTwoWordsAndExcludesNothing"})
    static class BlindToCategories extends Faulty implements SolvedTicketsContract {
        BlindToCategories() {
            super(solved(
                    "similar",
                    (arguments, original) -> original.call(changed(
                            arguments[0],
                            q -> new Question(q.words(), Optional.empty(), q.requester(), q.except(), q.limit())))));
        }
    }

    /** Tells everybody's tickets. */
    @FoundBy(
            alone = true,
            value = {"onlyOnePersonsTicketsAndNotTheOneThatIsMeant"})
    static class Talkative extends Faulty implements SolvedTicketsContract {
        Talkative() {
            super(solved(
                    "similar",
                    (arguments, original) -> original.call(changed(
                            arguments[0],
                            q -> new Question(q.words(), q.category(), Optional.empty(), q.except(), q.limit())))));
        }
    }

    /** Counts whatever was ever solved. */
    @FoundBy(
            alone = true,
            value = {"ticketsSolvedWithoutAnArticleAreCountedByCategory"})
    static class WithoutBeginning extends Faulty implements SolvedTicketsContract {
        WithoutBeginning() {
            super(solved("withoutArticle", (arguments, original) -> original.call(Instant.EPOCH)));
        }
    }
}
