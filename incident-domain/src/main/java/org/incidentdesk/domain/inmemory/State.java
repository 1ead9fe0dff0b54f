package org.incidentdesk.domain.inmemory;

/** Everything that is stored, at one moment. It never changes; every write makes another one that shares the rest. */
final class State {

    static final State EMPTY = new State(new SortedTree<?, ?>[Table.COUNT], 0);

    private final SortedTree<?, ?>[] tables;
    private final long messages;

    private State(SortedTree<?, ?>[] tables, long messages) {
        this.tables = tables;
        this.messages = messages;
    }

    @SuppressWarnings("unchecked") // with() is the only way in, and takes the table's own types
    <K extends Comparable<? super K>, V> SortedTree<K, V> in(Table<K, V> table) {
        SortedTree<?, ?> tree = tables[table.place()];
        return tree == null ? SortedTree.empty() : (SortedTree<K, V>) tree;
    }

    <K extends Comparable<? super K>, V> State with(Table<K, V> table, K key, V value) {
        return with(table, in(table).with(key, value), messages);
    }

    <K extends Comparable<? super K>, V> State without(Table<K, V> table, K key) {
        return with(table, in(table).without(key), messages);
    }

    /** Puts a message behind all others. */
    State withMessage(String listener, WaitingMessage message) {
        long place = messages + 1;
        Table.MessageKey key = new Table.MessageKey(listener, place);
        return with(Table.MESSAGES, in(Table.MESSAGES).with(key, message), place);
    }

    private <K extends Comparable<? super K>, V> State with(
            Table<K, V> table, SortedTree<K, V> tree, long newMessages) {
        SortedTree<?, ?>[] copy = tables.clone();
        copy[table.place()] = tree;
        return new State(copy, newMessages);
    }
}
