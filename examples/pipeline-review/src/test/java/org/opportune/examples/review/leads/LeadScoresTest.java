package org.opportune.examples.review.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.Condition;
import org.opportune.core.Probability;
import org.opportune.core.lead.Lead;
import org.opportune.core.lead.LeadKeys;
import org.opportune.examples.review.figures.LeadOutcome;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.Points;

class LeadScoresTest {
    private static final LeadScores SEVEN = scores(SevenLeads.policy(), SevenLeads.cases());

    private static LeadScores scores(LeadPolicy policy, List<LeadCase> cases) {
        return LeadScores.of(policy, cases, Optional.empty(), ZoneOffset.UTC);
    }

    @Test
    void leadsAreRankedByPointsAndEachSaysWhatPutItBehindTheOneBefore() {
        assertThat(SEVEN.ranked())
                .extracting(lead -> lead.lead().id().value())
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(SEVEN.ranked().get(1).behind()).isEqualTo("80 points after 90 points");
        assertThat(SEVEN.ranked().get(2).behind()).isEqualTo("id c after id b");
    }

    @Test
    void anUnknownOutcomeIsLeftOutOfTheEvaluationAndNotOfTheRanking() {
        assertThat(SEVEN.ranked()).hasSize(8);
        assertThat(SEVEN.labelled().size()).isEqualTo(7);
        assertThat(SEVEN.labelled().auc().value()).hasToString("17/24");
    }

    @Test
    void theHeavierReasonsComeFirstAndTheRestCompletesTheScore() {
        ScoredLead.Reasons reasons = SEVEN.ranked().get(0).reasons(2);
        assertThat(reasons.top())
                .extracting(line -> SEVEN.policy().why(line))
                .containsExactly("is early in the alphabet", "is known");
        assertThat(reasons.others()).isEqualTo(2);
        assertThat(reasons.rest()).isEqualTo(Points.of(20));
        assertThat(SEVEN.ranked().get(7).reasons(2)).isEqualTo(new ScoredLead.Reasons(List.of(), 0, Points.ZERO));
    }

    @Test
    void limitsAndReasonsWithoutWordsAreExplainedToo() {
        LeadPolicy policy = SevenLeads.policy();
        assertThat(policy.why(new Explanation.LimitLine(
                        Explanation.Scope.DIMENSION, "FIT", Points.of(-5), Explanation.LimitLine.MAXIMUM)))
                .isEqualTo("above the most that fit counts for");
        assertThat(policy.why(new Explanation.LimitLine(
                        Explanation.Scope.GROUP, "name", Points.of(5), Explanation.LimitLine.MINIMUM)))
                .isEqualTo("below the least that name counts for");
        assertThat(scores(policy.withReasons(Map.of()), SevenLeads.cases())
                        .ranked()
                        .get(6)
                        .reasons(1)
                        .top())
                .extracting(line -> policy.withReasons(Map.of()).why(line))
                .containsExactly("THERE");
    }

    @Test
    void theExpectedValueIsTheChanceOfTheBandTimesWhatADealMayBeWorth() {
        LeadPolicy priced = SevenLeads.policy().withChances(Map.of("high", Probability.ofPercent("12.5")));
        LeadCase first = SevenLeads.cases().get(0);
        LeadCase worth = worth(first, "100.20");
        assertThat(scores(priced, List.of(worth)).ranked().get(0).expectedValue())
                .contains(Money.of(CurrencyUnit.EUR, 12.52)); // 12.525, half-even
        assertThat(scores(priced, List.of(first)).ranked().get(0).expectedValue())
                .isEmpty();
        LeadCase low = worth(SevenLeads.cases().get(6), "100.20");
        assertThat(scores(priced, List.of(low)).ranked().get(0).expectedValue())
                .as("nobody has said the chance of low")
                .isEmpty();
    }

    @Test
    void whoIsRuledOutIsExpectedToBringNothingAndStandsLast() {
        LeadPolicy policy = SevenLeads.policy().withChances(Map.of("high", Probability.ofPercent("10")));
        LeadPolicy strict = policy.withModel(policy.model()
                .withDisqualifiers(new PointRules()
                        .ruleOut("not-the-first", Condition.in(LeadKeys.ID, "a"), "comes first")
                        .disqualifiers()));
        LeadScores scores = scores(
                strict,
                List.of(
                        worth(SevenLeads.cases().get(0), "100"),
                        SevenLeads.cases().get(6)));
        assertThat(scores.ranked()).extracting(lead -> lead.lead().id().value()).containsExactly("g", "a");
        assertThat(scores.ranked().get(1).expectedValue()).isEmpty();
    }

    @Test
    void aLeadNotYetKnownOnTheDayIsCountedAndLeftOut() {
        LeadCase known = created(SevenLeads.cases().get(0), "2026-01-31T23:59:59Z");
        LeadCase later = created(SevenLeads.cases().get(1), "2026-02-01T00:00:00Z");
        LeadScores scores = LeadScores.of(
                SevenLeads.policy(), List.of(known, later), Optional.of(LocalDate.of(2026, 1, 31)), ZoneOffset.UTC);
        assertThat(scores.ranked()).hasSize(1);
        assertThat(scores.later()).isEqualTo(1);
        assertThat(scores(SevenLeads.policy(), List.of(known, later)).ranked()).hasSize(2);
    }

    @Test
    void aLeadThatComesTwiceIsRefused() {
        LeadCase one = SevenLeads.cases().get(0);
        assertThatThrownBy(() -> scores(SevenLeads.policy(), List.of(one, one))).hasMessageContaining("repeat an id");
    }

    private static LeadCase worth(LeadCase one, String euros) {
        Lead lead = one.outcome().lead().withEstimatedValue(Money.parse("EUR " + euros));
        return LeadCase.unasked(new LeadOutcome(lead, one.outcome().converted()));
    }

    private static LeadCase created(LeadCase one, String at) {
        Lead lead = one.outcome().lead().withCreatedAt(Instant.parse(at));
        return LeadCase.unasked(new LeadOutcome(lead, one.outcome().converted()));
    }
}
