package org.opportune.scoring.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opportune.core.Facts;
import org.opportune.core.LeadId;
import org.opportune.scoring.Band;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.Score;

/**
 * The scores of many leads: a total and the rules that fired for each, everything else on demand.
 *
 * <p>Leads are told apart by their row, from 0, in the order in which they came. Every figure equals that of
 * {@link CompiledModel#score(Facts, Instant)} for the same lead. Immutable and thread-safe.
 */
public final class ScoreBatch {
    private static final int BLOCK = 256;

    private final Program program;
    private final Rows rows;
    private final Instant asOf;
    private final long[] totals;
    private final long[] fired;
    private final int[] failures;

    private ScoreBatch(Program program, Rows rows, Instant asOf) {
        this.program = program;
        this.rows = rows;
        this.asOf = asOf;
        this.totals = new long[rows.size()];
        this.fired = new long[rows.size() * program.firedWords];
        this.failures = new int[program.varying.size()];
    }

    static ScoreBatch of(Program program, Rows rows, Instant asOf) {
        ScoreBatch batch = new ScoreBatch(program, rows, asOf);
        int stride = Math.min(BLOCK, Math.max(1, rows.size()));
        Masks masks = new Masks(program.words, stride);
        long[] values = new long[program.varying.size() * stride];
        for (int from = 0; from < rows.size(); from += stride) {
            batch.score(from, Math.min(stride, rows.size() - from), masks, values);
        }
        return batch;
    }

    private void score(int from, int count, Masks masks, long[] values) {
        Arrays.fill(masks.bits, 0);
        rows.add(program.fields, from, count, masks);
        for (int i = 0; program.asksRowByRow() && i < count; i++) {
            ask(rows.facts(from + i, asOf), masks, i);
        }
        for (Derived derived : program.derived) {
            derived.when().set(derived.atom(), masks, count);
        }
        for (int i = 0; !program.varying.isEmpty() && i < count; i++) {
            vary(rows.facts(from + i, asOf), masks, values, i);
        }
        for (int i = 0; i < count; i++) {
            totals[from + i] = program.total(masks, values, i);
        }
        for (int word = 0; word < program.firedWords; word++) {
            System.arraycopy(masks.bits, masks.truths(word), fired, word * totals.length + from, count);
        }
    }

    private void ask(Facts facts, Masks masks, int row) {
        for (Probe probe : program.probes) {
            masks.set(probe.atom(), row, probe.test(facts));
        }
    }

    private void vary(Facts facts, Masks masks, long[] values, int row) {
        for (RuleNode rule : program.varying) {
            if (Program.vary(rule, facts, asOf, masks, values, row, null) instanceof Outcome.Failed) {
                failures[rule.slot]++;
            }
        }
    }

    /** {@return which model gave the scores} */
    public ModelStamp model() {
        return program.stamp;
    }

    /** {@return the moment of scoring} */
    public Instant asOf() {
        return asOf;
    }

    /** {@return how many leads there are} */
    public int size() {
        return totals.length;
    }

    /**
     * Returns which lead is in a row.
     *
     * @param row the row, from 0
     * @return the lead
     */
    public LeadId id(int row) {
        return rows.id(row);
    }

    /**
     * Returns the points of a lead after every limit.
     *
     * @param row the row, from 0
     * @return the points
     */
    public Points total(int row) {
        return Points.ofThousandths(totals[row]);
    }

    /**
     * Returns the band that the total of a lead is in.
     *
     * @param row the row, from 0
     * @return the band, empty when the model has none
     */
    public Optional<Band> band(int row) {
        return program.model.bands().of(total(row));
    }

    /**
     * Tells whether a lead is ruled out.
     *
     * @param row the row, from 0
     * @return whether a disqualifier applies
     */
    public boolean isDisqualified(int row) {
        boolean disqualified = false;
        for (int i = 0; i < program.model.disqualifiers().size(); i++) {
            disqualified |= hasFired(program.disqualifier(i), row);
        }
        return disqualified;
    }

    /**
     * Returns the rules that earned points for a lead.
     *
     * @param row the row, from 0
     * @return the rules, in the order in which they are explained
     */
    public List<RuleId> fired(int row) {
        return program.rules.stream()
                .filter(rule -> hasFired(rule.atom, row))
                .map(rule -> rule.rule.id())
                .toList();
    }

    /**
     * Returns for how many leads the code of a rule has failed, so that the rule counts for nothing.
     *
     * @return the rules with such leads, by id; usually none
     */
    public SortedMap<RuleId, Integer> failures() {
        SortedMap<RuleId, Integer> counts = new TreeMap<>();
        for (RuleNode rule : program.varying) {
            if (failures[rule.slot] > 0) {
                counts.put(rule.rule.id(), failures[rule.slot]);
            }
        }
        return Collections.unmodifiableSortedMap(counts);
    }

    private boolean hasFired(int atom, int row) {
        return ((fired[(atom >> 6) * totals.length + row] >>> atom) & 1) != 0;
    }

    /**
     * Returns the whole score of a lead, with its explanation.
     *
     * @param row the row, from 0
     * @return the score
     */
    public Score score(int row) {
        return new CompiledScore(Evaluation.of(program, rows.facts(row, asOf), asOf));
    }

    /**
     * Returns what a lead's score comes to.
     *
     * @param row the row, from 0
     * @return total, band and whether it is ruled out
     */
    public ScoreSummary summary(int row) {
        return new ScoreSummary(total(row), band(row).map(Band::label), isDisqualified(row));
    }

    /**
     * Returns which leads stand otherwise than before, so that a host need write only these.
     *
     * <p>The batches may come from two models or two moments; what is the same is not written down, whatever it rests on.
     *
     * @param previous the batch before this one
     * @return the leads whose total, band or disqualification differs, and those that were added or are gone
     * @throws org.opportune.core.DomainException naming every lead that is in one of the batches twice
     */
    public BatchChanges changedSince(ScoreBatch previous) {
        return BatchChanges.between(previous, this);
    }

    /**
     * Returns the best leads: the most points first, then by lead id; those that are ruled out come after all others.
     *
     * @param count how many at most
     * @return the best, best first
     */
    public List<RankedLead> top(int count) {
        Comparator<Integer> best = Comparator.comparing(this::isDisqualified)
                .thenComparing(
                        Comparator.<Integer>comparingLong(row -> totals[row]).reversed())
                .thenComparing(rows::id)
                .thenComparing(Comparator.naturalOrder());
        PriorityQueue<Integer> kept = new PriorityQueue<>(best.reversed());
        for (int row = 0; count > 0 && row < totals.length; row++) {
            if (kept.size() < count) {
                kept.add(row);
            } else if (best.compare(row, kept.element()) < 0) {
                kept.remove();
                kept.add(row);
            }
        }
        List<Integer> sorted = new ArrayList<>(kept);
        sorted.sort(best);
        List<RankedLead> ranked = new ArrayList<>();
        for (int row : sorted) {
            ranked.add(new RankedLead(ranked.size() + 1, id(row), total(row), isDisqualified(row), row));
        }
        return Collections.unmodifiableList(ranked);
    }
}
