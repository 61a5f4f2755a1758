package org.opportune.core.json.codec;

import java.util.function.Function;

/**
 * Writes what is worked out from data, and refuses to read it.
 *
 * @param owner what it is called in messages
 * @param writer writes it
 */
record WriteOnly<T>(String owner, Function<? super T, Json> writer) implements Codec<T> {
    @Override
    public Json write(T value) {
        return writer.apply(value);
    }

    @Override
    public T read(Json json, boolean strict) {
        throw Problems.of("json.result", json, "cannot be read: " + owner + " is worked out from data");
    }
}
