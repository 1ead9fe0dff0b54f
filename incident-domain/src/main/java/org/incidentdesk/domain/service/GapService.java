package org.incidentdesk.domain.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.MissedSearch;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.KnowledgeGaps;
import org.incidentdesk.domain.port.driving.UncoveredCategory;
import org.incidentdesk.domain.refusal.Conflict;

final class GapService implements KnowledgeGaps {

    private static final Comparator<UncoveredCategory> MOST_FIRST = Comparator.comparingLong(UncoveredCategory::tickets)
            .reversed()
            .thenComparing(
                    uncovered -> uncovered.category().map(Object::toString).orElse(""));

    private final Desk desk;

    GapService(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void missed(Actor actor, String text) {
        Optional<String> words = MissedSearch.kept(text);
        if (words.isEmpty()) {
            return;
        }
        Instant now = desk.now();
        try {
            desk.ports().unitOfWork().within(repositories -> {
                repositories.missedSearches().count(words.get(), now);
                repositories
                        .missedSearches()
                        .forgetOld(now.minus(Duration.ofDays(REMEMBERED_DAYS)), REMEMBERED_SEARCHES);
                return words;
            });
        } catch (Conflict e) {
            // somebody else counts the same at this moment: one of many is lost, and no search fails for it
        }
    }

    @Override
    public List<MissedSearch> searches(Actor actor, Optional<MissedSearch> after, int limit) {
        actor.mustBeStaff("READ_GAPS");
        PageRequest.checkLimit(limit);
        return desk.ports().unitOfWork().reading(r -> r.missedSearches().most(after, limit));
    }

    @Override
    public void answered(Actor actor, String words) {
        actor.mustBeStaff("READ_GAPS");
        desk.ports().unitOfWork().within(repositories -> {
            repositories.missedSearches().forget(words);
            return words;
        });
    }

    @Override
    public List<UncoveredCategory> categories(Actor actor) {
        actor.mustBeStaff("READ_GAPS");
        Instant since = desk.now().minus(Duration.ofDays(SOLVED_DAYS));
        return desk.ports().unitOfWork().reading(r -> r.solvedTickets().withoutArticle(since)).entrySet().stream()
                .map(count -> new UncoveredCategory(count.getKey(), count.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }
}
