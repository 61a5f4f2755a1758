package org.opportune.core.json.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * The codecs of what holds other values; an empty one is left out, and a property left out is an empty one, unless it must
 * be told.
 */
final class Containers {
    private static final Json NULL = new Json.Null();

    private Containers() {}

    /** Reads and writes an optional part; absent and null mean the same. */
    record OfOptional<T>(Codec<T> item) implements Codec<Optional<T>> {
        @Override
        public Json write(Optional<T> value) {
            return value.map(item::write).orElse(NULL);
        }

        @Override
        public Optional<T> read(Json json, boolean strict) {
            return json instanceof Json.Null ? Optional.empty() : Optional.of(item.read(json, strict));
        }

        @Override
        public Optional<Optional<T>> absent() {
            return Optional.of(Optional.empty());
        }
    }

    /** Reads and writes a list, a set or another collection, in its order. */
    record OfItems<T, C extends Collection<T>>(Codec<T> item, Function<List<T>, C> collect) implements Codec<C> {
        @Override
        public Json write(C value) {
            return new Json.Arr(value.stream().map(item::write).toList());
        }

        @Override
        public C read(Json json, boolean strict) {
            if (!(json instanceof Json.Arr array)) {
                throw Problems.of("json.type", json, "must be an array");
            }
            Problems problems = new Problems();
            List<T> items = new ArrayList<>();
            int index = 0;
            for (Json each : array.items()) {
                if (problems.isFull()) {
                    break;
                }
                problems.part(String.valueOf(index++), () -> item.read(each, strict))
                        .ifPresent(items::add);
            }
            problems.orThrow();
            return collect.apply(items);
        }

        @Override
        public Optional<C> absent() {
            return Optional.of(collect.apply(List.of()));
        }
    }

    /** Reads and writes a map whose keys are texts, in its order. */
    record OfEntries<K, V>(Codec<K> key, Codec<V> value) implements Codec<Map<K, V>> {
        @Override
        public Json write(Map<K, V> map) {
            Map<String, Json> properties = new LinkedHashMap<>();
            map.forEach((k, v) -> properties.put(((Json.Text) key.write(k)).value(), value.write(v)));
            return new Json.Obj(properties);
        }

        @Override
        public Map<K, V> read(Json json, boolean strict) {
            if (!(json instanceof Json.Obj object)) {
                throw Problems.of("json.type", json, "must be an object");
            }
            Problems problems = new Problems();
            Map<K, V> map = new LinkedHashMap<>();
            for (Map.Entry<String, Json> each : object.properties().entrySet()) {
                if (problems.isFull()) {
                    break;
                }
                String name = each.getKey();
                Optional<K> k = problems.part(name, () -> key.read(new Json.Text(name), strict));
                Optional<V> v = problems.part(name, () -> value.read(each.getValue(), strict));
                if (k.isPresent() && v.isPresent()) {
                    map.put(k.get(), v.get());
                }
            }
            problems.orThrow();
            return Collections.unmodifiableMap(map);
        }

        @Override
        public Optional<Map<K, V>> absent() {
            return Optional.of(Map.of());
        }
    }

    /** Reads and writes what must be told even when it is empty: a list left out by mistake would change the meaning. */
    record Told<T>(Codec<T> whole) implements Codec<T> {
        @Override
        public Json write(T value) {
            return whole.write(value);
        }

        @Override
        public T read(Json json, boolean strict) {
            return whole.read(json, strict);
        }
    }

    /** Reads and writes a value by way of another that says the same. */
    record Converted<T, R>(Codec<R> form, Function<T, R> to, Function<R, T> from) implements Codec<T> {
        @Override
        public Json write(T value) {
            return form.write(to.apply(value));
        }

        @Override
        public T read(Json json, boolean strict) {
            R read = form.read(json, strict);
            return Problems.whole(() -> from.apply(read));
        }

        @Override
        public Optional<T> absent() {
            return form.absent().map(from);
        }
    }

    static Codec<OptionalInt> optionalInt() {
        return new Converted<>(
                new OfOptional<>(Leaves.get(Integer.class)),
                value -> value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty(),
                value -> value.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    static Codec<OptionalLong> optionalLong() {
        return new Converted<>(
                new OfOptional<>(Leaves.get(Long.class)),
                value -> value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty(),
                value -> value.map(OptionalLong::of).orElseGet(OptionalLong::empty));
    }

    static <T> Codec<List<T>> list(Codec<T> item) {
        return new OfItems<>(item, List::copyOf);
    }

    static <T> Codec<Collection<T>> set(Codec<T> item) {
        return new OfItems<>(item, Containers::distinct);
    }

    private static <T> Collection<T> distinct(List<T> items) {
        Set<T> set = new LinkedHashSet<>(items);
        if (set.size() < items.size()) {
            throw Problems.of("json.duplicate", new Json.Arr(List.of()), "must not repeat an item");
        }
        return Collections.unmodifiableSet(set);
    }
}
