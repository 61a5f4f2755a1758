package org.opportune.core.json.codec;

import java.util.Map;
import java.util.Objects;

/**
 * Reads and writes one of several types, told apart by the property {@code type}.
 *
 * @param owner what a value is called in messages
 * @param ids the id of each type
 * @param arms reads and writes each type, by its id; knows the property {@code type}
 */
record Alternatives<T>(String owner, Map<Class<?>, String> ids, Map<String, Codec<T>> arms) implements Codec<T> {
    static final String TYPE = "type";

    @Override
    public Json write(T value) {
        Codec<T> arm = ids.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(value))
                .map(entry -> Objects.requireNonNull(arms.get(entry.getValue())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(value.getClass() + " is no known kind of " + owner));
        return arm.write(value);
    }

    @Override
    public T read(Json json, boolean strict) {
        return arm(owner, json, arms).read(json, strict);
    }

    /** Chooses by the property {@code type}. */
    static <C> C arm(String owner, Json json, Map<String, C> arms) {
        Properties properties = Properties.of(owner, json, false);
        String id = properties.required(TYPE, Leaves.get(String.class)).orElse("");
        properties.orThrow();
        C arm = arms.get(id);
        properties.check(arm != null, "json.alternative", TYPE, '"' + id + '"', "must be one of " + names(arms));
        properties.orThrow();
        return Objects.requireNonNull(arm);
    }

    private static String names(Map<String, ?> arms) {
        return String.join(", ", arms.keySet());
    }
}
