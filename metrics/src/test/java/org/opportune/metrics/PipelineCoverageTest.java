package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.OwnerId;
import org.opportune.core.contract.Quota;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.time.Grain;
import org.opportune.core.time.Window;
import org.opportune.metrics.team.PipelineCoverage;

/** Coverage compares the open pipeline with what is still to be sold; without a goal there is no answer. */
class PipelineCoverageTest {
    private static final Window YEAR = Window.year(2025);
    private static final OwnerId ANN = OwnerId.of("ann");
    private static final TinyDeals DEALS = new TinyDeals()
            .won(1, "50000")
            .open(TinyDeals.state("p40", "100000").withOwner(ANN))
            .open(TinyDeals.state("p40", "200000").withOwner(OwnerId.of("bob")));

    @Test
    void threeHundredThousandCoverAHundredThousandThreeTimes() {
        MetricContext context = with(Quota.ofTeam(YEAR, Money.parse("EUR 150000")));
        assertThat(DEALS.result(PipelineCoverage.remaining(), context).value().orElseThrow())
                .isEqualByComparingTo("3");
        assertThat(DEALS.result(PipelineCoverage.full(), context).value().orElseThrow())
                .isEqualByComparingTo("2");
    }

    @Test
    void aQuotaThatIsMetIsNotCoveredInfinitelyOften() {
        MetricContext context = with(Quota.ofTeam(YEAR, Money.parse("EUR 50000")));
        assertThat(reason(context)).isEqualTo(UndefinedReason.ALREADY_MET);
        assertThat(DEALS.result(PipelineCoverage.full(), context).value().orElseThrow())
                .isEqualByComparingTo("6");
    }

    @Test
    void withoutAQuotaOfThePeriodAndCurrencyTheInputIsMissing() {
        assertThat(reason(with())).isEqualTo(UndefinedReason.MISSING_INPUT);
        assertThat(reason(with(Quota.ofTeam(Window.year(2024), Money.parse("EUR 1")))))
                .isEqualTo(UndefinedReason.MISSING_INPUT);
        assertThat(reason(with(Quota.ofTeam(YEAR, Money.parse("USD 1"))))).isEqualTo(UndefinedReason.MISSING_INPUT);
    }

    @Test
    void theTeamIsMeasuredAgainstItsOwnQuotaOrElseEverybodys() {
        Quota ann = Quota.of(ANN, YEAR, Money.parse("EUR 60000"));
        Quota bob = Quota.of(OwnerId.of("bob"), YEAR, Money.parse("EUR 40000"));
        Quota team = Quota.ofTeam(YEAR, Money.parse("EUR 300000"));
        assertThat(full(with(ann, bob))).isEqualByComparingTo("3");
        assertThat(full(with(ann, bob, team))).isEqualByComparingTo("1");
    }

    @Test
    void anOwnerIsMeasuredAgainstTheQuotaOfThatOwner() {
        MetricContext context =
                with(Quota.of(ANN, YEAR, Money.parse("EUR 25000")), Quota.ofTeam(YEAR, Money.parse("EUR 1")));
        Report report = MetricSet.of(PipelineCoverage.full()).by(DealKeys.OWNER).over(DEALS.list(), context);
        assertThat(report.by(PipelineCoverage.full(), DealKeys.OWNER)
                        .get(Group.of(DealKeys.OWNER, "ann"))
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("4");
        assertThat(report.by(PipelineCoverage.full(), DealKeys.OWNER).values())
                .filteredOn(result -> result.value().isPresent())
                .hasSize(1);
    }

    @Test
    void aMonthIsMeasuredAgainstTheQuotaOfThatMonth() {
        Window february = Window.month(YearMonth.of(2025, 2));
        MetricContext context = with(Quota.ofTeam(february, Money.parse("EUR 60000")));
        Report report =
                MetricSet.of(PipelineCoverage.remaining()).per(Grain.MONTH).over(DEALS.list(), context);
        assertThat(report.series(PipelineCoverage.remaining())
                        .get(february)
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("30");
        assertThat(report.total(PipelineCoverage.remaining()).value()).isEmpty();
    }

    private static BigDecimal full(MetricContext context) {
        return DEALS.result(PipelineCoverage.full(), context).value().orElseThrow();
    }

    private static UndefinedReason reason(MetricContext context) {
        return DEALS.result(PipelineCoverage.remaining(), context) instanceof MetricResult.Undefined<?> none
                ? none.reason()
                : UndefinedReason.NO_DATA;
    }

    private static MetricContext with(Quota... quotas) {
        return TinyDeals.context().withQuotas(List.of(quotas));
    }
}
