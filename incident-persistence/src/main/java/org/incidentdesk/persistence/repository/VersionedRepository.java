package org.incidentdesk.persistence.repository;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.query.SelectionQuery;
import org.incidentdesk.domain.port.driven.Repository;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.persistence.row.VersionedRow;

/**
 * What the repositories of all versioned things have in common. The present version is asked for before it is changed,
 * so that the refusal can name it; Hibernate's own comparison catches whoever comes between.
 *
 * @param <I> the identity
 * @param <T> what is kept
 * @param <R> its row
 */
abstract class VersionedRepository<I, T, R extends VersionedRow> implements Repository<I, T> {

    private final UnitSession session;
    private final String kind;
    private final Class<R> rows;
    private final Function<T, R> toRow;
    private final Function<R, T> fromRow;

    VersionedRepository(UnitSession session, String kind, Class<R> rows, Function<T, R> toRow, Function<R, T> fromRow) {
        this.session = session;
        this.kind = kind;
        this.rows = rows;
        this.toRow = toRow;
        this.fromRow = fromRow;
    }

    UnitSession session() {
        return session;
    }

    /** What the identity is in the table. */
    abstract Object key(I id);

    @Override
    public Optional<T> find(I id) {
        return findByKey(key(id));
    }

    final Optional<T> findByKey(Object key) {
        return Optional.ofNullable(session.get(rows, key)).map(fromRow);
    }

    public List<T> all() {
        return mapped(session.query("from " + rows.getName() + " r order by r.id", rows)
                .getResultList());
    }

    /** A stretch of the list, for things that are found by words. */
    final List<T> stretch(Optional<String> text, Optional<String> after, int limit) {
        WordSearch search = new WordSearch(text);
        SelectionQuery<R> query = session.query(
                        "from " + rows.getName() + " r where r.id > :after and " + search.comparison("r.words")
                                + " order by r.id",
                        rows)
                .setParameter("after", after.orElse(""))
                .setMaxResults(limit);
        search.bind(query);
        return mapped(query.getResultList());
    }

    final List<T> mapped(List<R> found) {
        return found.stream().map(fromRow).toList();
    }

    @Override
    public T save(T thing) {
        session.mustWrite();
        R row = toRow.apply(thing);
        Object key = session.identity(row);
        Optional<Long> present = presentVersion(key);
        if (row.version == 0) {
            if (present.isPresent()) {
                throw Conflict.alreadyExists(kind, key);
            }
            row.version = 1;
            session.insert(row, key);
        } else {
            mustBe(row, key, present);
            session.update(row, key);
        }
        return fromRow.apply(row);
    }

    final void deleteRow(T thing) {
        R row = toRow.apply(thing);
        Object key = session.identity(row);
        mustBe(row, key, presentVersion(key));
        session.deleteAll(List.of(row), key);
    }

    private static void mustBe(VersionedRow row, Object key, Optional<Long> present) {
        if (present.isEmpty() || present.get() != row.version) {
            throw Conflict.staleVersion(key, row.version, present.orElse(0L));
        }
    }

    private Optional<Long> presentVersion(Object key) {
        return session.query("select r.version from " + rows.getName() + " r where r.id = :id", Long.class)
                .setParameter("id", key)
                .uniqueResultOptional();
    }
}
