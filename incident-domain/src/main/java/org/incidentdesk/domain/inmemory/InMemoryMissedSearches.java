package org.incidentdesk.domain.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.MissedSearch;
import org.incidentdesk.domain.port.driven.MissedSearches;

final class InMemoryMissedSearches implements MissedSearches {

    private final Unit unit;

    InMemoryMissedSearches(Unit unit) {
        this.unit = unit;
    }

    @Override
    public void count(String words, Instant at) {
        unit.write((state, atEnd) -> {
            MissedSearch before = state.in(Table.MISSED_SEARCHES).get(words);
            MissedSearch after = before == null
                    ? new MissedSearch(words, 1, at)
                    : new MissedSearch(
                            words, before.times() + 1, before.lastAt().isAfter(at) ? before.lastAt() : at);
            return state.with(Table.MISSED_SEARCHES, words, after);
        });
    }

    @Override
    public List<MissedSearch> most(Optional<MissedSearch> after, int limit) {
        return unit.state()
                .in(Table.MISSED_SEARCHES)
                .values()
                .filter(missed -> after.isEmpty() || missed.compareTo(after.get()) > 0)
                .sorted()
                .limit(limit)
                .toList();
    }

    @Override
    public void forget(String words) {
        unit.write((state, atEnd) -> state.without(Table.MISSED_SEARCHES, words));
    }

    @Override
    public void forgetOld(Instant before, int keep) {
        List<MissedSearch> latest = unit.state()
                .in(Table.MISSED_SEARCHES)
                .values()
                .sorted(Comparator.comparing(MissedSearch::lastAt).reversed().thenComparing(MissedSearch::words))
                .toList();
        for (int i = 0; i < latest.size(); i++) {
            if (i >= keep || latest.get(i).lastAt().isBefore(before)) {
                forget(latest.get(i).words());
            }
        }
    }
}
