package org.opportune.scoring.routing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.opportune.core.Violations;

/**
 * Which criteria rank leads, the weightiest first, as data. The identifier is always the last tie-break.
 *
 * @param criteria the criteria, none of them twice; at least one
 */
public record RankingOrder(List<RankingCriterion> criteria) {
    private static final RankingOrder STANDARD = new RankingOrder(List.of(RankingCriterion.values()));

    /** Checks the criteria, and puts the identifier last. */
    public RankingOrder {
        Violations.of("ranking order")
                .check(!criteria.isEmpty(), "ranking.empty", "criteria", "", "must have at least one criterion")
                .check(
                        criteria.isEmpty() || EnumSet.copyOf(criteria).size() == criteria.size(),
                        "ranking.repeated",
                        "criteria",
                        criteria,
                        "must not repeat a criterion")
                .check(
                        !criteria.contains(RankingCriterion.ID)
                                || criteria.indexOf(RankingCriterion.ID) == criteria.size() - 1,
                        "ranking.id",
                        "criteria",
                        criteria,
                        "must not go on after ID",
                        "No two leads share an id, so what comes after it decides nothing.")
                .orThrow();
        criteria = withId(criteria);
    }

    /** {@return the order of the enum: disqualification, band, total, temperature, value, buying signal, id} */
    public static RankingOrder standard() {
        return STANDARD;
    }

    /**
     * Obtains an order.
     *
     * @param criteria the criteria, the weightiest first
     * @return the order
     */
    public static RankingOrder of(RankingCriterion... criteria) {
        return new RankingOrder(List.of(criteria));
    }

    private static List<RankingCriterion> withId(List<RankingCriterion> criteria) {
        if (criteria.contains(RankingCriterion.ID)) {
            return List.copyOf(criteria);
        }
        List<RankingCriterion> more = new ArrayList<>(criteria);
        more.add(RankingCriterion.ID);
        return List.copyOf(more);
    }
}
