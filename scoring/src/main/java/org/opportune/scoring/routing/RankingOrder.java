package org.opportune.scoring.routing;

import static org.opportune.scoring.routing.RankingCriterion.BAND;
import static org.opportune.scoring.routing.RankingCriterion.BUYING_SIGNAL;
import static org.opportune.scoring.routing.RankingCriterion.DISQUALIFICATION;
import static org.opportune.scoring.routing.RankingCriterion.EXPECTED_VALUE;
import static org.opportune.scoring.routing.RankingCriterion.ID;
import static org.opportune.scoring.routing.RankingCriterion.TEMPERATURE;
import static org.opportune.scoring.routing.RankingCriterion.TOTAL;
import static org.opportune.scoring.routing.RankingCriterion.VERDICT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;

/**
 * A strategy of ranking as data: which criteria rank leads, the weightiest first. The identifier is always the last
 * tie-break.
 *
 * <pre>
 * standard              by the score: disqualification, band, total, temperature, expected value, buying signal
 * qualified-first       by the verdict of qualification, then as the standard order
 * expected-value-first  disqualification, expected value, then as the standard order
 * hottest-first         disqualification, temperature, buying signal, then as the standard order
 * </pre>
 *
 * @param id the order
 * @param version its version
 * @param criteria the criteria, none of them twice; at least one
 */
public record RankingOrder(ModelId id, Version version, List<RankingCriterion> criteria) {
    private static final RankingOrder STANDARD =
            of("standard", DISQUALIFICATION, BAND, TOTAL, TEMPERATURE, EXPECTED_VALUE, BUYING_SIGNAL);
    private static final RankingOrder QUALIFIED =
            of("qualified-first", DISQUALIFICATION, VERDICT, BAND, TOTAL, TEMPERATURE, EXPECTED_VALUE, BUYING_SIGNAL);
    private static final RankingOrder VALUE =
            of("expected-value-first", DISQUALIFICATION, EXPECTED_VALUE, BAND, TOTAL, TEMPERATURE, BUYING_SIGNAL);
    private static final RankingOrder HOTTEST =
            of("hottest-first", DISQUALIFICATION, TEMPERATURE, BUYING_SIGNAL, BAND, TOTAL, EXPECTED_VALUE);

    /** Checks the criteria, and puts the identifier last. */
    public RankingOrder {
        Violations.of("ranking order", id)
                .check(!criteria.isEmpty(), "ranking.empty", "criteria", "", "must have at least one criterion")
                .check(
                        criteria.isEmpty() || EnumSet.copyOf(criteria).size() == criteria.size(),
                        "ranking.repeated",
                        "criteria",
                        criteria,
                        "must not repeat a criterion")
                .check(
                        !criteria.contains(ID) || criteria.indexOf(ID) == criteria.size() - 1,
                        "ranking.id",
                        "criteria",
                        criteria,
                        "must not go on after ID",
                        "No two leads share an id, so what comes after it decides nothing.")
                .orThrow();
        criteria = withId(criteria);
    }

    /** {@return the order by the score, which leaves out the verdict of qualification} */
    public static RankingOrder standard() {
        return STANDARD;
    }

    /** {@return the standard order, but leads of low priority after all that are not} */
    public static RankingOrder qualifiedFirst() {
        return QUALIFIED;
    }

    /** {@return the order in which the greatest expected value comes first, and the unpriced last} */
    public static RankingOrder expectedValueFirst() {
        return VALUE;
    }

    /** {@return the order in which the hottest come first, and of these who showed last that they are about to buy} */
    public static RankingOrder hottestFirst() {
        return HOTTEST;
    }

    /** {@return the orders that this library has, the standard one first} */
    public static List<RankingOrder> all() {
        return List.of(STANDARD, QUALIFIED, VALUE, HOTTEST);
    }

    /**
     * Obtains an order.
     *
     * @param id the order
     * @param criteria the criteria, the weightiest first
     * @return its first version
     */
    public static RankingOrder of(String id, RankingCriterion... criteria) {
        return new RankingOrder(ModelId.of(id), Version.FIRST, List.of(criteria));
    }

    /** {@return the fingerprint of everything this order says} */
    public ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "ranking-order")
                .part("id", id.value())
                .part("version", version.toString())
                .list("criteria", criteria, (into, criterion) -> into.part("criterion", criterion.name())));
    }

    private static List<RankingCriterion> withId(List<RankingCriterion> criteria) {
        if (criteria.contains(ID)) {
            return List.copyOf(criteria);
        }
        List<RankingCriterion> more = new ArrayList<>(criteria);
        more.add(ID);
        return List.copyOf(more);
    }
}
