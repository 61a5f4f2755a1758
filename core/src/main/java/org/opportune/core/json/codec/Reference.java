package org.opportune.core.json.codec;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Stands for the codec of a type that may contain itself.
 *
 * @param strict whether the type is a definition, in which a property that nobody knows is always an error
 * @param target finds the codec once all are known
 */
record Reference<T>(boolean strict, Supplier<Codec<T>> target) implements Codec<T> {
    @Override
    public Json write(T value) {
        return target.get().write(value);
    }

    @Override
    public T read(Json json, boolean always) {
        return target.get().read(json, strict || always);
    }

    @Override
    public Optional<T> absent() {
        return target.get().absent();
    }
}
