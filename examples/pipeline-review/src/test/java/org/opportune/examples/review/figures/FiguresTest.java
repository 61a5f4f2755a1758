package org.opportune.examples.review.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.deal.DealKeys;
import org.opportune.examples.review.SmallReview;
import org.opportune.metrics.Group;
import org.opportune.metrics.SkipReason;
import org.opportune.metrics.deal.WinRate;

class FiguresTest {
    private static final Figures FIGURES = SmallReview.figures(SmallReview.deals());

    @Test
    void fiveWonOfFiftyIsATenth() {
        Figures figures = SmallReview.figures(SmallReview.fiveOfFifty());
        assertThat(figures.total().of(WinRate.closed()).value()).contains(new BigDecimal("0.1"));
    }

    @Test
    void theStatesAddUpToAllDeals() {
        assertThat(FIGURES.total().states()).isEqualTo(new States(6, 2, 1, 1, 1, 1));
    }

    @Test
    void groupsComeInOrderAndUnknownLast() {
        assertThat(FIGURES.by(DealKeys.OWNER).keySet())
                .containsExactly(
                        Group.of(DealKeys.OWNER, "ann"),
                        Group.of(DealKeys.OWNER, "bob"),
                        Group.unknown(DealKeys.OWNER));
    }

    @Test
    void theCloseRateLooksAtAllDealsEngagedWhateverTheWindow() {
        assertThat(FIGURES.total().engaged().value()).contains(new BigDecimal("0.5"));
        assertThat(FIGURES.total().engaged().coverage().skipped(SkipReason.UNDATED))
                .isEqualTo(1);
    }

    @Test
    void onlyMonthsThatEndedByTheAsOfDayAreDone() {
        assertThat(FIGURES.monthsDone()).hasSize(6);
    }

    @Test
    void figuresOfNoDealsAreUndefinedNotZero() {
        Figures none = SmallReview.figures(List.of());
        assertThat(none.total().of(WinRate.closed()).value()).isEmpty();
        assertThat(none.total().engaged().value()).isEmpty();
        assertThat(none.by(DealKeys.OWNER)).isEmpty();
    }
}
