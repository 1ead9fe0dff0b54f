package org.incidentdesk.examples.sqlite;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.incidentdesk.domain.port.driven.Repository;
import org.incidentdesk.domain.refusal.Conflict;

/**
 * Versioned things, each a document of its own: the whole of what most repositories have to do.
 *
 * @param <I> the identity
 * @param <T> what is kept
 */
abstract class Documents<I extends Comparable<? super I>, T> implements Repository<I, T> {

    /**
     * What has to be known of the things of one kind.
     *
     * @param name under what they are kept
     * @param type their type, a record
     * @param id their identity
     * @param version their version
     * @param atVersion the same thing at another version
     */
    record Kind<I, T>(
            String name,
            Class<T> type,
            Function<T, I> id,
            ToLongFunction<T> version,
            BiFunction<T, Long, T> atVersion) {}

    private final Sql sql;
    private final Kind<I, T> kind;

    Documents(Sql sql, Kind<I, T> kind) {
        this.sql = sql;
        this.kind = kind;
    }

    @Override
    public final Optional<T> find(I id) {
        return sql
                .query(
                        "SELECT body FROM document WHERE kind = ? AND id = ?",
                        row -> Codec.read(row.getString(1), kind.type()),
                        kind.name(),
                        id.toString())
                .stream()
                .findFirst();
    }

    /** All of them, in the order of their identities, which is the domain's and not the database's. */
    public final List<T> all() {
        return sql
                .query("SELECT body FROM document WHERE kind = ?", row -> Codec.read(row.getString(1), kind.type()), kind.name())
                .stream()
                .sorted(Comparator.comparing(kind.id()))
                .toList();
    }

    @Override
    public final T save(T thing) {
        long seen = kind.version().applyAsLong(thing);
        mustBeSeen(thing, seen);
        T after = kind.atVersion().apply(thing, seen + 1);
        String id = kind.id().apply(after).toString();
        if (seen == 0) {
            sql.update(
                    "INSERT INTO document (kind, id, version, body) VALUES (?, ?, ?, ?)",
                    kind.name(),
                    id,
                    seen + 1,
                    Codec.write(after));
        } else {
            sql.update(
                    "UPDATE document SET version = ?, body = ? WHERE kind = ? AND id = ?",
                    seen + 1,
                    Codec.write(after),
                    kind.name(),
                    id);
        }
        return after;
    }

    final void remove(T thing) {
        mustBeSeen(thing, kind.version().applyAsLong(thing));
        sql.update(
                "DELETE FROM document WHERE kind = ? AND id = ?",
                kind.name(),
                kind.id().apply(thing).toString());
    }

    private void mustBeSeen(T thing, long seen) {
        I id = kind.id().apply(thing);
        long present = find(id).map(kept -> kind.version().applyAsLong(kept)).orElse(0L);
        if (present != seen) {
            refuse(id, seen, present);
        }
    }

    /** Says why a thing that was seen at one version is not kept at another. */
    void refuse(I id, long seen, long present) {
        throw seen == 0 ? Conflict.alreadyExists(kind.name(), id) : Conflict.staleVersion(id, seen, present);
    }
}
