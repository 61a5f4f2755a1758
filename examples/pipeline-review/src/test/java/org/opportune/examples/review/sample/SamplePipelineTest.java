package org.opportune.examples.review.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.time.Window;
import org.opportune.examples.review.figures.Figures;
import org.opportune.metrics.MetricContext;
import org.opportune.metrics.deal.Bookings;

class SamplePipelineTest {
    private static final List<TrackedDeal> DEALS = SamplePipeline.deals(42, 600);

    @Test
    void itHasTheFaultsOfRealExports() {
        assertThat(DEALS).anyMatch(d -> d.deal().openedAt().isEmpty());
        assertThat(DEALS).anyMatch(d -> d.deal().state().amount().isEmpty());
        assertThat(DEALS)
                .anyMatch(d -> d.deal().status() == DealStatus.LOST
                        && d.deal().state().amount().filter(m -> m.isZero()).isPresent());
    }

    @Test
    void anotherSeedGivesAnotherSample() {
        assertThat(SamplePipeline.deals(42, 20)).isEqualTo(DEALS.subList(0, 20));
        assertThat(SamplePipeline.deals(43, 20)).isNotEqualTo(DEALS.subList(0, 20));
    }

    @Test
    void itsFiguresAreThoseCountedDealByDeal() {
        MetricContext context = MetricContext.builder()
                .window(Window.year(2025))
                .asOf(MetricContext.endOf(SamplePipeline.AS_OF, ZoneOffset.UTC))
                .currency(CurrencyUnit.EUR)
                .build();
        Figures figures = Figures.of(DEALS, context, List.of());
        assertThat(figures.total().of(Bookings.won()).value()).contains(closedInTheYear(DealStatus.WON));
        assertThat(figures.total().of(Bookings.lost()).value()).contains(closedInTheYear(DealStatus.LOST));
    }

    private static long closedInTheYear(DealStatus status) {
        Window year = Window.year(2025);
        return DEALS.stream()
                .map(d -> d.deal().state())
                .filter(s -> s.status() == status)
                .filter(s -> year.contains(s.outcome()
                        .orElseThrow()
                        .closedAt()
                        .orElseThrow()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()))
                .count();
    }
}
