package org.incidentdesk.domain.port.driving;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.MissedSearch;
import org.incidentdesk.domain.people.Actor;

/** What to write next: what people looked for in vain, and what was solved without an article. */
public interface KnowledgeGaps {

    /** How long a search that found nothing is remembered after it happened last, in days. */
    int REMEMBERED_DAYS = 180;

    /** How many different ones are remembered at most. */
    int REMEMBERED_SEARCHES = 2_000;

    /** How far back tickets are looked at that were solved without an article, in days. */
    int SOLVED_DAYS = 90;

    /**
     * Notes that a search that somebody typed has found nothing. Of what was typed the folded words are kept, cut to
     * {@value org.incidentdesk.domain.knowledge.MissedSearch#MAX_LENGTH} characters; who it was is not. Where two count the
     * same at the same moment, one of them may be lost.
     *
     * @param actor who searched
     * @param text what was typed
     */
    void missed(Actor actor, String text);

    /**
     * What was looked for in vain. For technicians and administrators.
     *
     * @param actor who asks
     * @param after the one behind which the stretch begins; none for the beginning
     * @param limit how many at most, 1 to {@value org.incidentdesk.domain.listing.PageRequest#MAX_LIMIT}
     * @return the most frequent first
     */
    List<MissedSearch> searches(Actor actor, Optional<MissedSearch> after, int limit);

    /**
     * Takes a search off the list, because an article answers it now. For technicians and administrators.
     *
     * @param actor who decides
     * @param words the words
     */
    void answered(Actor actor, String words);

    /**
     * Where tickets were solved within the last {@value #SOLVED_DAYS} days that no article concerns or came out of. For
     * technicians and administrators.
     *
     * @param actor who asks
     * @return the categories, the one with most of them first
     */
    List<UncoveredCategory> categories(Actor actor);
}
