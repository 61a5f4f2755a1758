package org.opportune.scoring.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Function;
import org.opportune.core.Attributes;
import org.opportune.scoring.ExtensionPoint;
import org.opportune.scoring.Named;

/**
 * How points fade by the code of a host or plug-in, where no built-in {@link Decay} suffices.
 *
 * <p>A model names it and gives its parameters ({@link Decay.Custom}); the curve is made once, when the model is compiled.
 *
 * <p><b>Implementers:</b> pure, thread-safe, the same on every machine ({@code StrictMath} rather than {@code Math}). A
 * curve never grows: the points of an older occurrence are never more than those of a younger one. What it returns is
 * rounded half-even to thousand-millionths; a factor outside 0 to 1 is a failure of the plug-in, as an exception is.
 */
public interface DecayCurve {
    /** Where plug-ins add curves: each is made from its parameters, and throws a {@code DomainException} at wrong ones. */
    ExtensionPoint<Named<Function<Attributes, ? extends DecayCurve>>> POINT = ExtensionPoint.of("decay", Named::id);

    /**
     * Returns what is left of the points.
     *
     * @param age the age in whole seconds, not below zero
     * @return the factor, from 0 to 1
     */
    BigDecimal left(Duration age);

    /** {@return the age from which nothing changes any more: whole seconds, above zero, at most {@link Decay#LONGEST}} */
    Duration settles();
}
