package org.opportune.scoring.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opportune.core.LeadId;
import org.opportune.core.Violations;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.ScoreTexts;
import org.opportune.scoring.Statement;
import org.opportune.scoring.Statement.Nested;

/**
 * Leads in the order in which they are worth somebody's time, each with the reason for its place.
 *
 * <p>The order is total: the same leads, however they come, always stand in the same order. The scores must come from
 * one model and one major version of it, and the expected values in one currency, because nothing else can be compared.
 *
 * <p>For example, A-2 with 61 points stands behind A-1 with 80 because of {@link RankingCriterion#TOTAL}: <em>61 points
 * after 80 points</em>.
 */
public final class LeadRanking {
    private final RankingOrder order;
    private final List<Position> positions;

    /**
     * One lead's place.
     *
     * @param rank the place, from 1
     * @param lead the lead
     * @param behind the criterion that put it behind the one before it, empty for the first
     * @param text the same in words, such as {@code 61 points after 80 points}
     */
    public record Position(int rank, RankableLead lead, Optional<RankingCriterion> behind, String text) {}

    private LeadRanking(RankingOrder order, List<Position> positions) {
        this.order = order;
        this.positions = List.copyOf(positions);
    }

    /**
     * Ranks leads in the standard order.
     *
     * @param leads the leads, in any order
     * @return the ranking
     * @throws org.opportune.core.DomainException naming every repeated id, and models or currencies that do not mix
     */
    public static LeadRanking of(Collection<RankableLead> leads) {
        return of(RankingOrder.standard(), leads);
    }

    /**
     * Ranks leads.
     *
     * @param order which criteria decide
     * @param leads the leads, in any order
     * @return the ranking
     * @throws org.opportune.core.DomainException naming every repeated id, and models or currencies that do not mix
     */
    public static LeadRanking of(RankingOrder order, Collection<RankableLead> leads) {
        check(leads);
        List<RankableLead> sorted = new ArrayList<>(leads);
        sorted.sort(order.criteria().stream()
                .map(RankingCriterion::order)
                .reduce(Comparator::thenComparing)
                .orElseThrow());
        List<Position> positions = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            positions.add(i == 0 ? first(sorted.get(0)) : behind(order, i + 1, sorted.get(i - 1), sorted.get(i)));
        }
        return new LeadRanking(order, positions);
    }

    /** {@return which criteria decided} */
    public RankingOrder order() {
        return order;
    }

    /** {@return every lead, the best first} */
    public List<Position> positions() {
        return positions;
    }

    /**
     * Returns the best leads.
     *
     * @param k how many, zero or more
     * @return the first of {@link #positions()}; all of them if there are fewer
     */
    public List<Position> top(int k) {
        Violations.of("a ranking")
                .check(k >= 0, "ranking.top", "k", k, "must be zero or more")
                .orThrow();
        return positions.subList(0, Math.min(k, positions.size()));
    }

    /**
     * Says why each lead stands where it does, in a reader's language.
     *
     * @param texts the texts in that language
     * @return a sentence for each of {@link #positions()}, such as {@code 61 points after 80 points}
     */
    public List<String> reasons(ScoreTexts texts) {
        List<String> reasons = new ArrayList<>(positions.size());
        for (int i = 0; i < positions.size(); i++) {
            int before = i - 1;
            RankableLead lead = positions.get(i).lead();
            reasons.add(texts.say(positions
                    .get(i)
                    .behind()
                    .map(decisive -> Statement.of(
                            "ranking.after",
                            Nested.of(decisive.statement(lead)),
                            Nested.of(decisive.statement(positions.get(before).lead()))))
                    .orElse(Statement.of("ranking.first"))));
        }
        return List.copyOf(reasons);
    }

    private static Position first(RankableLead lead) {
        return new Position(1, lead, Optional.empty(), "first");
    }

    private static Position behind(RankingOrder order, int rank, RankableLead before, RankableLead lead) {
        RankingCriterion decisive = order.criteria().stream()
                .filter(criterion -> criterion.order().compare(before, lead) != 0)
                .findFirst()
                .orElseThrow();
        return new Position(rank, lead, Optional.of(decisive), decisive.text(lead) + " after " + decisive.text(before));
    }

    private static void check(Collection<RankableLead> leads) {
        Violations wrong = Violations.of("a ranking");
        Set<LeadId> seen = new HashSet<>();
        Set<LeadId> repeated = new TreeSet<>();
        Set<String> models = new TreeSet<>();
        Set<String> currencies = new TreeSet<>();
        for (RankableLead lead : leads) {
            if (!seen.add(lead.id())) {
                repeated.add(lead.id());
            }
            ModelStamp model = lead.score().model();
            models.add(model.id() + " " + model.version().major());
            lead.expectedValue()
                    .ifPresent(value -> currencies.add(value.getCurrencyUnit().getCode()));
        }
        repeated.forEach(id -> wrong.add("ranking.duplicate", "leads", id, "must not repeat an id", ""));
        wrong.check(
                        models.size() <= 1,
                        "ranking.model",
                        "leads",
                        join(models),
                        "must be scored by one major version of one model",
                        "Rank the leads of each model by themselves.")
                .check(
                        currencies.size() <= 1,
                        "ranking.currency",
                        "leads",
                        join(currencies),
                        "must have expected values in one currency",
                        "Convert them before.")
                .orThrow();
    }

    private static String join(Set<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadRanking that && order.equals(that.order) && positions.equals(that.positions);
    }

    @Override
    public int hashCode() {
        return positions.hashCode();
    }

    @Override
    public String toString() {
        return positions.stream()
                .map(position -> position.rank() + ". " + position.lead().id() + ": " + position.text())
                .collect(Collectors.joining("\n"));
    }
}
