package org.opportune.scoring;

import java.util.function.Function;

/**
 * A kind of thing that plug-ins add to scoring: rules, decays, frameworks and so on.
 *
 * <p>The package of an interface keeps its point beside it ({@link ScoringRule#POINT}, {@code DecayCurve.POINT}), and a
 * {@link Registry} takes whatever fits a point. Two points are the same only if they are one object.
 *
 * @param <T> what is added
 */
public final class ExtensionPoint<T> {
    private final String noun;
    private final Function<? super T, String> id;

    private ExtensionPoint(String noun, Function<? super T, String> id) {
        this.noun = noun;
        this.id = id;
    }

    /**
     * Makes a point; for the package that owns the interface.
     *
     * @param noun what one extension is called in messages, such as {@code rule}
     * @param id tells the identifier of an extension
     * @param <T> what is added
     * @return the point
     */
    public static <T> ExtensionPoint<T> of(String noun, Function<? super T, String> id) {
        return new ExtensionPoint<>(noun, id);
    }

    /** Returns the identifier of an extension. */
    String id(T extension) {
        return id.apply(extension);
    }

    /** {@return what one extension is called in messages, such as {@code rule}} */
    @Override
    public String toString() {
        return noun;
    }
}
