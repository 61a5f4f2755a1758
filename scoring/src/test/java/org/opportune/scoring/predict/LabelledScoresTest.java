package org.opportune.scoring.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opportune.core.DomainException;
import org.opportune.core.LeadId;
import org.opportune.core.Violation;
import org.opportune.scoring.SketchedScore;

/** Seven leads, worked out by hand: converted are a (90), b (80) and e (40); not c and d (80), f (40) and g (10). */
class LabelledScoresTest {
    private static final LabelledScores SEVEN = LabelledScores.of(List.of(
            lead("g", 10, false),
            lead("c", 80, false),
            lead("e", 40, true),
            lead("a", 90, true),
            lead("f", 40, false),
            lead("d", 80, false),
            lead("b", 80, true)));

    @Test
    void theBestScoreComesFirstAndThenTheSmallerId() {
        assertThat(SEVEN.toList())
                .extracting(score -> score.lead().value())
                .containsExactly("a", "b", "c", "d", "e", "f", "g");
        assertThat(SEVEN.converted()).isEqualTo(3);
        assertThat(SEVEN.notConverted()).isEqualTo(4);
    }

    @Test
    void aucCountsPairsAndTiesAsHalves() {
        // a wins against c, d, f, g; b wins against f, g and ties with c, d; e wins against g and ties with f
        assertThat(SEVEN.auc()).isEqualTo(new AreaUnderCurve(7, 3, 3, 4));
        assertThat(SEVEN.auc().value()).isEqualTo(Ratio.of(17, 24));
        assertThat(SEVEN.auc().value().value()).contains(new BigDecimal("0.7083333333333333333333333333333333"));
        assertThat(SEVEN.auc().explain())
                .isEqualTo("AUC = (wins + ties / 2) / (converted x not converted) = (7 + 3 / 2) / (3 x 4) = 17/24"
                        + " = 0.7083333333333333333333333333333333.");
    }

    @Test
    void withOneKindOfLeadThereIsNoAuc() {
        assertUndefined(LabelledScores.of(List.of()), Ratio.NO_LEADS.code(), "there is no lead");
        assertUndefined(
                LabelledScores.of(List.of(lead("a", 1, false))), Ratio.NONE_CONVERTED.code(), "no lead converted");
        assertUndefined(
                LabelledScores.of(List.of(lead("a", 1, true), lead("b", 2, true))),
                Ratio.ALL_CONVERTED.code(),
                "every lead converted");
    }

    @Test
    void theBestTwoHoldTwoOfThreeConversions() {
        TopLeads two = SEVEN.top(2);
        assertThat(two.converted()).isEqualTo(2);
        assertThat(two.precision()).isEqualTo(Ratio.of(1, 1));
        assertThat(two.recall()).isEqualTo(Ratio.of(2, 3));
        assertThat(two.lift()).isEqualTo(Ratio.of(7, 3));
        // one of b, c, d is in, each as likely, and one of them converted: 1 + 1/3
        assertThat(two.cutsTies()).isTrue();
        assertThat(two.averaged().converted()).isEqualTo(Ratio.of(4, 3));
        assertThat(two.averaged().precision()).isEqualTo(Ratio.of(2, 3));
        assertThat(two.explain())
                .isEqualTo("Of the best 2 of 7 leads 2 converted: precision 1/1, recall 2/3, lift 7/3. The cut falls"
                        + " among leads of one score; on average over their orders"
                        + " 1.333333333333333333333333333333333 convert.");
        assertThat(SEVEN.top(4).cutsTies()).isFalse();
        assertThat(SEVEN.top(4).averaged()).isEqualTo(SEVEN.top(4).counted());
        assertThat(SEVEN.top(4).explain())
                .isEqualTo("Of the best 4 of 7 leads 2 converted: precision 1/2, recall 2/3, lift 7/6.");
    }

    @Test
    void ofNoLeadThereIsNoPrecision() {
        assertThat(SEVEN.top(0).precision()).isEqualTo(new Ratio.Undefined(Ratio.NO_LEADS, "there is no lead"));
        assertThat(SEVEN.top(0).recall()).isEqualTo(Ratio.of(0, 1));
        assertThat(SEVEN.top(0).explain())
                .isEqualTo("Of the best 0 of 7 leads 0 converted: precision undefined: there is no lead, recall 0/1,"
                        + " lift undefined: there is no lead.");
        TopLeads nothing = LabelledScores.of(List.of(lead("a", 1, false))).top(1);
        assertThat(nothing.precision()).isEqualTo(Ratio.of(0, 1));
        assertThat(nothing.recall()).isEqualTo(new Ratio.Undefined(Ratio.NONE_CONVERTED, "no lead converted"));
        assertThat(nothing.lift()).isEqualTo(nothing.recall());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.001, 1", "0.142857, 1", "0.143, 2", "0.5, 4", "1, 7"})
    void aShareIsRoundedUpToWholeLeads(BigDecimal share, int k) {
        assertThat(SEVEN.topShare(share)).isEqualTo(SEVEN.top(k));
    }

    @Test
    void theSameScoresAreEqual() {
        List<LabelledScore> backwards = new ArrayList<>(SEVEN.toList());
        Collections.reverse(backwards);
        LabelledScores same = LabelledScores.of(backwards);
        assertThat(same).isEqualTo(SEVEN).hasSameHashCodeAs(SEVEN).hasToString(SEVEN.toString());
        assertThat(LabelledScores.of(backwards.subList(1, 7))).isNotEqualTo(SEVEN);
        assertThat(LabelledScores.of(List.of(lead("a", 1, true))))
                .hasToString("[LabelledScore[lead=a, score=1.0, converted=true]]");
    }

    @Test
    void moreThanAllAreAll() {
        assertThat(SEVEN.top(8)).isEqualTo(SEVEN.top(7));
    }

    @Test
    void sevenLeadsInFourGroupsAreOneAndThreeTimesTwo() {
        assertThat(SEVEN.gains(4).explain()).isEqualTo("""
                        Group 1: 1 of 1 converted, rate 1/1, lift 7/3, captured so far 1/3
                        Group 2: 1 of 2 converted, rate 1/2, lift 7/6, captured so far 2/3, ends among leads of one score
                        Group 3: 1 of 2 converted, rate 1/2, lift 7/6, captured so far 1/1, ends among leads of one score
                        Group 4: 0 of 2 converted, rate 0/1, lift 0/1, captured so far 1/1""");
        // the second holds two of b, c, d: 2/3 on average; the third one of them and one of e, f: 1/3 + 1/2
        assertThat(SEVEN.gains(4).groups())
                .extracting(Gains.Group::averagedConverted)
                .containsExactly(
                        Ratio.Exact.of(1, 1), Ratio.Exact.of(2, 3), Ratio.Exact.of(5, 6), Ratio.Exact.of(1, 2));
    }

    @Test
    void withFewerLeadsThanGroupsAnEmptyGroupHasNoRate() {
        List<Gains.Group> groups =
                LabelledScores.of(List.of(lead("a", 1, true))).gains(2).groups();
        assertThat(groups).extracting(Gains.Group::size).containsExactly(0, 1);
        assertThat(groups.get(0).rate()).isEqualTo(new Ratio.Undefined(Ratio.NO_LEADS, "there is no lead"));
        assertThat(groups.get(1).rate()).isEqualTo(Ratio.of(1, 1));
    }

    @Test
    void minusZeroAndZeroAreOneScore() {
        LabelledScores zeros = LabelledScores.of(List.of(lead("a", -0.0, false), lead("b", 0.0, true)));
        assertThat(zeros.auc()).isEqualTo(new AreaUnderCurve(0, 1, 1, 1));
        assertThat(zeros.toList()).extracting(LabelledScore::lead).containsExactly(LeadId.of("a"), LeadId.of("b"));
    }

    @Test
    void theTotalsOfAScoreModelStayApartToTheThousandth() {
        LabelledScore low = LabelledScore.of(LeadId.of("a"), SketchedScore.of("999999999999.998"), true);
        LabelledScore high = LabelledScore.of(LeadId.of("b"), SketchedScore.of("999999999999.999"), false);
        assertThat(low.score()).isLessThan(high.score());
        assertThat(LabelledScore.of(LeadId.of("a"), SketchedScore.of("-12.5"), true))
                .isEqualTo(lead("a", -12.5, true));
        assertThat(LabelledScores.of(List.of(low, high)).auc().value()).isEqualTo(Ratio.of(0, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aScoreThatIsNoNumberIsRefused(double score) {
        assertViolations(() -> lead("a", score, true), "evaluation.score");
    }

    @Test
    void everyLeadThatComesTwiceIsNamed() {
        List<LabelledScore> twice = new ArrayList<>(SEVEN.toList());
        twice.add(lead("g", 1, true));
        twice.add(lead("b", 1, true));
        assertThatThrownBy(() -> LabelledScores.of(twice))
                .hasMessage("The leads (b) of labelled scores must not repeat a lead.\n"
                        + "The leads (g) of labelled scores must not repeat a lead.");
    }

    @Test
    void questionsWithoutAnswerAreRefused() {
        assertViolations(() -> SEVEN.top(-1), "evaluation.top");
        assertViolations(() -> SEVEN.topShare(new BigDecimal("1.01")), "evaluation.share");
        assertViolations(() -> SEVEN.topShare(new BigDecimal("-0.01")), "evaluation.share");
        assertViolations(() -> SEVEN.gains(0), "gains.groups");
        assertViolations(() -> new AreaUnderCurve(-1, 0, -1, -1), "auc.count", "auc.count", "auc.pairs");
        assertViolations(() -> new AreaUnderCurve(2, 3, 2, 2), "auc.pairs");
        assertViolations(() -> new AreaUnderCurve(0, 5, 2, 2), "auc.pairs");
        assertViolations(() -> new AreaUnderCurve(5, 0, 2, 2), "auc.pairs");
        assertViolations(() -> new AreaUnderCurve(0, -1, 2, 2), "auc.pairs");
        assertThat(new AreaUnderCurve(1, 3, 2, 2).value()).isEqualTo(Ratio.of(5, 8));
        assertViolations(() -> Ratio.of(1, 0), "ratio.denominator");
    }

    private static void assertUndefined(LabelledScores scores, String reason, String text) {
        assertThat(scores.auc().value()).isInstanceOfSatisfying(Ratio.Undefined.class, undefined -> {
            assertThat(undefined.reason().code()).isEqualTo(reason);
            assertThat(undefined.text()).isEqualTo(text);
        });
        assertThat(scores.auc().explain()).endsWith(" = undefined: " + text + ".");
    }

    private static void assertViolations(ThrowingCallable wrong, String... codes) {
        assertThatThrownBy(wrong)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .containsExactly(codes));
    }

    private static LabelledScore lead(String id, double score, boolean converted) {
        return new LabelledScore(LeadId.of(id), score, converted);
    }
}
