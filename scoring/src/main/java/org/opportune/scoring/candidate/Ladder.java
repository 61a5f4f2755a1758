package org.opportune.scoring.candidate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.opportune.core.ProductId;
import org.opportune.core.Text;
import org.opportune.core.Violations;

/**
 * Plans or products of which each does more than the one before: {@code basic}, {@code plus}, {@code premium}.
 *
 * @param id the identifier, unique within a policy
 * @param plans the plans, the lowest first; two or more, each once
 */
public record Ladder(String id, List<ProductId> plans) {

    /** Checks the plans. */
    public Ladder {
        Text.checkId("ladder", id);
        plans = List.copyOf(plans);
        Violations wrong = Violations.of("ladder", id)
                .check(plans.size() >= 2, "ladder.short", "plans", plans.size(), "must have two plans or more");
        Set<ProductId> seen = new HashSet<>();
        plans.forEach(plan -> wrong.check(seen.add(plan), "ladder.repeated", "plans", plan, "must not repeat a plan"));
        wrong.orThrow();
    }

    /**
     * Obtains a ladder.
     *
     * @param id the identifier
     * @param plans the plans, the lowest first
     * @return the ladder
     */
    public static Ladder of(String id, String... plans) {
        return new Ladder(id, List.of(plans).stream().map(ProductId::of).toList());
    }

    /** Returns the highest plan that somebody has, as its place from 0. */
    OptionalInt highest(Set<ProductId> having) {
        return IntStream.range(0, plans.size())
                .filter(i -> having.contains(plans.get(i)))
                .max();
    }

    /** Returns the plan above a place. */
    Optional<ProductId> above(int place) {
        return place + 1 < plans.size() ? Optional.of(plans.get(place + 1)) : Optional.empty();
    }
}
