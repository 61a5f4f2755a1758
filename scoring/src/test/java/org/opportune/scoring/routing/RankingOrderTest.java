package org.opportune.scoring.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.Language;
import org.opportune.core.LeadId;
import org.opportune.scoring.ScoreTexts;
import org.opportune.scoring.SketchedScore;
import org.opportune.scoring.qualification.Verdict;
import org.opportune.scoring.temperature.Temperature;

class RankingOrderTest {

    @Test
    void leadsOfLowPriorityComeAfterAllOthersByChoice() {
        List<RankableLead> leads = List.of(
                lead("L-1", "90").withVerdict(new Verdict.Disqualified(List.of())),
                lead("L-2", "80").withVerdict(new Verdict.Nurture(Optional.empty(), List.of())),
                lead("L-3", "70").withVerdict(new Verdict.LowPriority(List.of())),
                lead("L-4", "60"),
                lead("L-5", "50").withVerdict(new Verdict.NeedsInfo(List.of())),
                lead("L-6", "40").withVerdict(new Verdict.Qualified()));
        assertThat(LeadRanking.of(RankingOrder.qualifiedFirst(), leads)).hasToString("""
                        1. L-6: first
                        2. L-5: NEEDS_INFO after QUALIFIED
                        3. L-4: not assessed after NEEDS_INFO
                        4. L-3: LOW_PRIORITY after not assessed
                        5. L-2: NURTURE after LOW_PRIORITY
                        6. L-1: DISQUALIFIED after NURTURE""");
        LeadRanking ranking = LeadRanking.of(RankingOrder.qualifiedFirst(), leads);
        assertThat(ranking.reasons(ScoreTexts.in(Language.ENGLISH)))
                .isEqualTo(ranking.positions().stream()
                        .map(LeadRanking.Position::text)
                        .toList());
        assertThat(ranking.reasons(ScoreTexts.in(Language.FRENCH)))
                .contains("priorité basse, après non évalué", "mis de côté, après priorité basse");
        assertThat(LeadRanking.of(leads).positions().get(0).lead().id()).isEqualTo(LeadId.of("L-1"));
    }

    @Test
    void theGreatestExpectedValueComesFirstByChoice() {
        List<RankableLead> leads = List.of(
                lead("L-1", "90"),
                lead("L-2", "10").withExpectedValue(Money.parse("EUR 500.00")),
                lead("L-3", "10").withExpectedValue(Money.parse("EUR 800.00")),
                lead("L-4", SketchedScore.of("99").disqualified()).withExpectedValue(Money.parse("EUR 900.00")));
        assertThat(LeadRanking.of(RankingOrder.expectedValueFirst(), leads)).hasToString("""
                        1. L-3: first
                        2. L-2: expected value EUR 500.00 after expected value EUR 800.00
                        3. L-1: unpriced after expected value EUR 500.00
                        4. L-4: disqualified after not disqualified""");
    }

    @Test
    void theHottestComesFirstByChoice() {
        List<RankableLead> leads = List.of(
                lead("L-1", "90").withTemperature(Temperature.COLD),
                lead("L-2", "20").withTemperature(Temperature.HOT),
                lead("L-3", "10")
                        .withTemperature(Temperature.HOT)
                        .withLastBuyingSignal(SketchedScore.NOW.minusSeconds(1)));
        assertThat(LeadRanking.of(RankingOrder.hottestFirst(), leads)).hasToString("""
                        1. L-3: first
                        2. L-2: no buying signal after buying signal at 2026-01-12T08:59:59Z
                        3. L-1: COLD after HOT""");
    }

    @Test
    void everyOrderIsAnotherDocument() {
        assertThat(RankingOrder.all()).hasSize(4).doesNotHaveDuplicates();
        assertThat(RankingOrder.all()).extracting(RankingOrder::contentHash).doesNotHaveDuplicates();
        assertThat(RankingOrder.all())
                .extracting(order -> order.id().value())
                .containsExactly("standard", "qualified-first", "expected-value-first", "hottest-first");
        assertThat(RankingOrder.all())
                .allSatisfy(order -> assertThat(order.criteria())
                        .startsWith(RankingCriterion.DISQUALIFICATION)
                        .endsWith(RankingCriterion.ID));
        assertThat(RankingOrder.standard().criteria())
                .containsExactly(
                        RankingCriterion.DISQUALIFICATION,
                        RankingCriterion.BAND,
                        RankingCriterion.TOTAL,
                        RankingCriterion.TEMPERATURE,
                        RankingCriterion.EXPECTED_VALUE,
                        RankingCriterion.BUYING_SIGNAL,
                        RankingCriterion.ID);
    }

    private static RankableLead lead(String id, String points) {
        return lead(id, SketchedScore.of(points));
    }

    private static RankableLead lead(String id, SketchedScore score) {
        return RankableLead.builder().id(LeadId.of(id)).score(score).build();
    }
}
