package org.opportune.scoring.whatif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opportune.core.LeadId;
import org.opportune.core.Violations;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Points;
import org.opportune.scoring.ScoreDifference;
import org.opportune.scoring.model.BatchChanges;
import org.opportune.scoring.model.CompiledModel;
import org.opportune.scoring.model.KnownLead;
import org.opportune.scoring.model.LeadChange;
import org.opportune.scoring.model.RankedLead;
import org.opportune.scoring.model.ScoreBatch;

/**
 * What it would change for some leads if a second model took the place of a first: to be looked at before it does.
 *
 * <p>For example, of 100 leads 90 stand as before; the cell from B to A holds 7 of the others and the cell from A to B
 * the last 3. The order in which the leads come makes no difference.
 *
 * @param before the first model
 * @param after the second model
 * @param asOf the moment of scoring by both
 * @param leads how many leads both have scored: the sum of the cells
 * @param same how many have the same total, band and disqualification by both
 * @param migrations who stands where by either model, the cells without leads left out, in order
 * @param swap who enters and who leaves the best
 * @param movers the leads whose total differs most, then in the order of their ids
 * @param further how many more leads stand otherwise than those among the movers
 */
public record ModelImpact(
        ModelStamp before,
        ModelStamp after,
        Instant asOf,
        int leads,
        int same,
        List<Migration> migrations,
        SwapSet swap,
        List<Mover> movers,
        int further) {

    /** Copies the parts, and refuses counts that do not add up. */
    public ModelImpact {
        migrations = List.copyOf(migrations);
        movers = List.copyOf(movers);
        int cells = migrations.stream().mapToInt(Migration::leads).sum();
        Violations.of("a model's impact")
                .check(cells == leads, "impact.cells", "leads", leads, "must be the sum of the cells (" + cells + ")")
                .check(
                        same + movers.size() + further == leads,
                        "impact.movers",
                        "leads",
                        leads,
                        "must be those that are the same, the movers and the further ones together")
                .orThrow();
    }

    /**
     * Compares two models.
     *
     * @param before the first model
     * @param after the second model
     * @param leads the leads, none of them twice
     * @param asOf the moment of scoring
     * @param k how many leads count as the best, zero or more
     * @param movers how many movers are explained at most, zero or more
     * @return what would change
     * @throws org.opportune.core.DomainException naming every lead that comes twice
     */
    public static ModelImpact of(
            CompiledModel before, CompiledModel after, List<KnownLead> leads, Instant asOf, int k, int movers) {
        return between(before.score(leads, asOf), after.score(leads, asOf), k, movers);
    }

    /**
     * Compares what two models say of the same leads at the same moment.
     *
     * @param before the scores by the first model
     * @param after the scores by the second
     * @param k how many leads count as the best, zero or more
     * @param movers how many movers are explained at most, zero or more
     * @return what would change
     * @throws org.opportune.core.DomainException naming every lead that comes twice or in one batch only
     */
    public static ModelImpact between(ScoreBatch before, ScoreBatch after, int k, int movers) {
        BatchChanges changes = after.changedSince(before);
        check(before, after, changes, k, movers);
        Map<LeadId, Integer> beforeRows = rows(before);
        Map<LeadId, Integer> afterRows = rows(after);
        List<LeadChange> sorted = new ArrayList<>(changes.changes());
        sorted.sort(Comparator.comparing(change -> -distance(change)));
        List<Mover> most = sorted.stream()
                .limit(movers)
                .map(change -> new Mover(
                        change.lead(),
                        change.before().orElseThrow(),
                        change.after().orElseThrow(),
                        ScoreDifference.between(
                                before.score(row(beforeRows, change.lead())),
                                after.score(row(afterRows, change.lead())))))
                .toList();
        return new ModelImpact(
                before.model(),
                after.model(),
                after.asOf(),
                after.size(),
                changes.same(),
                migrations(before, after, afterRows),
                swap(before, after, k),
                most,
                sorted.size() - most.size());
    }

    private static void check(ScoreBatch before, ScoreBatch after, BatchChanges changes, int k, int movers) {
        Violations wrong = Violations.of("a model's impact")
                .check(k >= 0, "impact.k", "k", k, "must be zero or more")
                .check(movers >= 0, "impact.count", "movers", movers, "must be zero or more")
                .check(
                        before.asOf().equals(after.asOf()),
                        "impact.asOf",
                        "asOf",
                        after.asOf(),
                        "must be the same moment by both models (" + before.asOf() + ")");
        changes.gone()
                .forEach(change -> wrong.add(
                        "impact.gone", "after", change.lead(), "must hold every lead of the first batch", ""));
        changes.added()
                .forEach(change -> wrong.add(
                        "impact.added", "after", change.lead(), "must hold no lead that the first batch lacks", ""));
        wrong.orThrow();
    }

    private static Map<LeadId, Integer> rows(ScoreBatch batch) {
        Map<LeadId, Integer> rows = new HashMap<>();
        for (int row = 0; row < batch.size(); row++) {
            rows.put(batch.id(row), row);
        }
        return rows;
    }

    private static int row(Map<LeadId, Integer> rows, LeadId lead) {
        return Optional.ofNullable(rows.get(lead)).orElseThrow(); // both batches hold the same leads
    }

    private static long distance(LeadChange change) {
        Points before = change.before().orElseThrow().total();
        return Math.abs(change.after().orElseThrow().total().minus(before).thousandths());
    }

    private static List<Migration> migrations(ScoreBatch before, ScoreBatch after, Map<LeadId, Integer> afterRows) {
        Map<Place, Map<Place, Integer>> cells = new TreeMap<>();
        for (int row = 0; row < before.size(); row++) {
            Place from = Place.of(before.summary(row));
            Place to = Place.of(after.summary(row(afterRows, before.id(row))));
            cells.computeIfAbsent(from, place -> new TreeMap<>()).merge(to, 1, Integer::sum);
        }
        List<Migration> migrations = new ArrayList<>();
        cells.forEach((from, line) -> line.forEach((to, leads) -> migrations.add(new Migration(from, to, leads))));
        return migrations;
    }

    private static SwapSet swap(ScoreBatch before, ScoreBatch after, int k) {
        Set<LeadId> old = best(before, k);
        Set<LeadId> now = best(after, k);
        List<LeadId> enter = now.stream().filter(lead -> !old.contains(lead)).toList();
        List<LeadId> leave = old.stream().filter(lead -> !now.contains(lead)).toList();
        return new SwapSet(k, old.size() - leave.size(), enter, leave);
    }

    private static Set<LeadId> best(ScoreBatch batch, int k) {
        Set<LeadId> best = new LinkedHashSet<>();
        for (RankedLead lead : batch.top(k)) {
            best.add(lead.id());
        }
        return best;
    }
}
