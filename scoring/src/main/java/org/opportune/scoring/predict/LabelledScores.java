package org.opportune.scoring.predict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opportune.core.LeadId;
import org.opportune.core.Violations;

/**
 * Scores whose outcome is known, the best first: what a model is judged by, whether rules or training made it.
 *
 * <p>The order is that of the scores, largest first, and of the lead's id among equal ones, so every figure is the same
 * however the leads come. Figures are counts and exact fractions. Immutable and thread-safe.
 *
 * <pre>{@code
 * LabelledScores scores = LabelledScores.of(backtest);   // seven leads, three of which converted
 * scores.auc().value();        // 17/24
 * scores.top(2).precision();   // 2/2: both of the best two converted
 * scores.gains(10);            // how many of all conversions each tenth holds
 * }</pre>
 */
public final class LabelledScores {
    private static final Comparator<LabelledScore> BEST_FIRST =
            Comparator.comparingDouble(LabelledScore::score).reversed().thenComparing(LabelledScore::lead);

    private final List<LabelledScore> all;
    /** How many of the first k leads converted, for each k from 0 to all of them. */
    private final int[] convertedOf;

    private LabelledScores(List<LabelledScore> all) {
        this.all = all;
        this.convertedOf = new int[all.size() + 1];
        for (int i = 0; i < all.size(); i++) {
            convertedOf[i + 1] = convertedOf[i] + (all.get(i).converted() ? 1 : 0);
        }
    }

    /**
     * Obtains scores in any order.
     *
     * @param scores the scores with their outcomes, each lead once
     * @return the scores, the best first
     * @throws org.opportune.core.DomainException naming every lead that comes twice
     */
    public static LabelledScores of(Collection<LabelledScore> scores) {
        Set<LeadId> seen = new HashSet<>();
        Set<LeadId> repeated = new TreeSet<>();
        for (LabelledScore score : scores) {
            if (!seen.add(score.lead())) {
                repeated.add(score.lead());
            }
        }
        Violations wrong = Violations.of("labelled scores");
        repeated.forEach(id -> wrong.add("evaluation.duplicate", "leads", id, "must not repeat a lead", ""));
        wrong.orThrow();
        List<LabelledScore> sorted = new ArrayList<>(scores);
        sorted.sort(BEST_FIRST);
        return new LabelledScores(List.copyOf(sorted));
    }

    /** {@return the scores, the best first} */
    public List<LabelledScore> toList() {
        return all;
    }

    /** {@return how many there are} */
    public int size() {
        return all.size();
    }

    /** {@return how many converted} */
    public int converted() {
        return convertedOf[all.size()];
    }

    /** {@return how many did not} */
    public int notConverted() {
        return all.size() - converted();
    }

    /** {@return how well the scores tell leads that converted from those that did not} */
    public AreaUnderCurve auc() {
        long wins = 0;
        long ties = 0;
        for (int from = 0; from < all.size(); ) {
            int to = endOfTies(from);
            int won = convertedOf[to] - convertedOf[from];
            int lost = to - from - won;
            int lostBelow = all.size() - to - (converted() - convertedOf[to]);
            wins += (long) won * lostBelow;
            ties += (long) won * lost;
            from = to;
        }
        return new AreaUnderCurve(wins, ties, converted(), notConverted());
    }

    /**
     * Looks at the best leads.
     *
     * @param k how many, zero or more; all of them if there are fewer
     * @return what came of them
     */
    public TopLeads top(int k) {
        Violations.of("an evaluation")
                .check(k >= 0, "evaluation.top", "k", k, "must be zero or more")
                .orThrow();
        return TopLeads.of(this, Math.min(k, all.size()));
    }

    /**
     * Looks at the best part of the leads.
     *
     * @param share which part, from 0 to 1; the number of leads is rounded up
     * @return what came of them
     */
    public TopLeads topShare(BigDecimal share) {
        Violations.of("an evaluation")
                .check(
                        share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
                        "evaluation.share",
                        "share",
                        share,
                        "must be from 0 to 1")
                .orThrow();
        BigDecimal k = share.multiply(BigDecimal.valueOf(all.size())).setScale(0, RoundingMode.CEILING);
        return top(k.intValueExact());
    }

    /**
     * Splits the leads into groups of nearly equal size, the best first: 10 for deciles.
     *
     * @param groups how many, at least one
     * @return what came of each group
     */
    public Gains gains(int groups) {
        return Gains.of(this, groups);
    }

    /** {@return how many of the first k leads converted} */
    int convertedAmong(int k) {
        return convertedOf[k];
    }

    /** {@return whether the leads before and after a cut have one score} */
    boolean cutsTies(int k) {
        return k > 0 && k < all.size() && all.get(k - 1).score() == all.get(k).score();
    }

    /** {@return how many of the first k leads convert on average over all orders of leads with one score} */
    Ratio.Exact averageAmong(int k) {
        if (!cutsTies(k)) {
            return Ratio.Exact.of(convertedOf[k], 1);
        }
        int from = k;
        while (from > 0 && all.get(from - 1).score() == all.get(k).score()) {
            from--;
        }
        int tied = endOfTies(k) - from;
        int convertedOfTied = convertedOf[endOfTies(k)] - convertedOf[from];
        return Ratio.Exact.of((long) convertedOf[from] * tied + (long) (k - from) * convertedOfTied, tied);
    }

    private int endOfTies(int from) {
        int to = from + 1;
        while (to < all.size() && all.get(to).score() == all.get(from).score()) {
            to++;
        }
        return to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelledScores that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
