package org.incidentdesk.persistence.repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.MissedSearch;
import org.incidentdesk.domain.port.driven.MissedSearches;
import org.incidentdesk.persistence.row.MissedSearchRow;

/** The searches that found nothing, in their table. */
record JpaMissedSearches(UnitSession session) implements MissedSearches {

    @Override
    public void count(String words, Instant at) {
        int known = session.mutation("update MissedSearchRow m set m.times = m.times + 1,"
                        + " m.lastAt = case when m.lastAt > :at then m.lastAt else :at end where m.words = :words")
                .setParameter("at", at)
                .setParameter("words", words)
                .executeUpdate();
        if (known == 0) {
            MissedSearchRow row = new MissedSearchRow();
            row.words = words;
            row.times = 1;
            row.lastAt = at;
            session.insert(row, words);
        }
    }

    @Override
    public List<MissedSearch> most(Optional<MissedSearch> after, int limit) {
        var query = session.query(
                        "from MissedSearchRow m"
                                + (after.isPresent()
                                        ? " where m.times < :times or m.times = :times and m.words > :words"
                                        : "")
                                + " order by m.times desc, m.words",
                        MissedSearchRow.class)
                .setMaxResults(limit);
        after.ifPresent(last -> query.setParameter("times", last.times()).setParameter("words", last.words()));
        return query.getResultList().stream()
                .map(row -> new MissedSearch(row.words, row.times, row.lastAt))
                .toList();
    }

    @Override
    public void forget(String words) {
        session.mutation("delete from MissedSearchRow m where m.words = :words")
                .setParameter("words", words)
                .executeUpdate();
    }

    @Override
    public void forgetOld(Instant before, int keep) {
        session.mutation("delete from MissedSearchRow m where m.lastAt < :before")
                .setParameter("before", before)
                .executeUpdate();
        session.query("select m.words from MissedSearchRow m order by m.lastAt desc, m.words", String.class)
                .setFirstResult(keep)
                .getResultList()
                .forEach(this::forget);
    }
}
