package org.opportune.core.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opportune.core.deal.Desk.CONTACT;
import static org.opportune.core.deal.Desk.DRAFT;
import static org.opportune.core.deal.Desk.PARTNERS;
import static org.opportune.core.deal.Desk.PIPELINE;
import static org.opportune.core.deal.Desk.WON;
import static org.opportune.core.deal.Desk.after;
import static org.opportune.core.deal.Desk.march;
import static org.opportune.core.deal.Desk.on;
import static org.opportune.core.deal.Desk.opened;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.Probability;
import org.opportune.core.StageId;
import org.opportune.core.deal.EffectiveProbability.Known;
import org.opportune.core.deal.EffectiveProbability.Missing;
import org.opportune.core.deal.EffectiveProbability.Reason;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.StageProbability;

/** The chance that a deal is won, and how it stands to its close day. */
class DealProbabilityTest {
    private static final Probability TEN = Probability.ofPercent("10");

    @Test
    void anOpenDealHasTheChanceOfItsStageWhichSaysWhetherItWasAssumed() {
        assertThat(DRAFT.probability(PIPELINE))
                .isEqualTo(new Known(TEN, ProbabilitySource.STAGE, Optional.of(StageProbability.assumed(TEN))));
        assertThat(DRAFT.probability(PIPELINE).toOptional()).contains(TEN);
    }

    @Test
    void aChanceSetByHandGoesBeforeTheStages() {
        Probability none = Probability.ofPercent("0");
        Deal deal = DRAFT.withState(DRAFT.state().withProbabilityOverride(none));

        assertThat(deal.probability(PARTNERS)).isEqualTo(new Known(none, ProbabilitySource.OVERRIDE, Optional.empty()));
    }

    @Test
    void aClosedDealIsCertainWhateverAnybodySet() {
        TrackedDeal set = after(opened(), DealCommand.overrideProbability(TEN), on(2));
        Deal won = after(set, DealCommand.win(), on(3)).deal();
        Deal lost = after(set, DealCommand.lose(LossReason.NOT_READY), on(3)).deal();

        assertThat(won.probability(PIPELINE))
                .isEqualTo(new Known(Probability.ofPercent("100"), ProbabilitySource.WON, Optional.empty()));
        assertThat(lost.probability(PIPELINE))
                .isEqualTo(new Known(Probability.ofPercent("0"), ProbabilitySource.LOST, Optional.empty()));
    }

    @Test
    void withoutAChanceItSaysWhy() {
        Deal moved =
                DRAFT.withState(DRAFT.state().withMovedTo(PARTNERS.identity()).withStage(Desk.TRIAL));

        assertThat(moved.probability(PARTNERS)).isEqualTo(new Missing(Reason.NONE_OF_STAGE));
        assertThat(moved.probability(PIPELINE)).isEqualTo(new Missing(Reason.UNKNOWN_STAGE));
        assertThat(DRAFT.withState(DRAFT.state().withStage(StageId.of("gone"))).probability(PIPELINE))
                .isEqualTo(new Missing(Reason.UNKNOWN_STAGE));
        assertThat(DRAFT.withState(DRAFT.state().withStage(WON)).probability(PIPELINE))
                .isEqualTo(new Missing(Reason.UNKNOWN_STAGE));
        assertThat(moved.probability(PARTNERS).toOptional()).isEmpty();
    }

    @Test
    void aChanceMeasuredOnTooFewDealsIsNoneIfTheHostSaysSo() {
        StageProbability measured = StageProbability.measured(TEN, 29);
        Pipeline pipeline = PIPELINE.withStages(PIPELINE.stages().stream()
                .map(stage -> stage.id().equals(CONTACT) ? stage.withProbability(measured) : stage)
                .toList());

        assertThat(DRAFT.probability(pipeline, 30)).isEqualTo(new Missing(Reason.SAMPLE_TOO_SMALL));
        assertThat(DRAFT.probability(pipeline, 29))
                .isEqualTo(new Known(TEN, ProbabilitySource.STAGE, Optional.of(measured)));
        assertThat(DRAFT.probability(pipeline).toOptional()).contains(TEN);
        assertThat(DRAFT.probability(PIPELINE, 30).toOptional()).contains(TEN);
    }

    @Test
    void aDealSlipsWhenItsDayIsOverWhereItIsSold() {
        Deal deal = DRAFT.withState(DRAFT.state().withExpectedClose(LocalDate.of(2026, 3, 31)));
        Instant midnightInVilnius = Instant.parse("2026-03-31T21:00:00Z");
        ZoneId vilnius = ZoneId.of("Europe/Vilnius");

        assertThat(deal.closeTiming(midnightInVilnius, vilnius)).contains(CloseTiming.SLIPPED);
        assertThat(deal.closeTiming(midnightInVilnius.minusNanos(1), vilnius)).contains(CloseTiming.AHEAD);
        assertThat(deal.closeTiming(midnightInVilnius, ZoneOffset.UTC)).contains(CloseTiming.AHEAD);
    }

    @Test
    void withoutADayItIsUndatedAndClosedItIsNeither() {
        assertThat(DRAFT.closeTiming(march(5), ZoneOffset.UTC)).contains(CloseTiming.UNDATED);
        assertThat(after(opened(), DealCommand.win(), on(3)).deal().closeTiming(march(5), ZoneOffset.UTC))
                .isEmpty();
    }
}
