package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.deal.DealKeys;
import org.opportune.metrics.deal.Bookings;
import org.opportune.metrics.deal.CloseRate;
import org.opportune.metrics.deal.WinRate;

/** A set refuses what it cannot answer, and says what to do about it. */
class MetricSetTest {
    @Test
    void aMetricThatIsThereTwiceIsRefusedAndAllOfThemAreNamed() {
        assertThatThrownBy(() -> MetricSet.of(WinRate.closed(), Bookings.won(), WinRate.closed(), Bookings.won()))
                .isInstanceOf(DomainException.class)
                .hasMessage("The metrics (win_rate.closed) of a metric set must not be there twice.\n"
                        + "The metrics (bookings.won) of a metric set must not be there twice.");
    }

    @Test
    void aSnapshotWithoutTheKeyOfAGroupingIsRefused() {
        DealColumns columns = DealColumns.of(SmallPipeline.deals(), ZoneOffset.UTC, DealKeys.PRODUCT);
        MetricSet byOwner = MetricSet.of(WinRate.closed()).by(DealKeys.OWNER);
        assertThatThrownBy(() -> byOwner.over(columns, SmallPipeline.context()))
                .isInstanceOf(DomainException.class)
                .hasMessage("The key (deal.owner) of a report must be among the keys the snapshot was built with."
                        + " Name it when building the DealColumns.");
    }

    @Test
    void aSnapshotWithoutTheKeyOfAConditionIsRefused() {
        DealColumns columns = DealColumns.of(SmallPipeline.deals(), ZoneOffset.UTC);
        MetricSet webinars = MetricSet.of(CloseRate.engaged(
                "close_rate.webinar", "Close rate (webinar)", Condition.in(DealKeys.SOURCE, "webinar")));
        assertThatThrownBy(() -> webinars.over(columns, SmallPipeline.context()))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("The key (deal.source)");
    }

    @Test
    void statusAndStageNeedNoColumn() {
        DealColumns columns = DealColumns.of(SmallPipeline.deals(), ZoneOffset.UTC);
        MetricSet set = MetricSet.of(Bookings.won()).by(DealKeys.STATUS, DealKeys.STAGE);
        assertThat(set.over(columns, SmallPipeline.context()))
                .isEqualTo(set.over(SmallPipeline.deals(), SmallPipeline.context()));
    }

    @Test
    void aSnapshotOfAnotherZoneIsRefused() {
        DealColumns columns = DealColumns.of(SmallPipeline.deals(), ZoneOffset.UTC);
        MetricContext tokyo = SmallPipeline.context().withZone(ZoneId.of("Asia/Tokyo"));
        MetricSet set = MetricSet.of(WinRate.closed());
        assertThatThrownBy(() -> set.over(columns, tokyo))
                .isInstanceOf(DomainException.class)
                .hasMessage("The zone (Asia/Tokyo) of a report must be the zone the snapshot was built in (Z)."
                        + " Build a snapshot for each zone.");
    }

    @Test
    void aSetStaysAsItIsWhenMoreIsAskedOfANewOne() {
        MetricSet set = MetricSet.of(WinRate.closed());
        Report before = set.over(SmallPipeline.deals(), SmallPipeline.context());
        MetricSet more = set.by(DealKeys.OWNER).traced(2);
        assertThat(set.over(SmallPipeline.deals(), SmallPipeline.context())).isEqualTo(before);
        assertThat(more.metrics()).isEqualTo(List.of(WinRate.closed()));
    }

    @Test
    void twoGroupingsAreTwoAndTwoKeysAreOne() {
        Report report = MetricSet.of(Bookings.won())
                .by(DealKeys.OWNER)
                .by(DealKeys.OWNER, DealKeys.PRODUCT)
                .over(SmallPipeline.deals(), SmallPipeline.context());
        assertThat(report.by(Bookings.won(), DealKeys.OWNER).keySet())
                .extracting(Group::label)
                .containsExactly("ann", "bob", "cyd");
        assertThat(report.by(Bookings.won(), DealKeys.OWNER, DealKeys.PRODUCT).keySet())
                .extracting(Group::label)
                .contains("ann / basic", "bob / pro")
                .isSorted();
    }
}
