package org.opportune.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A host's own fields: values under typed keys, in key order.
 *
 * <p>In JSON each value stands under its key and the name of its type: {@code {"acme:employees":{"integer":"250"}}}.
 * Immutable and thread-safe; equal when all keys and values are equal (1.0 equals 1.00).
 */
public final class Attributes implements Facts {
    private static final Attributes NONE = new Attributes(new TreeMap<>());

    private final SortedMap<String, Entry<?>> entries;

    private record Entry<T>(Key<T> key, T value) {
        String text() {
            return key.type().print(value);
        }
    }

    private Attributes(SortedMap<String, Entry<?>> entries) {
        this.entries = entries;
    }

    /** {@return no fields} */
    public static Attributes none() {
        return NONE;
    }

    /**
     * Returns these fields with one set.
     *
     * @param key the key
     * @param value its value
     * @param <T> the value's type
     * @return the new fields
     */
    public <T> Attributes with(Key<T> key, T value) {
        TreeMap<String, Entry<?>> copy = new TreeMap<>(entries);
        copy.put(key.name(), new Entry<>(key, key.type().normalise(value)));
        return new Attributes(copy);
    }

    /**
     * Returns these fields without one.
     *
     * @param key the key
     * @return the new fields
     */
    public Attributes without(Key<?> key) {
        TreeMap<String, Entry<?>> copy = new TreeMap<>(entries);
        copy.remove(key.name());
        return new Attributes(copy);
    }

    @Override
    public <T> Answer<T> get(Key<T> key) {
        Entry<?> entry = entries.get(key.name());
        return entry == null || entry.key.type() != key.type()
                ? Answer.unknown()
                : Answer.of(key.type().javaType().cast(entry.value));
    }

    /** {@return the keys, in order} */
    public Set<Key<?>> keys() {
        return entries.values().stream().map(Entry::key).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** {@return whether there is no field} */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** {@return each key with the name of its type and the value as text, in key order} */
    @JsonValue
    public Map<String, Map<String, String>> toTexts() {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        entries.forEach((name, entry) -> texts.put(name, Map.of(entry.key.type().name(), entry.text())));
        return texts;
    }

    /**
     * Reads what {@link #toTexts()} gives.
     *
     * @param texts each key with the name of its type and the value as text
     * @return the fields
     * @throws DomainException naming every key whose type or value cannot be read
     */
    @JsonCreator
    public static Attributes ofTexts(Map<String, Map<String, String>> texts) {
        List<Violation> problems = new ArrayList<>();
        TreeMap<String, Entry<?>> entries = new TreeMap<>();
        texts.forEach((name, typed) -> {
            try {
                entries.put(name, entry(name, typed));
            } catch (DomainException e) {
                e.violations().forEach(v -> problems.add(v.under(name)));
            }
        });
        Violations.of("attributes").addAll(problems).orThrow();
        return new Attributes(entries);
    }

    private static Entry<?> entry(String name, Map<String, String> typed) {
        Violations.of("attribute " + name)
                .check(
                        typed.size() == 1,
                        "attribute.type",
                        "value",
                        typed.keySet(),
                        "must stand under exactly one type")
                .orThrow();
        Map.Entry<String, String> only = typed.entrySet().iterator().next();
        Optional<ValueType<?>> type = ValueType.named(only.getKey());
        Violations.of("attribute " + name)
                .check(type.isPresent(), "attribute.type", "type", only.getKey(), "must be a known type")
                .orThrow();
        return entry(Key.of(name, type.orElseThrow()), only.getValue());
    }

    private static <T> Entry<T> entry(Key<T> key, String text) {
        return new Entry<>(key, key.type().parse(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return toTexts().toString();
    }
}
