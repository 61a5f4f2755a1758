package org.opportune.metrics;

import java.util.stream.Collector;

/**
 * Figures as an accumulation: what a {@link MetricSet} compiles to, and what a stream, a live view or another engine runs.
 *
 * <p>The calculator is an immutable value; its accumulator is mutable, for one thread at a time, and holds nothing but
 * sums. Any order, any split into parts merged in any shape, and any history of adds and retractions that ends in the
 * same inputs gives the same bits.
 *
 * @param <E> what is added
 * @param <A> the accumulator
 * @param <R> the result
 */
public interface Calculator<E, A, R> {

    /** {@return an accumulator of nothing} */
    A init();

    /**
     * Adds one input.
     *
     * @param accumulator what it is added to
     * @param input the input
     */
    void add(A accumulator, E input);

    /**
     * Takes back one input that was or will be added, exactly as it was.
     *
     * @param accumulator what it is taken from
     * @param input the input
     */
    void retract(A accumulator, E input);

    /**
     * Adds up two accumulators; neither may be used afterwards, only the result.
     *
     * @param left one
     * @param right the other
     * @return both
     */
    A merge(A left, A right);

    /**
     * Tells what the inputs so far come to; more may be added afterwards.
     *
     * @param accumulator the accumulator
     * @return the result
     */
    R finish(A accumulator);

    /**
     * Writes an accumulator down; accumulators of the same inputs have the same bytes.
     *
     * @param accumulator the accumulator
     * @return its bytes
     */
    byte[] encode(A accumulator);

    /**
     * Reads an accumulator back.
     *
     * @param bytes what {@link #encode} of an equal calculator wrote
     * @return the accumulator
     * @throws org.opportune.core.DomainException if the bytes are broken or of another calculator or version
     */
    A decode(byte[] bytes);

    /** {@return this calculation as a collector, for sequential and parallel streams} */
    default Collector<E, A, R> collector() {
        return Collector.of(this::init, this::add, this::merge, this::finish, Collector.Characteristics.UNORDERED);
    }
}
