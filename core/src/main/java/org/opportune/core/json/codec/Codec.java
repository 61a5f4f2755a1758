package org.opportune.core.json.codec;

import java.util.Optional;

/**
 * Writes the values of one type as JSON and reads them back.
 *
 * <p><b>Implementers:</b> stateless and thread-safe; what is written is read back as an equal value.
 *
 * @param <T> the type
 */
public interface Codec<T> {

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its JSON
     */
    Json write(T value);

    /**
     * Reads a value.
     *
     * @param json its JSON
     * @param strict whether a property that nobody knows is an error
     * @return the value
     * @throws org.opportune.core.DomainException with everything that is wrong; the path of each violation is a JSON
     *     pointer that starts at {@code json}
     */
    T read(Json json, boolean strict);

    /** {@return the value that is told by leaving the property out, such as an empty list; empty when there is none} */
    default Optional<T> absent() {
        return Optional.empty();
    }
}
