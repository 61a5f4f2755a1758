package org.opportune.core;

import java.util.Optional;

/**
 * What is known under a key: a value, or explicitly nothing. Unknown is never zero, false or an empty text.
 *
 * @param <T> the type of the value
 */
public sealed interface Answer<T> {

    /**
     * A value that is known.
     *
     * @param value the value
     * @param <T> its type
     */
    record Known<T>(T value) implements Answer<T> {}

    /**
     * Nobody has said.
     *
     * @param <T> the type the value would have
     */
    record Unknown<T>() implements Answer<T> {
        private static final Unknown<?> INSTANCE = new Unknown<>();
    }

    /**
     * Obtains a known answer.
     *
     * @param value the value
     * @param <T> its type
     * @return the answer
     */
    static <T> Answer<T> of(T value) {
        return new Known<>(value);
    }

    /**
     * Obtains the answer that an optional value gives.
     *
     * @param value the value, if anybody has said
     * @param <T> its type
     * @return known if present
     */
    static <T> Answer<T> of(Optional<T> value) {
        return value.<Answer<T>>map(Known::new).orElseGet(Answer::unknown);
    }

    /**
     * Obtains the unknown answer.
     *
     * @param <T> the type the value would have
     * @return unknown
     */
    @SuppressWarnings("unchecked") // holds no value
    static <T> Answer<T> unknown() {
        return (Answer<T>) Unknown.INSTANCE;
    }

    /** {@return the value, empty when unknown} */
    default Optional<T> toOptional() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }
}
