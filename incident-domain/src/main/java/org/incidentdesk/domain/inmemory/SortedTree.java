package org.incidentdesk.domain.inmemory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A sorted map that never changes: adding or removing yields another tree that shares all but one path with this one. So
 * a unit of work can hold the whole storage as it was, and write into its own, at the price of a path per write.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class SortedTree<K extends Comparable<? super K>, V> {

    private static final SortedTree<?, ?> EMPTY = new SortedTree<>(null);

    private final Node<K, V> root;

    private SortedTree(Node<K, V> root) {
        this.root = root;
    }

    /** An entry, and a node of a tree whose two sides never differ in height by more than one. */
    private static final class Node<K, V> implements Map.Entry<K, V> {
        private final K key;
        private final V value;
        private final Node<K, V> left;
        private final Node<K, V> right;
        private final int height;

        Node(K key, V value, Node<K, V> left, Node<K, V> right) {
            this.key = key;
            this.value = value;
            this.left = left;
            this.right = right;
            this.height = 1 + Math.max(height(left), height(right));
        }

        @Override
        public K getKey() {
            return key;
        }

        @Override
        public V getValue() {
            return value;
        }

        @Override
        public V setValue(V other) {
            throw new UnsupportedOperationException("a tree never changes");
        }
    }

    @SuppressWarnings("unchecked") // it holds neither keys nor values, so it fits all of them
    static <K extends Comparable<? super K>, V> SortedTree<K, V> empty() {
        return (SortedTree<K, V>) EMPTY;
    }

    /** The value of a key, or null. */
    V get(K key) {
        Node<K, V> node = root;
        while (node != null) {
            int side = key.compareTo(node.key);
            if (side == 0) {
                return node.value;
            }
            node = side < 0 ? node.left : node.right;
        }
        return null;
    }

    SortedTree<K, V> with(K key, V value) {
        return new SortedTree<>(with(root, key, value));
    }

    SortedTree<K, V> without(K key) {
        return get(key) == null ? this : new SortedTree<>(without(root, key));
    }

    /** All values in the order of their keys. */
    Stream<V> values() {
        Climb<K, V> climb = new Climb<>();
        climb.down(root);
        return stream(climb).map(Map.Entry::getValue);
    }

    /** The values behind a key, in the order of their keys. */
    Stream<V> valuesAfter(K key) {
        return entries(key, false).map(Map.Entry::getValue);
    }

    /** The entries from a key on, in the order of their keys. */
    Stream<Map.Entry<K, V>> entriesFrom(K lowest) {
        return entries(lowest, true);
    }

    private Stream<Map.Entry<K, V>> entries(K bound, boolean inclusive) {
        Climb<K, V> climb = new Climb<>();
        Node<K, V> node = root;
        while (node != null) {
            int side = bound.compareTo(node.key);
            if (side < 0 || (side == 0 && inclusive)) {
                climb.path.push(node);
                node = node.left;
            } else {
                node = node.right;
            }
        }
        return stream(climb);
    }

    private static <K, V> Stream<Map.Entry<K, V>> stream(Climb<K, V> climb) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(climb, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private static final class Climb<K, V> implements Iterator<Map.Entry<K, V>> {
        private final Deque<Node<K, V>> path = new ArrayDeque<>();

        private void down(Node<K, V> from) {
            for (Node<K, V> node = from; node != null; node = node.left) {
                path.push(node);
            }
        }

        @Override
        public boolean hasNext() {
            return !path.isEmpty();
        }

        @Override
        public Map.Entry<K, V> next() {
            if (path.isEmpty()) {
                throw new NoSuchElementException();
            }
            Node<K, V> node = path.pop();
            down(node.right);
            return node;
        }
    }

    private static int height(Node<?, ?> node) {
        return node == null ? 0 : node.height;
    }

    private static <K extends Comparable<? super K>, V> Node<K, V> with(Node<K, V> node, K key, V value) {
        if (node == null) {
            return new Node<>(key, value, null, null);
        }
        int side = key.compareTo(node.key);
        if (side == 0) {
            return new Node<>(key, value, node.left, node.right);
        }
        return side < 0
                ? balanced(node.key, node.value, with(node.left, key, value), node.right)
                : balanced(node.key, node.value, node.left, with(node.right, key, value));
    }

    private static <K extends Comparable<? super K>, V> Node<K, V> without(Node<K, V> node, K key) {
        int side = key.compareTo(node.key);
        if (side < 0) {
            return balanced(node.key, node.value, without(node.left, key), node.right);
        }
        if (side > 0) {
            return balanced(node.key, node.value, node.left, without(node.right, key));
        }
        if (node.left == null || node.right == null) {
            return node.left == null ? node.right : node.left;
        }
        Node<K, V> next = node.right;
        while (next.left != null) {
            next = next.left;
        }
        return balanced(next.key, next.value, node.left, without(node.right, next.key));
    }

    private static <K, V> Node<K, V> balanced(K key, V value, Node<K, V> left, Node<K, V> right) {
        if (height(left) > height(right) + 1) {
            Node<K, V> inner = left.right;
            return height(left.left) >= height(inner)
                    ? new Node<>(left.key, left.value, left.left, new Node<>(key, value, inner, right))
                    : new Node<>(
                            inner.key,
                            inner.value,
                            new Node<>(left.key, left.value, left.left, inner.left),
                            new Node<>(key, value, inner.right, right));
        }
        if (height(right) > height(left) + 1) {
            Node<K, V> inner = right.left;
            return height(right.right) >= height(inner)
                    ? new Node<>(right.key, right.value, new Node<>(key, value, left, inner), right.right)
                    : new Node<>(
                            inner.key,
                            inner.value,
                            new Node<>(key, value, left, inner.left),
                            new Node<>(right.key, right.value, inner.right, right.right));
        }
        return new Node<>(key, value, left, right);
    }
}
