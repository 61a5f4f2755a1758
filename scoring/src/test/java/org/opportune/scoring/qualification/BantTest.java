package org.opportune.scoring.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opportune.scoring.qualification.CriterionAnswer.MET;
import static org.opportune.scoring.qualification.CriterionAnswer.NOT_MET;
import static org.opportune.scoring.qualification.CriterionAnswer.PARTIAL;
import static org.opportune.scoring.qualification.CriterionAnswer.UNKNOWN;
import static org.opportune.scoring.qualification.EvidenceLevel.ASSUMED;
import static org.opportune.scoring.qualification.EvidenceLevel.NONE;
import static org.opportune.scoring.qualification.EvidenceLevel.STATED;
import static org.opportune.scoring.qualification.EvidenceLevel.VERIFIED;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.core.OwnerId;
import org.opportune.core.Truth;
import org.opportune.core.lead.LeadKeys;
import org.opportune.scoring.Points;

/** The points are worked out by hand from the standard credits. */
class BantTest {
    private static final QualificationFramework BANT = Bant.framework();
    private static final Instant MONDAY = Instant.parse("2026-01-12T09:00:00Z");
    private static final List<CriterionKey> ALL = List.of(Bant.BUDGET, Bant.AUTHORITY, Bant.NEED, Bant.TIME);

    @Test
    void allFourMetAndStatedIsQualifiedWith80Of100() {
        Assessment assessment = assess(all(MET, STATED));
        assertThat(assessment.verdict()).isEqualTo(new Verdict.Qualified());
        assertThat(assessment.score()).isEqualTo(Points.of(80));
        assertThat(assessment.gaps())
                .extracting(Gap::atStake)
                .containsExactly(Points.of(5), Points.of(5), Points.of(5), Points.of(5));
    }

    @Test
    void allFourVerifiedLeavesNoGap() {
        Assessment assessment = assess(all(MET, VERIFIED));
        assertThat(assessment.score()).isEqualTo(BANT.most()).isEqualTo(Points.of(100));
        assertThat(assessment.gaps()).isEmpty();
        assertThat(assessment.verdict().text()).isEqualTo("Worth pursuing.");
        assertThat(assessment.explain())
                .startsWith("BANT 1.0.0 at 2026-01-12T09:00:00Z: 100 of 100. Worth pursuing.\n")
                .endsWith("Time: MET, VERIFIED at 2026-01-12T09:00:00Z, 25 of 25");
    }

    @ParameterizedTest
    @CsvSource({
        "MET,      NONE,     0",
        "MET,      ASSUMED,  10",
        "MET,      STATED,   20",
        "MET,      VERIFIED, 25",
        "PARTIAL,  ASSUMED,  5",
        "PARTIAL,  STATED,   10",
        "PARTIAL,  VERIFIED, 12.5",
        "NOT_MET,  VERIFIED, 0",
        "UNKNOWN,  VERIFIED, 0",
    })
    void aCriterionOf25PointsEarnsAnswerTimesEvidence(CriterionAnswer answer, EvidenceLevel evidence, String points) {
        Assessment assessment = assess(finding(Bant.AUTHORITY, answer, evidence));
        assertThat(assessment.lines().get(1).points()).isEqualTo(Points.of(points));
        assertThat(assessment.score()).isEqualTo(Points.of(points));
    }

    @ParameterizedTest
    @CsvSource({"budget", "need"})
    void withoutBudgetOrWithoutNeedTheLeadIsOfLowPriority(String key) {
        CriterionKey missing = CriterionKey.of(key);
        List<Finding> findings = all(MET, VERIFIED);
        findings.replaceAll(f -> f.criterion().equals(missing) ? f.withAnswer(NOT_MET) : f);
        Assessment assessment = assess(findings);
        assertThat(assessment.verdict())
                .isInstanceOfSatisfying(
                        Verdict.LowPriority.class,
                        low -> assertThat(low.reasons())
                                .extracting(line -> line.criterion().key())
                                .containsExactly(missing));
        assertThat(assessment.score()).isEqualTo(Points.of(75));
    }

    @Test
    void noBudgetAndNoNeedAreBothNamed() {
        Assessment assessment = assess(finding(Bant.NEED, NOT_MET, STATED), finding(Bant.BUDGET, NOT_MET, ASSUMED));
        assertThat(assessment.verdict().text())
                .isEqualTo("Low priority: Budget: NOT_MET, ASSUMED at 2026-01-12T09:00:00Z, 0 of 25; "
                        + "Need: NOT_MET, STATED at 2026-01-12T09:00:00Z, 0 of 25");
    }

    @Test
    void unknownIsNotNotMet() {
        assertThat(assess(List.of()).verdict().code()).isEqualTo("NEEDS_INFO");
        Assessment asked = assess(finding(Bant.BUDGET, UNKNOWN, STATED), finding(Bant.NEED, UNKNOWN, NONE));
        assertThat(asked.verdict().code()).isEqualTo("NEEDS_INFO");
        assertThat(asked.lines())
                .extracting(CriterionLine::standing)
                .containsExactly(Standing.UNKNOWN, Standing.NOT_ASKED, Standing.UNKNOWN, Standing.NOT_ASKED);
    }

    @Test
    void whoeverWasNeverAskedIsAskedInTheFrameworksOrder() {
        Assessment assessment = assess(List.of());
        assertThat(assessment.score()).isEqualTo(Points.ZERO);
        assertThat(assessment.verdict()).isEqualTo(new Verdict.NeedsInfo(assessment.gaps()));
        assertThat(assessment.gaps())
                .extracting(Gap::question)
                .containsExactly(
                        "Is there money for this, how much, and who holds it?",
                        "Who decides, and who else has to agree?",
                        "What problem must this solve, and what happens if nothing changes?",
                        "By when do you want to decide, and what depends on that day?");
    }

    @Test
    void gapsComeByWhatIsAtStake() {
        // budget 20 of 25, authority 10, need 12.5, time 25 of 25
        Assessment assessment = assess(
                finding(Bant.BUDGET, MET, STATED),
                finding(Bant.AUTHORITY, MET, ASSUMED),
                finding(Bant.NEED, PARTIAL, VERIFIED),
                finding(Bant.TIME, MET, VERIFIED));
        assertThat(assessment.score()).isEqualTo(Points.of("67.5"));
        assertThat(assessment.gaps())
                .extracting(gap -> gap.criterion().key() + " " + gap.atStake())
                .containsExactly("authority 15", "need 12.5", "budget 5");
        assertThat(assessment.verdict().text())
                .isEqualTo("Ask first: Authority (MET, 15 at stake): Who decides, and who else has to agree?");
    }

    @Test
    void anAssumptionDoesNotQualify() {
        List<Finding> findings = all(MET, VERIFIED);
        findings.set(1, finding(Bant.AUTHORITY, MET, ASSUMED));
        assertThat(assess(findings).verdict().code()).isEqualTo("NEEDS_INFO");
        findings.set(1, finding(Bant.AUTHORITY, MET, STATED));
        assertThat(assess(findings).verdict().code()).isEqualTo("QUALIFIED");
    }

    @Test
    void withoutADecisionMakerTheQuestionIsWhoDecides() {
        List<Finding> findings = all(MET, VERIFIED);
        findings.set(1, finding(Bant.AUTHORITY, NOT_MET, STATED));
        assertThat(assess(findings).verdict().text())
                .isEqualTo("Ask first: Authority (NOT_MET, 25 at stake): Who decides, and who else has to agree?");
    }

    @Test
    void whoWillNotBuySoonIsSetAsideUntilThatExpires() {
        List<Finding> findings = all(MET, VERIFIED);
        findings.set(3, finding(Bant.TIME, NOT_MET, STATED).withValidFor(Duration.ofDays(90)));
        // 90 days from 12 January are 12 April
        Instant april = Instant.parse("2026-04-12T09:00:00Z");
        assertThat(assess(findings).verdict())
                .isInstanceOfSatisfying(
                        Verdict.Nurture.class,
                        nurture -> assertThat(nurture.until()).contains(april));
        assertThat(BANT.assess(findings, april.minusNanos(1)).verdict().text())
                .isEqualTo("Set aside until 2026-04-12T09:00:00Z: Time: NOT_MET, STATED at 2026-01-12T09:00:00Z"
                        + " until 2026-04-12T09:00:00Z, 0 of 25");
        assertThat(BANT.assess(findings, april).verdict().text())
                .isEqualTo("Ask first: Time (EXPIRED, 25 at stake): "
                        + "By when do you want to decide, and what depends on that day?");
        findings.set(3, finding(Bant.TIME, NOT_MET, STATED));
        assertThat(assess(findings).verdict())
                .isInstanceOfSatisfying(
                        Verdict.Nurture.class,
                        nurture -> assertThat(nurture.until()).isEmpty());
    }

    @Test
    void noBudgetOutweighsThatItIsTooEarly() {
        List<Finding> findings = all(NOT_MET, VERIFIED);
        assertThat(assess(findings).verdict()).isInstanceOf(Verdict.LowPriority.class);
    }

    @Test
    void aFindingCountsUntilItExpires() {
        Finding budget = finding(Bant.BUDGET, MET, STATED).withValidFor(Duration.ofDays(90));
        Instant expiry = MONDAY.plus(Duration.ofDays(90));
        assertThat(BANT.assess(List.of(budget), expiry.minusNanos(1)).score()).isEqualTo(Points.of(20));
        Assessment late = BANT.assess(List.of(budget), expiry);
        assertThat(budget.age(expiry)).isEqualTo(Duration.ofDays(90));
        assertThat(late.score()).isEqualTo(Points.ZERO);
        assertThat(late.lines().get(0).standing()).isEqualTo(Standing.EXPIRED);
        assertThat(late.lines().get(0).text())
                .isEqualTo("Budget: EXPIRED MET, STATED at 2026-01-12T09:00:00Z until 2026-04-12T09:00:00Z, 0 of 25");
    }

    @Test
    void theLatestFindingCounts() {
        Finding first = finding(Bant.BUDGET, MET, VERIFIED);
        Finding second = finding(Bant.BUDGET, NOT_MET, ASSUMED).withAt(MONDAY.plusSeconds(1));
        Instant tuesday = MONDAY.plus(Duration.ofDays(1));
        assertThat(BANT.assess(List.of(second, first), tuesday))
                .isEqualTo(BANT.assess(List.of(first, second, first), tuesday));
        assertThat(BANT.assess(List.of(second, first), tuesday).verdict().code())
                .isEqualTo("LOW_PRIORITY");
        // a finding that replaced another does not give way again when it expires
        Finding brief = second.withValidFor(Duration.ofHours(1));
        assertThat(BANT.assess(List.of(brief, first), tuesday).lines().get(0).standing())
                .isEqualTo(Standing.EXPIRED);
    }

    @Test
    void atOneMomentTheBetterEvidenceCountsAndThenTheMoreCautiousAnswer() {
        Finding assumed = finding(Bant.NEED, NOT_MET, ASSUMED);
        Finding met = finding(Bant.NEED, MET, STATED);
        Finding partial = finding(Bant.NEED, PARTIAL, STATED);
        Finding unknown = finding(Bant.NEED, UNKNOWN, STATED);
        assertThat(assess(met, assumed).latest(Bant.NEED)).contains(met);
        assertThat(assess(partial, met, unknown).latest(Bant.NEED)).contains(partial);
        Finding a = met.withNote("a").withBy(OwnerId.of("R-9"));
        Finding b = met.withNote("b").withBy(OwnerId.of("R-1"));
        assertThat(assess(b, a, met).latest(Bant.NEED))
                .isEqualTo(assess(met, a, b).latest(Bant.NEED))
                .contains(b);
        Finding second = met.withBy(OwnerId.of("R-2"));
        Finding first = met.withBy(OwnerId.of("R-1"));
        assertThat(assess(second, first).latest(Bant.NEED))
                .isEqualTo(assess(first, second).latest(Bant.NEED))
                .contains(second);
        Finding limited = met.withValidFor(Duration.ofDays(1));
        assertThat(assess(limited, met).latest(Bant.NEED)).contains(limited);
    }

    @Test
    void whatWasFoundOutLaterIsSetAsideAndReported() {
        Finding later = finding(Bant.BUDGET, NOT_MET, VERIFIED).withAt(MONDAY.plusNanos(1));
        Assessment assessment = assess(later);
        assertThat(assessment.verdict().code()).isEqualTo("NEEDS_INFO");
        assertThat(assessment.futureDated()).containsExactly(later);
        assertThat(assessment.explain()).endsWith("Set aside, dated later: 1");
    }

    @Test
    void anAssessmentIsAFactThatConditionsCanAskFor() {
        Assessment assessment = assess(finding(Bant.BUDGET, NOT_MET, STATED), finding(Bant.NEED, UNKNOWN, STATED));
        Key<String> budget = Key.text("qualification.bant.budget");
        Key<String> verdict = Key.text("qualification.bant.verdict");
        assertThat(BANT.answerKey(Bant.BUDGET)).isEqualTo(budget);
        assertThat(Condition.in(budget, "NOT_MET").test(assessment.facts())).isEqualTo(Truth.TRUE);
        assertThat(Condition.in(verdict, "LOW_PRIORITY").test(assessment.facts()))
                .isEqualTo(Truth.TRUE);
        assertThat(Condition.in(BANT.answerKey(Bant.NEED), "MET").test(assessment.facts()))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(Condition.in(BANT.answerKey(Bant.TIME), "MET").test(assessment.facts()))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(assessment.facts().get(BANT.scoreKey()).toOptional()).contains(BigDecimal.ZERO);
        assertThat(assessment.facts().get(LeadKeys.ID).toOptional()).isEmpty();
    }

    @Test
    void anExpiredAnswerIsNoFactAnyMore() {
        Finding budget = finding(Bant.BUDGET, MET, STATED).withValidFor(Duration.ofDays(1));
        Assessment late = BANT.assess(List.of(budget), MONDAY.plus(Duration.ofDays(1)));
        assertThat(late.facts().get(BANT.answerKey(Bant.BUDGET)).toOptional()).isEmpty();
    }

    @Test
    void theWholeAssessmentCanBeReadAsText() {
        Finding budget = finding(Bant.BUDGET, MET, STATED).withBy(OwnerId.of("R-7"));
        List<Finding> findings = List.of(budget, finding(Bant.NEED, PARTIAL, VERIFIED));
        assertThat(BANT.assess(findings, MONDAY).explain()).isEqualTo("""
                        BANT 1.0.0 at 2026-01-12T09:00:00Z: 32.5 of 100. Ask first: Authority (NOT_ASKED, 25 at stake): Who decides, and who else has to agree?
                          Budget: MET, STATED by R-7 at 2026-01-12T09:00:00Z, 20 of 25
                          Authority: NOT_ASKED, 0 of 25
                          Need: PARTIAL, VERIFIED at 2026-01-12T09:00:00Z, 12.5 of 25
                          Time: NOT_ASKED, 0 of 25
                        To ask:
                          Authority (NOT_ASKED, 25 at stake): Who decides, and who else has to agree?
                          Time (NOT_ASKED, 25 at stake): By when do you want to decide, and what depends on that day?
                          Need (PARTIAL, 12.5 at stake): What problem must this solve, and what happens if nothing changes?
                          Budget (MET, 5 at stake): Is there money for this, how much, and who holds it?""");
    }

    @ParameterizedTest
    @EnumSource(EvidenceLevel.class)
    void aKnockoutCountsOnWhateverEvidence(EvidenceLevel evidence) {
        assertThat(assess(finding(Bant.BUDGET, NOT_MET, evidence)).verdict().code())
                .isEqualTo("LOW_PRIORITY");
    }

    private static Finding finding(CriterionKey criterion, CriterionAnswer answer, EvidenceLevel evidence) {
        return Finding.of(criterion, answer, evidence, MONDAY);
    }

    private static List<Finding> all(CriterionAnswer answer, EvidenceLevel evidence) {
        List<Finding> findings = new ArrayList<>();
        ALL.forEach(criterion -> findings.add(finding(criterion, answer, evidence)));
        return findings;
    }

    private static Assessment assess(Finding... findings) {
        return assess(List.of(findings));
    }

    private static Assessment assess(List<Finding> findings) {
        return BANT.assess(findings, MONDAY);
    }
}
