package org.opportune.scoring.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.opportune.core.OwnerId;
import org.opportune.scoring.Points;

class AssessmentProperties {
    private static final Instant NOW = Instant.parse("2026-01-12T09:00:00Z");

    @Provide
    Arbitrary<Finding> findings() {
        return Combinators.combine(
                        Arbitraries.of(Bant.BUDGET, Bant.AUTHORITY, Bant.NEED, Bant.TIME),
                        Arbitraries.of(CriterionAnswer.class),
                        Arbitraries.of(EvidenceLevel.class),
                        Arbitraries.integers().between(-2, 5),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of("", "R-1", "R-2"))
                .as(AssessmentProperties::finding);
    }

    private static Finding finding(
            CriterionKey key, CriterionAnswer answer, EvidenceLevel evidence, int ago, int days, String by) {
        return Finding.builder()
                .criterion(key)
                .answer(answer)
                .evidence(evidence)
                .at(NOW.minus(Duration.ofDays(ago)))
                .validFor(days == 0 ? Optional.empty() : Optional.of(Duration.ofDays(days)))
                .by(by.isEmpty() ? Optional.empty() : Optional.of(OwnerId.of(by)))
                .build();
    }

    @Property
    void theLinesAddUpToTheScoreAndWithTheGapsToTheMost(@ForAll @Size(max = 12) List<@From("findings") Finding> all) {
        Assessment assessment = assess(all);
        long lines = assessment.lines().stream()
                .mapToLong(line -> line.points().thousandths())
                .sum();
        long gaps = assessment.gaps().stream()
                .mapToLong(gap -> gap.atStake().thousandths())
                .sum();
        assertThat(lines).isEqualTo(assessment.score().thousandths());
        assertThat(lines + gaps).isEqualTo(100_000);
    }

    @Property
    void theOrderOfTheFindingsDoesNotMatter(
            @ForAll @Size(max = 12) List<@From("findings") Finding> all, @ForAll Random random) {
        List<Finding> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        assertThat(assess(shuffled)).isEqualTo(assess(all));
        assertThat(assess(shuffled).explain()).isEqualTo(assess(all).explain());
    }

    @Property
    void whatIsDatedLaterChangesNothingButWhatIsReported(@ForAll @Size(max = 12) List<@From("findings") Finding> all) {
        List<Finding> known =
                all.stream().filter(finding -> !finding.at().isAfter(NOW)).toList();
        assertThat(assess(all).lines()).isEqualTo(assess(known).lines());
        assertThat(assess(all).verdict()).isEqualTo(assess(known).verdict());
        assertThat(assess(all).futureDated())
                .hasSameSizeAs(all.stream()
                        .distinct()
                        .filter(finding -> finding.at().isAfter(NOW))
                        .toList());
    }

    @Property
    void withoutAnyNotMetNothingIsRuledOutOrSetAside(@ForAll @Size(max = 12) List<@From("findings") Finding> all) {
        List<Finding> hopeful = all.stream()
                .filter(finding -> finding.answer() != CriterionAnswer.NOT_MET)
                .toList();
        assertThat(assess(hopeful).verdict()).isInstanceOfAny(Verdict.Qualified.class, Verdict.NeedsInfo.class);
    }

    @Property
    void betterEvidenceForAYesNeverLowersTheScore(
            @ForAll @Size(max = 8) List<@From("findings") Finding> all,
            @ForAll EvidenceLevel one,
            @ForAll EvidenceLevel other) {
        EvidenceLevel weak = one.compareTo(other) <= 0 ? one : other;
        EvidenceLevel strong = weak == one ? other : one;
        assertThat(score(all, strong)).isGreaterThanOrEqualTo(score(all, weak));
    }

    @Property
    void gapsComeInOrderAndEachHasAQuestion(@ForAll @Size(max = 12) List<@From("findings") Finding> all) {
        List<Gap> gaps = assess(all).gaps();
        assertThat(gaps).extracting(Gap::question).allMatch(question -> question.endsWith("?"));
        for (int i = 1; i < gaps.size(); i++) {
            assertThat(gaps.get(i).atStake())
                    .isLessThanOrEqualTo(gaps.get(i - 1).atStake());
        }
    }

    private static Points score(List<Finding> findings, EvidenceLevel evidence) {
        List<Finding> more = new ArrayList<>(findings);
        more.removeIf(finding -> finding.criterion().equals(Bant.NEED));
        more.add(Finding.of(Bant.NEED, CriterionAnswer.MET, evidence, NOW));
        return assess(more).score();
    }

    private static Assessment assess(List<Finding> findings) {
        return Bant.framework().assess(findings, NOW);
    }
}
