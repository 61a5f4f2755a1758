package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.Probability;
import org.opportune.core.deal.DealState;
import org.opportune.metrics.deal.OpenPipeline;

/** The weighted pipeline is the sum of amounts times chances, rounded once; what has no chance is reported. */
class OpenPipelineTest {
    @Test
    void aHundredThousandAtFortyAndTwentyThousandAtFiftyPercentAreFiftyThousand() {
        TinyDeals deals = new TinyDeals().open(1, "p40", "100000").open(1, "p50", "20000");
        assertThat(deals.value(OpenPipeline.weighted())).isEqualTo(Money.parse("EUR 50000"));
        assertThat(deals.value(OpenPipeline.value())).isEqualTo(Money.parse("EUR 120000"));
        assertThat(deals.value(OpenPipeline.count())).isEqualTo(2);
    }

    @Test
    void theSumIsRoundedOnceAndNotDealByDeal() {
        TinyDeals deals = new TinyDeals().open(2, "p25", "1234.50");
        assertThat(deals.value(OpenPipeline.weighted())).isEqualTo(Money.parse("EUR 617.25"));
    }

    @Test
    void everyAmountMeetsItsOwnChanceAndNotTheAverage() {
        TinyDeals deals = new TinyDeals().open(byHand("247.50", "0.25")).open(byHand("49.50", "0.75"));
        assertThat(deals.value(OpenPipeline.weighted())).isEqualTo(Money.parse("EUR 99"));
    }

    @Test
    void aChanceOfZeroIsAValueAndAMissingOneIsUnweighted() {
        TinyDeals deals = new TinyDeals().open(1, "p0", "100").open(2, "new", "100");
        assertThat(deals.value(OpenPipeline.weighted())).isEqualTo(Money.parse("EUR 0"));
        assertThat(deals.result(OpenPipeline.weighted()).coverage()).hasToString("used 1; skipped 2 unweighted");
    }

    @Test
    void aChanceSetByHandWinsOverThatOfTheStage() {
        TinyDeals deals = new TinyDeals().open(byHand("100", "0")).open(byHand("100", "0.123456"));
        assertThat(deals.value(OpenPipeline.weighted())).isEqualTo(Money.parse("EUR 12.35"));
    }

    @Test
    void closedDealsAreNeverWeighted() {
        TinyDeals deals = new TinyDeals().won(3, "100").lost(3, "100").open(1, "p50", "100");
        assertThat(deals.value(OpenPipeline.weighted())).isEqualTo(Money.parse("EUR 50"));
        assertThat(deals.result(OpenPipeline.weighted()).coverage()).hasToString("used 1");
    }

    @Test
    void aDealWithoutAnAmountIsUnpricedAndOneWithTheAmountZeroIsNot() {
        TinyDeals deals = new TinyDeals().open(1, "p50", "").open(1, "p50", "0");
        assertThat(deals.value(OpenPipeline.value())).isEqualTo(Money.parse("EUR 0"));
        assertThat(deals.result(OpenPipeline.value()).coverage()).hasToString("used 1; skipped 1 unpriced");
        assertThat(deals.value(OpenPipeline.count())).isEqualTo(2);
    }

    @Test
    void withoutThePipelineInTheContextNoStageHasAChance() {
        MetricContext without = TinyDeals.context().withPipelines();
        assertThat(new TinyDeals()
                        .open(4, "p50", "100")
                        .result(OpenPipeline.weighted(), without)
                        .coverage())
                .hasToString("used 0; skipped 4 unweighted");
    }

    private static DealState byHand(String amount, String chance) {
        return TinyDeals.state("p40", amount).withProbabilityOverride(Probability.ofFraction(chance));
    }
}
