package org.opportune.scoring.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.core.DomainException;
import org.opportune.core.Language;
import org.opportune.core.LeadId;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.Violation;
import org.opportune.core.lead.LeadKeys;
import org.opportune.scoring.Band;
import org.opportune.scoring.Points;
import org.opportune.scoring.ScoreTexts;
import org.opportune.scoring.SketchedScore;
import org.opportune.scoring.temperature.Rating;
import org.opportune.scoring.temperature.Temperature;

class LeadRankingTest {
    private static final Band A = Band.atLeast("A", Points.of(70));
    private static final Band B = Band.of("B", Points.of(40), Points.of(70));
    private static final Band C = Band.below("C", Points.of(40));
    private static final Instant NOW = SketchedScore.NOW;

    @Test
    void eachCriterionDecidesWhenThoseBeforeItAreEqual() {
        RankableLead plain = lead("L-9", "61");
        RankableLead signal = plain.withLastBuyingSignal(NOW.minusSeconds(60)).withId(LeadId.of("L-8"));
        RankableLead earlier = plain.withLastBuyingSignal(NOW.minusSeconds(61)).withId(LeadId.of("L-0"));
        RankableLead cheap = plain.withExpectedValue(Money.parse("EUR 0")).withId(LeadId.of("L-7"));
        RankableLead dear = plain.withExpectedValue(Money.parse("EUR 0.01")).withId(LeadId.of("L-6"));
        RankableLead cold = plain.withTemperature(Temperature.COLD).withId(LeadId.of("L-5"));
        RankableLead warm = plain.withTemperature(Temperature.WARM).withId(LeadId.of("L-4"));
        RankableLead more = lead("L-3", "61.001");
        RankableLead banded = lead("L-2", SketchedScore.of("12").in(C));
        RankableLead ruledOut = lead("L-1", SketchedScore.of("99").in(A).disqualified());
        RankableLead sameAsPlain = plain.withId(LeadId.of("L-99"));
        LeadRanking ranking = LeadRanking.of(
                List.of(sameAsPlain, plain, signal, earlier, cheap, dear, cold, warm, more, banded, ruledOut));
        assertThat(ranking).hasToString("""
                        1. L-2: first
                        2. L-3: no band after band C
                        3. L-4: 61 points after 61.001 points
                        4. L-5: COLD after WARM
                        5. L-6: unrated after COLD
                        6. L-7: expected value EUR 0.00 after expected value EUR 0.01
                        7. L-8: unpriced after expected value EUR 0.00
                        8. L-0: buying signal at 2026-01-12T08:58:59Z after buying signal at 2026-01-12T08:59:00Z
                        9. L-9: no buying signal after buying signal at 2026-01-12T08:58:59Z
                        10. L-99: id L-99 after id L-9
                        11. L-1: disqualified after not disqualified""");
        assertThat(ranking.reasons(ScoreTexts.in(Language.ENGLISH)))
                .isEqualTo(ranking.positions().stream()
                        .map(LeadRanking.Position::text)
                        .toList());
        assertThat(ranking.reasons(ScoreTexts.in(Language.FRENCH)))
                .startsWith(
                        "premier",
                        "sans tranche, après tranche C",
                        "points\u00a0: 61, après points\u00a0: 61,001",
                        "froid, après tiède",
                        "température inconnue, après froid",
                        "valeur attendue 0,00 EUR, après valeur attendue 0,01 EUR");
        assertThat(ranking.positions())
                .extracting(position -> position.behind().orElse(null))
                .containsExactly(
                        null,
                        RankingCriterion.BAND,
                        RankingCriterion.TOTAL,
                        RankingCriterion.TEMPERATURE,
                        RankingCriterion.TEMPERATURE,
                        RankingCriterion.EXPECTED_VALUE,
                        RankingCriterion.EXPECTED_VALUE,
                        RankingCriterion.BUYING_SIGNAL,
                        RankingCriterion.BUYING_SIGNAL,
                        RankingCriterion.ID,
                        RankingCriterion.DISQUALIFICATION);
    }

    @Test
    void theHigherBandComesFirstWhateverThePoints() {
        // bands may come from more than the total, so the points need not follow them
        RankableLead a = lead("L-3", SketchedScore.of("10").in(A));
        RankableLead b = lead("L-2", SketchedScore.of("90").in(B));
        RankableLead c = lead("L-1", SketchedScore.of("95").in(C));
        assertThat(ids(LeadRanking.of(List.of(c, b, a)))).containsExactly("L-3", "L-2", "L-1");
    }

    @Test
    void ofBandsWithOneLowerEndTheOneThatReachesHigherComesFirst() {
        RankableLead open = lead("L-3", SketchedScore.of("75").in(A));
        RankableLead wide = lead("L-2", SketchedScore.of("75").in(Band.of("A", Points.of(70), Points.of(90))));
        RankableLead tight = lead("L-1", SketchedScore.of("75").in(Band.of("A", Points.of(70), Points.of(80))));
        assertThat(ids(LeadRanking.of(List.of(tight, wide, open)))).containsExactly("L-3", "L-2", "L-1");
    }

    @Test
    void theTopIsTheBeginningOfTheWhole() {
        LeadRanking ranking = LeadRanking.of(List.of(lead("L-1", "1"), lead("L-2", "2"), lead("L-3", "3")));
        assertThat(ids(ranking)).containsExactly("L-3", "L-2", "L-1");
        assertThat(ranking.top(2)).isEqualTo(ranking.positions().subList(0, 2));
        assertThat(ranking.top(0)).isEmpty();
        assertThat(ranking.top(4)).isEqualTo(ranking.positions());
        assertThat(LeadRanking.of(List.of()).positions()).isEmpty();
        assertThatThrownBy(() -> ranking.top(-1)).hasMessage("The k (-1) of a ranking must be zero or more.");
    }

    @Test
    void theOrderOfTheCriteriaIsData() {
        RankableLead hot = lead("L-2", "10").withTemperature(Temperature.HOT);
        RankableLead many = lead("L-1", "90").withTemperature(Temperature.COLD);
        RankingOrder byHeat = RankingOrder.of("by-heat", RankingCriterion.TEMPERATURE, RankingCriterion.TOTAL);
        assertThat(ids(LeadRanking.of(byHeat, List.of(many, hot)))).containsExactly("L-2", "L-1");
        assertThat(byHeat.criteria()).endsWith(RankingCriterion.ID);
        LeadRanking ranking = LeadRanking.of(byHeat, List.of(many, hot));
        assertThat(ranking.order()).isEqualTo(byHeat);
        assertThat(ranking)
                .isEqualTo(LeadRanking.of(byHeat, List.of(hot, many)))
                .hasSameHashCodeAs(LeadRanking.of(byHeat, List.of(hot, many)))
                .isNotEqualTo(LeadRanking.of(List.of(hot, many)))
                .isNotEqualTo(LeadRanking.of(byHeat, List.of(hot)));
        assertViolations(() -> RankingOrder.of("none"), "ranking.empty");
        assertViolations(() -> RankingOrder.of("id", RankingCriterion.ID, RankingCriterion.TOTAL), "ranking.id");
        assertViolations(
                () -> RankingOrder.of("twice", RankingCriterion.BAND, RankingCriterion.BAND), "ranking.repeated");
    }

    @Test
    void whatCannotBeComparedIsRefusedAllAtOnce() {
        RankableLead euro = lead("L-1", "1").withExpectedValue(Money.parse("EUR 1"));
        RankableLead dollar =
                lead("L-1", SketchedScore.of("1").by("sketch", "2.0.0")).withExpectedValue(Money.parse("USD 1"));
        assertViolations(
                () -> LeadRanking.of(List.of(euro, dollar)), "ranking.duplicate", "ranking.model", "ranking.currency");
        assertThatThrownBy(() -> LeadRanking.of(List.of(euro, dollar.withId(LeadId.of("L-2")))))
                .hasMessageStartingWith(
                        "The leads (sketch 1, sketch 2) of a ranking must be scored by one major version"
                                + " of one model. Rank the leads of each model by themselves.");
        RankableLead patched = lead("L-3", SketchedScore.of("1").by("sketch", "1.0.1"));
        assertThat(ids(LeadRanking.of(List.of(patched, euro)))).containsExactly("L-1", "L-3");
    }

    @Test
    void aLeadWithoutIdOrScoreOrWithADebtIsRefused() {
        assertViolations(() -> RankableLead.builder().build(), "missing", "missing");
        assertViolations(() -> lead("L-1", "1").withExpectedValue(Money.parse("EUR -0.01")), "money.negative");
    }

    @Test
    void theLatestBuyingSignalUpToTheScoreCounts() {
        Attributes facts = Attributes.none()
                .with(
                        LeadKeys.BUYING_SIGNALS,
                        Occurrences.of(List.of(
                                new Occurrence("c", NOW.plusNanos(1)),
                                new Occurrence("b", NOW),
                                new Occurrence("a", NOW.minusSeconds(9)))));
        Rating hot = new Rating.Rated(Temperature.HOT, Rating.IMMEDIATE, "They want to buy at once.");
        RankableLead lead = RankableLead.of(LeadId.of("L-1"), facts, SketchedScore.of("1"), hot);
        assertThat(lead.lastBuyingSignal()).contains(NOW);
        assertThat(lead.temperature()).contains(Temperature.HOT);
        assertThat(lead.expectedValue()).isEmpty();
        Rating none = new Rating.Unrated(Rating.UNKNOWN, "Nobody has asked.");
        assertThat(RankableLead.of(LeadId.of("L-1"), Attributes.none(), SketchedScore.of("1"), none))
                .isEqualTo(lead("L-1", "1"));
    }

    private static void assertViolations(ThrowingCallable wrong, String... codes) {
        assertThatThrownBy(wrong)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .containsExactly(codes));
    }

    private static List<String> ids(LeadRanking ranking) {
        return ranking.positions().stream()
                .map(position -> position.lead().id().value())
                .toList();
    }

    private static RankableLead lead(String id, String points) {
        return lead(id, SketchedScore.of(points));
    }

    private static RankableLead lead(String id, SketchedScore score) {
        return RankableLead.builder().id(LeadId.of(id)).score(score).build();
    }
}
