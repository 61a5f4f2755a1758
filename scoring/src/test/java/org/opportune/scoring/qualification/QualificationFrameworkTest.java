package org.opportune.scoring.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.scoring.qualification.CriterionAnswer.MET;
import static org.opportune.scoring.qualification.CriterionAnswer.NOT_MET;
import static org.opportune.scoring.qualification.EvidenceLevel.ASSUMED;
import static org.opportune.scoring.qualification.EvidenceLevel.STATED;
import static org.opportune.scoring.qualification.EvidenceLevel.VERIFIED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opportune.core.DomainException;
import org.opportune.core.Language;
import org.opportune.core.Violation;
import org.opportune.scoring.Points;
import org.opportune.scoring.ScoreTexts;
import org.opportune.scoring.Version;

class QualificationFrameworkTest {
    private static final Instant MONDAY = Instant.parse("2026-01-12T09:00:00Z");
    private static final CriterionKey FIT = CriterionKey.of("fit");
    private static final CriterionKey LEGAL = CriterionKey.of("legal");
    private static final CriterionKey SIZE = CriterionKey.of("size");
    private static final QualificationFramework ACME = QualificationFramework.builder()
            .id(FrameworkId.of("acme:enterprise"))
            .addCriteria(
                    criterion(FIT).weight(Points.of("33.333")).build(),
                    criterion(LEGAL)
                            .weight(Points.of(10))
                            .knockout(Knockout.DISQUALIFIED)
                            .build(),
                    criterion(SIZE).weight(Points.of("6.667")).build())
            .policy(DecisionPolicy.atLeast(2))
            .build();

    @Test
    void twoOfThreeAreEnoughWhicheverTheyAre() {
        assertThat(code(ACME, found(FIT, MET), found(SIZE, MET))).isEqualTo("QUALIFIED");
        assertThat(code(ACME, found(LEGAL, MET), found(SIZE, MET))).isEqualTo("QUALIFIED");
        assertThat(code(ACME, found(FIT, MET))).isEqualTo("NEEDS_INFO");
    }

    @Test
    void aRequiredCriterionMustBeMetWhateverIsCounted() {
        QualificationFramework strict = ACME.withCriteria(
                ACME.criteria().get(0).withRequired(true),
                ACME.criteria().get(1),
                ACME.criteria().get(2));
        assertThat(code(strict, found(LEGAL, MET), found(SIZE, MET))).isEqualTo("NEEDS_INFO");
        assertThat(code(strict, found(FIT, MET), found(SIZE, MET))).isEqualTo("QUALIFIED");
    }

    @Test
    void aKnockoutMayDisqualify() {
        Assessment assessment = ACME.assess(List.of(found(FIT, MET), found(SIZE, MET), found(LEGAL, NOT_MET)), MONDAY);
        assertThat(assessment.verdict().code()).isEqualTo("DISQUALIFIED");
        assertThat(assessment.verdict().text())
                .isEqualTo("Not worth pursuing: legal: NOT_MET, VERIFIED at 2026-01-12T09:00:00Z, 0 of 10");
    }

    @Test
    void aThresholdIsReachedAtItsPoints() {
        // 33.333 x 0.8 = 26.6664, rounded half-even to 26.666; 6.667 verified is 6.667; together 33.333
        Finding[] findings = {Finding.of(FIT, MET, STATED, MONDAY), found(SIZE, MET)};
        QualificationFramework enough = ACME.withPolicy(DecisionPolicy.threshold(Points.of("33.333")));
        assertThat(code(enough, findings)).isEqualTo("QUALIFIED");
        QualificationFramework more = ACME.withPolicy(DecisionPolicy.threshold(Points.of("33.334")));
        assertThat(code(more, findings)).isEqualTo("NEEDS_INFO");
    }

    @Test
    void aCreditIsRoundedHalfEvenOnceForEachCriterion() {
        // 0.125 x 0.5 x 0.4 = 0.025; 0.005 x 0.5 x 0.2 = 0.0005 goes down to the even 0; 0.015 gives 0.0015, up to
        // 0.002
        Credits credits = Credits.of("1", "0.5", "0", "0", "0.2", "0.4", "1");
        assertThat(credits.earned(Points.of("0.125"), CriterionAnswer.PARTIAL, STATED))
                .isEqualTo(Points.of("0.025"));
        assertThat(credits.earned(Points.of("0.005"), CriterionAnswer.PARTIAL, ASSUMED))
                .isEqualTo(Points.ZERO);
        assertThat(credits.earned(Points.of("0.015"), CriterionAnswer.PARTIAL, ASSUMED))
                .isEqualTo(Points.of("0.002"));
    }

    @Test
    void howMuchEvidenceIsEnoughIsData() {
        Finding[] assumed = {Finding.of(FIT, MET, ASSUMED, MONDAY), Finding.of(SIZE, MET, ASSUMED, MONDAY)};
        assertThat(code(ACME, assumed)).isEqualTo("NEEDS_INFO");
        assertThat(code(ACME.withEvidence(ASSUMED), assumed)).isEqualTo("QUALIFIED");
    }

    @Test
    void whatMayNotBeMetStaysAGapEvenWithoutPointsAtStake() {
        QualificationFramework generous =
                ACME.withCredits(Credits.of("1", "1", "1", "1", "1", "1", "1")).withEvidence(VERIFIED);
        Assessment assessment = generous.assess(List.of(Finding.of(FIT, MET, STATED, MONDAY)), MONDAY);
        assertThat(assessment.gaps())
                .extracting(gap -> gap.criterion().key() + " " + gap.atStake())
                .containsExactly("legal 10", "size 6.667", "fit 0");
    }

    @Test
    void nurtureGivesWayWhenTheOthersAreEnough() {
        QualificationFramework threeOfFour = Bant.framework().withPolicy(DecisionPolicy.atLeast(3));
        Finding[] findings = {
            found(Bant.BUDGET, MET), found(Bant.AUTHORITY, MET), found(Bant.NEED, MET), found(Bant.TIME, NOT_MET)
        };
        assertThat(code(threeOfFour, findings)).isEqualTo("QUALIFIED");
        assertThat(code(Bant.framework(), findings)).isEqualTo("NURTURE");
    }

    @Test
    void nurtureLastsUntilTheLastReasonHasExpired() {
        QualificationFramework slow = ACME.withCriteria(ACME.criteria().stream()
                .map(criterion -> criterion.withKnockout(Knockout.NURTURE))
                .toList());
        Finding fit = found(FIT, NOT_MET).withValidFor(Duration.ofDays(2));
        Finding size = found(SIZE, NOT_MET).withValidFor(Duration.ofDays(3));
        assertThat(slow.assess(List.of(fit, size), MONDAY).verdict())
                .isInstanceOfSatisfying(
                        Verdict.Nurture.class,
                        nurture -> assertThat(nurture.until()).contains(Instant.parse("2026-01-15T09:00:00Z")));
        assertThat(slow.assess(List.of(fit, found(SIZE, NOT_MET)), MONDAY).verdict())
                .isInstanceOfSatisfying(
                        Verdict.Nurture.class,
                        nurture -> assertThat(nurture.until()).isEmpty());
    }

    @Test
    void equalContentHasOneFingerprintAndEveryChangeAnother() {
        QualificationFramework bant = Bant.framework();
        assertThat(bant.withLabel(bant.label() + "!").withLabel("BANT").contentHash())
                .isEqualTo(bant.contentHash());
        Criterion first = bant.criteria().get(0);
        List<QualificationFramework> others = List.of(
                bant.withId(FrameworkId.of("acme:bant")),
                bant.withVersion(Version.of("1.0.1")),
                bant.withLabel("B"),
                bant.withPolicy(DecisionPolicy.atLeast(4)),
                bant.withPolicy(DecisionPolicy.threshold(Points.of(80))),
                bant.withPolicy(DecisionPolicy.threshold(Points.of(81))),
                bant.withEvidence(VERIFIED),
                bant.withCredits(Credits.of("1", "0.4", "0", "0", "0.4", "0.8", "1")),
                first(bant, first.withKey(CriterionKey.of("money"))),
                first(bant, first.withLabel("Money")),
                first(bant, first.withQuestion("How much?")),
                first(bant, first.withWeight(Points.of(30))),
                first(bant, first.withRequired(false)),
                first(bant, first.withKnockout(Knockout.DISQUALIFIED)));
        assertThat(others)
                .extracting(QualificationFramework::contentHash)
                .doesNotHaveDuplicates()
                .doesNotContain(bant.contentHash());
    }

    @Test
    void everythingWrongWithAFrameworkIsNamedAtOnce() {
        assertThatThrownBy(() -> QualificationFramework.builder()
                        .addCriteria(
                                criterion(FIT).build(),
                                criterion(FIT).build(),
                                criterion(CriterionKey.of("score")).build())
                        .policy(DecisionPolicy.atLeast(4))
                        .build())
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .containsExactly(
                                        "missing",
                                        "framework.duplicate",
                                        "framework.reserved",
                                        "framework.unreachable"));
        assertThatThrownBy(() -> ACME.withPolicy(DecisionPolicy.threshold(Points.of("50.001"))))
                .hasMessage(
                        "The policy.points (50.001) of qualification framework acme:enterprise must not be above the sum of"
                                + " the weights (50).");
        assertViolations(() -> ACME.withPolicy(DecisionPolicy.allOf()).withCriteria(), "framework.empty");
    }

    @Test
    void everythingWrongWithItsPartsIsNamedAtOnce() {
        assertViolations(
                () -> Criterion.builder().weight(Points.ZERO).build(), "missing", "missing", "criterion.weight");
        assertViolations(() -> criterion(FIT).question(" ").build(), "text.blank");
        assertViolations(() -> Finding.builder().build(), "missing", "missing", "missing");
        assertViolations(() -> found(FIT, MET).withValidFor(Duration.ZERO), "finding.validFor");
        assertViolations(() -> found(FIT, MET).withValidFor(Duration.ofDays(36_501)), "finding.validFor");
        assertViolations(() -> Assessment.builder().build(), "missing", "missing");
        assertViolations(
                () -> Credits.of("1.1", "0.55", "0.6", "0.1234", "0.1", "0.8", "-1"),
                "credits.range",
                "credits.scale",
                "credits.range",
                "credits.order",
                "credits.order",
                "credits.order",
                "credits.order");
        assertViolations(() -> DecisionPolicy.atLeast(0), "policy.count");
        assertViolations(() -> DecisionPolicy.threshold(Points.ZERO), "policy.points");
    }

    @Test
    void aFindingOnAnotherFrameworksCriterionIsRefused() {
        assertThatThrownBy(() -> ACME.assess(List.of(found(FIT, MET), found(Bant.NEED, MET)), MONDAY))
                .hasMessage(
                        "The findings[1].criterion (need) of an assessment must be a criterion of acme:enterprise.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a:b:c", ":a", "a:", "a.b"})
    void anIdThatCannotBePartOfAFactsNameIsRefused(String id) {
        assertViolations(() -> FrameworkId.of(id), "framework.id");
        assertViolations(() -> CriterionKey.of(id + ":"), "criterion.key");
    }

    @Test
    void idsAreAtMost60CharactersLongAndHaveAnOrder() {
        assertThat(FrameworkId.of("a".repeat(60))).isLessThan(FrameworkId.of("b"));
        assertViolations(() -> FrameworkId.of("a".repeat(61)), "framework.id");
        assertViolations(() -> CriterionKey.of("a".repeat(41)), "criterion.key");
    }

    @Test
    void theLongestNamesStillMakeFacts() {
        QualificationFramework longest = ACME.withPolicy(DecisionPolicy.allOf())
                .withId(FrameworkId.of("a".repeat(30) + ":" + "b".repeat(29)))
                .withCriteria(criterion(CriterionKey.of("c".repeat(40))).build());
        Assessment assessment = longest.assess(List.of(found(CriterionKey.of("c".repeat(40)), MET)), MONDAY);
        assertThat(assessment.facts().get(longest.verdictKey()).toOptional()).contains("QUALIFIED");
    }

    @Test
    void whatIsNotSaidHasADefault() {
        Criterion criterion = criterion(FIT).build();
        assertThat(criterion.label()).isEqualTo("fit");
        assertThat(criterion.weight()).isEqualTo(Points.of(1));
        assertThat(criterion.required()).isFalse();
        assertThat(criterion.knockout()).isEmpty();
        QualificationFramework framework = QualificationFramework.builder()
                .id(FrameworkId.of("acme:one"))
                .addCriteria(criterion)
                .build();
        assertThat(framework.version()).isEqualTo(Version.FIRST);
        assertThat(framework.label()).isEqualTo("acme:one");
        assertThat(framework.policy()).isEqualTo(DecisionPolicy.allOf());
        assertThat(framework.evidence()).isEqualTo(STATED);
        assertThat(framework.credits()).isEqualTo(Credits.of("1", "0.50", "0", "0", "0.4", "0.8", "1.0"));
        Finding finding =
                Finding.builder().criterion(FIT).answer(MET).at(MONDAY).build();
        assertThat(finding.evidence()).isEqualTo(ASSUMED);
        assertThat(finding.expiresAt()).isEmpty();
    }

    @Test
    void theVeryEndsOfTheRangesAreAllowed() {
        assertThat(ACME.withPolicy(DecisionPolicy.threshold(Points.of(50))).most())
                .isEqualTo(Points.of(50));
        assertThat(ACME.withPolicy(DecisionPolicy.atLeast(3)).policy()).isEqualTo(DecisionPolicy.atLeast(3));
        assertThat(found(FIT, MET).withValidFor(Duration.ofDays(36_500)).expiresAt())
                .contains(MONDAY.plus(Duration.ofDays(36_500)));
        assertThat(Credits.of("0", "0", "0", "1", "1", "1", "1").met()).isZero();
        assertThat(Credits.of("0.125", "0", "0", "0", "0", "0", "0").met()).isEqualTo("0.125");
        assertViolations(() -> criterion(FIT).label(" ").build(), "text.blank");
        assertViolations(() -> Credits.of("1", "0.5", "0", "0.3", "0.2", "0.8", "1"), "credits.order");
        assertViolations(() -> Credits.of("0.4", "0.5", "0", "0", "0.2", "0.8", "1"), "credits.order");
        assertViolations(() -> Credits.of("1", "0.5", "0.6", "0", "0.2", "0.8", "1"), "credits.order");
        assertViolations(() -> Credits.of("1", "0.5", "0", "0", "0.9", "0.8", "1"), "credits.order");
        assertViolations(() -> Credits.of("1", "0.5", "0", "0", "0.2", "0.8", "0.7"), "credits.order");
        assertThat(CriterionKey.of("a")).isLessThan(CriterionKey.of("b"));
    }

    @Test
    void policiesReadAsWords() {
        assertThat(DecisionPolicy.allOf().text()).isEqualTo("all criteria");
        assertThat(DecisionPolicy.atLeast(3).text()).isEqualTo("at least 3 criteria");
        assertThat(DecisionPolicy.threshold(Points.of(70)).text()).isEqualTo("at least 70 points");
        assertThat(ScoreTexts.in(Language.LITHUANIAN)
                        .say(DecisionPolicy.threshold(Points.of("7.5")).statement()))
                .isEqualTo("taškai: bent 7,5");
    }

    private static void assertViolations(ThrowingCallable wrong, String... codes) {
        Consumer<DomainException> named =
                e -> assertThat(e.violations()).extracting(Violation::code).containsExactly(codes);
        assertThatThrownBy(wrong).isInstanceOfSatisfying(DomainException.class, named);
    }

    private static QualificationFramework first(QualificationFramework framework, Criterion criterion) {
        return framework.withCriteria(
                criterion,
                framework.criteria().get(1),
                framework.criteria().get(2),
                framework.criteria().get(3));
    }

    private static Criterion.Builder criterion(CriterionKey key) {
        return Criterion.builder().key(key).question("What about " + key + "?");
    }

    private static Finding found(CriterionKey criterion, CriterionAnswer answer) {
        return Finding.of(criterion, answer, VERIFIED, MONDAY);
    }

    private static String code(QualificationFramework framework, Finding... findings) {
        return framework.assess(List.of(findings), MONDAY).verdict().code();
    }
}
