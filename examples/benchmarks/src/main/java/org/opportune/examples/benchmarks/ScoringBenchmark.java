package org.opportune.examples.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.opportune.core.Facts;
import org.opportune.scoring.Points;
import org.opportune.scoring.model.CompiledModel;
import org.opportune.scoring.model.KnownLead;
import org.opportune.scoring.model.LeadColumns;
import org.opportune.scoring.model.ScoreBatch;
import org.opportune.scoring.model.ScoreState;

/** Twenty rules on twelve fields: the compiled model against ifs and loops written by hand, in nanoseconds a lead. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ScoringBenchmark.SIZE)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 5,
        jvmArgs = {"-Xms2g", "-Xmx2g"})
public class ScoringBenchmark {
    static final int SIZE = 100_000;
    private static final Instant AS_OF = Instant.parse("2026-01-26T12:00:00Z");

    private List<KnownLead> leads = List.of();
    private CompiledModel model = Prospects.model().compile();
    private LeadColumns columns = LeadColumns.of(model.reads(), leads.stream());
    private ScoresByHand.Columns columnsByHand = new ScoresByHand.Columns(leads);
    private ScoreState[] states = {};

    /** Makes the leads, and checks that all ways agree before any is timed. */
    @Setup
    public void setUp() {
        leads = Prospects.leads(SIZE, 42);
        columns = LeadColumns.of(model.reads(), leads.stream());
        columnsByHand = new ScoresByHand.Columns(leads);
        states = leads.stream().map(lead -> model.follow(lead.facts(), AS_OF)).toArray(ScoreState[]::new);
        int[] byHand = objectsByHand();
        int[] columnar = columnsByHand();
        ScoreBatch objects = objectsByLibrary();
        ScoreBatch snapshot = columnsByLibrary();
        for (int i = 0; i < SIZE; i++) {
            Points points = Points.of(byHand[i]);
            Facts lead = leads.get(i).facts();
            same(points, Points.of(columnar[i]));
            same(points, objects.total(i));
            same(points, snapshot.total(i));
            same(points, model.score(lead, AS_OF).explanation().total());
            same(
                    points,
                    states[i]
                            .with(Prospect.MAILS_OPENED, 0L)
                            .with(Prospect.MAILS_OPENED, ((Prospect) lead).mailsOpened)
                            .total());
        }
    }

    private static void same(Points expected, Points actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("the ifs say " + expected + ", another way " + actual);
        }
    }

    /** {@return the ifs, object by object} */
    @Benchmark
    public int[] objectsByHand() {
        int[] scores = new int[leads.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = ScoresByHand.score((Prospect) leads.get(i).facts());
        }
        return scores;
    }

    /** {@return the loops over columns} */
    @Benchmark
    public int[] columnsByHand() {
        return columnsByHand.scores();
    }

    /** {@return the library over objects: a total and the rules that fired for each} */
    @Benchmark
    public ScoreBatch objectsByLibrary() {
        return model.score(leads, AS_OF);
    }

    /** {@return the library over a snapshot} */
    @Benchmark
    public ScoreBatch columnsByLibrary() {
        return model.score(columns, AS_OF);
    }

    /**
     * The library, a score with its total for each lead.
     *
     * @param out takes them
     */
    @Benchmark
    public void oneByOneByLibrary(Blackhole out) {
        for (int i = 0; i < SIZE; i++) {
            out.consume(model.score(leads.get(i).facts(), AS_OF));
        }
    }

    /**
     * The library, a score and its explanation for each lead.
     *
     * @param out takes them
     */
    @Benchmark
    public void explainedByLibrary(Blackhole out) {
        for (int i = 0; i < SIZE; i++) {
            out.consume(model.score(leads.get(i).facts(), AS_OF).explanation());
        }
    }

    /**
     * The library, one more mail opened by each lead.
     *
     * @param out takes the new totals
     */
    @Benchmark
    public void signalByLibrary(Blackhole out) {
        for (int i = 0; i < SIZE; i++) {
            long opened = i % 20;
            out.consume(states[i].with(Prospect.MAILS_OPENED, opened + 1).total());
        }
    }

    /** {@return the library taking a snapshot} */
    @Benchmark
    public LeadColumns snapshotByLibrary() {
        return LeadColumns.of(model.reads(), leads.stream());
    }
}
