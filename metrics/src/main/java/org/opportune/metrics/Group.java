package org.opportune.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opportune.core.Key;

/**
 * The deals that share their values under some keys; a deal whose value nobody knows is in the unknown group.
 *
 * <p>Groups come in the order of their values, unknown last. The group of no keys is all deals.
 *
 * @param keys the keys
 * @param values the value under each key, empty for unknown
 */
public record Group(List<Key<?>> keys, List<Optional<?>> values) implements Comparable<Group> {
    /** All deals. */
    public static final Group ALL = new Group(List.of(), List.of());

    /** Copies the lists. */
    public Group {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
    }

    /**
     * Obtains the group of one key's value.
     *
     * @param key the key
     * @param value the value
     * @param <T> its type
     * @return the group
     */
    public static <T> Group of(Key<T> key, T value) {
        return new Group(List.of(key), List.of(Optional.of(value)));
    }

    /**
     * Obtains the group whose value under one key is unknown.
     *
     * @param key the key
     * @return the group
     */
    public static Group unknown(Key<?> key) {
        return new Group(List.of(key), List.of(Optional.empty()));
    }

    /** {@return the values as text, joined by a slash; {@code (unknown)} where nobody knows} */
    public String label() {
        return keys.isEmpty()
                ? "all"
                : IntStream.range(0, keys.size()).mapToObj(this::text).collect(Collectors.joining(" / "));
    }

    private String text(int i) {
        return values.get(i).map(value -> print(keys.get(i), value)).orElse("(unknown)");
    }

    private static <T> String print(Key<T> key, Object value) {
        return key.type().print(key.type().javaType().cast(value));
    }

    @Override
    public int compareTo(Group other) {
        int order = 0;
        for (int i = 0; i < keys.size() && order == 0; i++) {
            order = compare(keys.get(i), values.get(i), other.values.get(i));
        }
        return order;
    }

    private static <T> int compare(Key<T> key, Optional<?> a, Optional<?> b) {
        Comparator<? super T> order = key.type().order();
        Class<T> type = key.type().javaType();
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        return order.compare(type.cast(a.get()), type.cast(b.get()));
    }

    /** Returns the group of the same keys with other values. */
    static Group of(List<Key<?>> keys, List<Optional<?>> values) {
        return new Group(keys, new ArrayList<>(values));
    }
}
