package org.incidentdesk.domain.inmemory;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.port.driven.Repository;
import org.incidentdesk.domain.refusal.Conflict;

/**
 * What the repositories of versioned things have in common.
 *
 * @param <I> the identity
 * @param <T> what is kept
 */
abstract class VersionedTable<I extends Comparable<I>, T> implements Repository<I, T> {

    private final Unit unit;
    private final Table<I, T> table;
    private final String kind;

    VersionedTable(Unit unit, Table<I, T> table, String kind) {
        this.unit = unit;
        this.table = table;
        this.kind = kind;
    }

    abstract I id(T thing);

    abstract long version(T thing);

    abstract T atVersion(T thing, long version);

    /** What else a save writes. */
    State saved(State state, T before, T after) {
        return state;
    }

    final Unit unit() {
        return unit;
    }

    final SortedTree<I, T> rows() {
        return unit.state().in(table);
    }

    @Override
    public final Optional<T> find(I id) {
        return Optional.ofNullable(rows().get(id));
    }

    public List<T> all() {
        return rows().values().toList();
    }

    @Override
    public final T save(T thing) {
        T after = atVersion(thing, version(thing) + 1);
        unit.write((state, atEnd) -> {
            check(state, thing, atEnd);
            return saved(state.with(table, id(thing), after), thing, after);
        });
        return after;
    }

    final void remove(T thing) {
        unit.write((state, atEnd) -> {
            check(state, thing, atEnd);
            return state.without(table, id(thing));
        });
    }

    private void check(State state, T thing, boolean atEnd) {
        T present = state.in(table).get(id(thing));
        long actual = present == null ? 0 : version(present);
        if (actual == version(thing)) {
            return;
        }
        if (atEnd) {
            throw Conflict.concurrentChange(id(thing));
        }
        throw version(thing) == 0
                ? Conflict.alreadyExists(kind, id(thing))
                : Conflict.staleVersion(id(thing), version(thing), actual);
    }
}
