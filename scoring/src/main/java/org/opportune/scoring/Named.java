package org.opportune.scoring;

/**
 * Something that has no identifier of its own, under the identifier by which definitions name it.
 *
 * @param id the identifier, {@code vendor:name}
 * @param what what is named
 * @param <T> its type
 */
public record Named<T>(String id, T what) {

    /**
     * Names something.
     *
     * @param id the identifier, {@code vendor:name}
     * @param what what is named
     * @param <T> its type
     * @return both
     */
    public static <T> Named<T> of(String id, T what) {
        return new Named<>(id, what);
    }
}
