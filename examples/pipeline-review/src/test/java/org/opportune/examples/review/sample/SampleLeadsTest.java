package org.opportune.examples.review.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.examples.review.leads.LeadCase;
import org.opportune.examples.review.leads.LeadScores;
import org.opportune.examples.review.leads.ScoredLead;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.Points;
import org.opportune.scoring.qualification.Standing;

class SampleLeadsTest {
    private static final List<LeadCase> LEADS = SampleLeads.leads(42, 120);
    private static final LeadScores SCORES = scores(SamplePipeline.AS_OF);

    private static LeadScores scores(LocalDate asOf) {
        return LeadScores.of(SampleLeadPolicy.policy(), LEADS, Optional.of(asOf), ZoneOffset.UTC);
    }

    @Test
    void everyVerdictTemperatureLevelBandAndStandingOccurs() {
        assertThat(all(lead -> lead.assessment().verdict().code()))
                .containsExactlyInAnyOrder("QUALIFIED", "NEEDS_INFO", "NURTURE", "LOW_PRIORITY", "DISQUALIFIED");
        assertThat(all(lead -> lead.rating().reason().code()))
                .containsExactlyInAnyOrder(
                        "temperature.no-interest",
                        "temperature.timeframe-expired",
                        "temperature.immediate",
                        "temperature.within-two-months",
                        "temperature.beyond-warm",
                        "temperature.no-timeframe",
                        "temperature.unknown");
        assertThat(all(lead -> lead.lead().level())).containsExactlyInAnyOrder(QualificationLevel.values());
        assertThat(all(lead -> lead.score().band().orElseThrow().label())).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(SCORES.ranked().stream()
                        .flatMap(lead -> lead.assessment().lines().stream())
                        .map(line -> line.standing())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Standing.values());
    }

    @Test
    void everyRuleAndEveryLimitEarnsOrTakesPointsSomewhere() {
        Set<String> reasons = SCORES.ranked().stream()
                .flatMap(lead -> lead.score().explanation().lines().stream())
                .map(line -> line.reason().code())
                .collect(Collectors.toSet());
        assertThat(reasons).contains("limit.max", "limit.min").hasSize(12);
        assertThat(SCORES.ranked()).anyMatch(lead -> lead.score().isDisqualified());
    }

    @Test
    void theReasonsOfEveryLeadAddUpToItsScore() {
        for (ScoredLead lead : SCORES.ranked()) {
            ScoredLead.Reasons reasons = lead.reasons(3);
            Points top = reasons.top().stream().map(Explanation.Line::points).reduce(Points.ZERO, Points::plus);
            assertThat(top.plus(reasons.rest())).isEqualTo(lead.score().total());
        }
    }

    @Test
    void theSameLeadsScoreAgainTheSameUntilTheyAreNoLongerValid() {
        LocalDate first = LocalDate.ofInstant(SCORES.validUntil().orElseThrow(), ZoneOffset.UTC)
                .minusDays(1);
        assertThat(first).isEqualTo(SamplePipeline.AS_OF);
        assertThat(totals(scores(first.plusDays(1)))).isNotEqualTo(totals(SCORES));
    }

    @Test
    void onAnEarlierDayFewerLeadsAreKnown() {
        LeadScores earlier = scores(SamplePipeline.AS_OF.minusDays(60));
        assertThat(earlier.later()).isPositive();
        assertThat(earlier.ranked().size() + earlier.later()).isEqualTo(120);
    }

    @Test
    void anotherSeedGivesOtherLeads() {
        assertThat(SampleLeads.leads(42, 5)).isEqualTo(LEADS.subList(0, 5));
        assertThat(SampleLeads.leads(43, 5)).isNotEqualTo(LEADS.subList(0, 5));
    }

    private static <T> Set<T> all(Function<ScoredLead, T> of) {
        return SCORES.ranked().stream().map(of).collect(Collectors.toSet());
    }

    private static List<String> totals(LeadScores scores) {
        return scores.ranked().stream()
                .sorted(Comparator.comparing(lead -> lead.lead().id()))
                .map(lead -> lead.score().total().toString())
                .toList();
    }
}
