package org.opportune.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealState;
import org.opportune.core.lead.Lead;

/**
 * What it costs to make one deal or one lead, checked and immutable, against a plain record with the same fields.
 *
 * <p>With {@code -prof gc} the bytes too: {@code java -jar examples/benchmarks/target/benchmarks.jar Creation -prof gc}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(5)
public class CreationBenchmark {
    private final Makings makings = new Makings(1);
    private final Deal deal = makings.deal();
    private final Plain.Deal plainDeal = makings.plainDeal();
    private final Lead lead = makings.lead();
    private final Plain.Lead plainLead = makings.plainLead();
    private long revision;

    /** {@return a deal of ten fields} */
    @Benchmark
    public Deal deal() {
        return makings.deal();
    }

    /** {@return the same as records} */
    @Benchmark
    public Object dealPlain() {
        return makings.plainDeal();
    }

    /** {@return the state of a deal alone} */
    @Benchmark
    public DealState dealState() {
        return makings.state();
    }

    /** {@return the deal, one revision on} */
    @Benchmark
    public Deal dealWith() {
        return deal.withRevision(++revision);
    }

    /** {@return the same as a record} */
    @Benchmark
    public Object dealWithPlain() {
        return plainDeal.withRevision(++revision);
    }

    /** {@return a lead of ten fields, with three interactions} */
    @Benchmark
    public Lead lead() {
        return makings.lead();
    }

    /** {@return the same as records} */
    @Benchmark
    public Object leadPlain() {
        return makings.plainLead();
    }

    /** {@return the lead, one revision on} */
    @Benchmark
    public Lead leadWith() {
        return lead.withRevision(++revision);
    }

    /** {@return the same as a record} */
    @Benchmark
    public Object leadWithPlain() {
        return plainLead.withRevision(++revision);
    }
}
