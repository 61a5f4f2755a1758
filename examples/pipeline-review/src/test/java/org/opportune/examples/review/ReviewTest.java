package org.opportune.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.time.Window;
import org.opportune.examples.review.sample.SamplePipeline;

class ReviewTest {
    private static final List<TrackedDeal> DEALS = SamplePipeline.deals(42, 600);

    @Test
    void theLastLineSaysWhatWasReviewed() {
        assertThat(review().lines().reduce((a, b) -> b)).contains("600 deals reviewed");
    }

    @Test
    void theFiguresAreThoseCountedByHand() {
        long won = closedInTheYear(DealStatus.WON);
        long lost = closedInTheYear(DealStatus.LOST);
        assertThat(review())
                .containsPattern("Deals won +" + won + " +" + won + " ")
                .containsPattern("Deals lost +" + lost + " +" + lost + " ");
    }

    @Test
    void theOutputIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String here = review();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(review()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theSampleHasTheFaultsOfRealExports() {
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

    private static long closedInTheYear(DealStatus status) {
        Window year = Window.year(2025);
        return DEALS.stream()
                .map(d -> d.deal().state())
                .filter(s -> s.status() == status)
                .filter(s -> year.contains(s.outcome()
                        .orElseThrow()
                        .closedAt()
                        .orElseThrow()
                        .atZone(java.time.ZoneOffset.UTC)
                        .toLocalDate()))
                .count();
    }

    private static String review() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(Review.run(List.of(), out, out)).isEqualTo(Review.REVIEWED);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
