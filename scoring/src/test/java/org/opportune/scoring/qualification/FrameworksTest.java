package org.opportune.scoring.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FrameworksTest {
    private static final Instant MONDAY = Instant.parse("2026-01-12T09:00:00Z");

    static List<QualificationFramework> builtIn() {
        return Frameworks.builtIn();
    }

    @ParameterizedTest
    @CsvSource({
        "bant, budget authority need time, 100",
        "anum, authority need urgency money, 40",
        "champ, challenges authority money prioritization, 40",
        "meddic, metrics economicBuyer decisionCriteria decisionProcess pain champion, 60",
        "meddpicc, metrics economicBuyer decisionCriteria decisionProcess paperProcess pain champion competition, 80",
        "gpctba-ci, goals plans challenges timeline budget authority consequences implications, 80",
        "spiced, situation pain impact criticalEvent decision, 50",
    })
    void theCriteriaComeInTheOrderOfTheLetters(String id, String criteria, String most) {
        QualificationFramework framework =
                Frameworks.builtIn(FrameworkId.of(id)).orElseThrow();
        assertThat(framework.criteria().stream()
                        .map(criterion -> criterion.key().value())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(criteria);
        assertThat(framework.most()).hasToString(most);
    }

    @ParameterizedTest
    @CsvSource({
        "bant, budget, LOW_PRIORITY",
        "bant, authority, NEEDS_INFO",
        "bant, need, LOW_PRIORITY",
        "bant, time, NURTURE",
        "anum, authority, NEEDS_INFO",
        "anum, need, LOW_PRIORITY",
        "anum, urgency, NURTURE",
        "anum, money, LOW_PRIORITY",
        "champ, challenges, LOW_PRIORITY",
        "champ, money, LOW_PRIORITY",
        "champ, prioritization, NURTURE",
        "meddic, pain, LOW_PRIORITY",
        "meddic, champion, NEEDS_INFO",
        "meddpicc, pain, LOW_PRIORITY",
        "meddpicc, competition, NEEDS_INFO",
        "gpctba-ci, challenges, LOW_PRIORITY",
        "gpctba-ci, timeline, NURTURE",
        "gpctba-ci, budget, LOW_PRIORITY",
        "gpctba-ci, goals, NEEDS_INFO",
        "spiced, pain, LOW_PRIORITY",
        "spiced, criticalEvent, NURTURE",
        "spiced, impact, NEEDS_INFO",
    })
    void whenAllElseIsMetOneMissingCriterionDecides(String id, String missing, String verdict) {
        QualificationFramework framework =
                Frameworks.builtIn(FrameworkId.of(id)).orElseThrow();
        List<Finding> findings = met(framework);
        findings.replaceAll(finding ->
                finding.criterion().value().equals(missing) ? finding.withAnswer(CriterionAnswer.NOT_MET) : finding);
        assertThat(framework.assess(findings, MONDAY).verdict().code()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void allMetIsQualifiedAndNothingAskedNeedsEveryQuestion(QualificationFramework framework) {
        assertThat(framework.assess(met(framework), MONDAY).verdict()).isEqualTo(new Verdict.Qualified());
        assertThat(framework.assess(List.of(), MONDAY).gaps())
                .extracting(Gap::criterion)
                .containsExactlyElementsOf(framework.criteria());
        assertThat(framework.criteria()).extracting(Criterion::question).allMatch(question -> question.endsWith("?"));
    }

    @Test
    void eachHasItsOwnIdAndFingerprint() {
        assertThat(Frameworks.builtIn())
                .hasSize(7)
                .extracting(QualificationFramework::contentHash)
                .doesNotHaveDuplicates();
        assertThat(Frameworks.builtIn()).extracting(QualificationFramework::id).doesNotHaveDuplicates();
        assertThat(Frameworks.builtIn(FrameworkId.of("acme:own"))).isEmpty();
    }

    private static List<Finding> met(QualificationFramework framework) {
        List<Finding> findings = new ArrayList<>();
        for (Criterion criterion : framework.criteria()) {
            findings.add(Finding.of(criterion.key(), CriterionAnswer.MET, EvidenceLevel.STATED, MONDAY));
        }
        return findings;
    }
}
