package org.opportune.examples.review.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.examples.review.SmallReview;

class JsonReportTest {
    private static final JsonNode JSON = JsonReport.tree(SmallReview.figures(SmallReview.deals()));

    @ParameterizedTest
    @CsvSource({
        "/asOf, 2026-06-30",
        "/window/to, 2027-01-01",
        "/currency, EUR",
        "/probability, 0.25",
        "/probabilities/Talking/assumed, true",
        "/stages/Sold, 2",
        "/total/deals/all, 6",
        "/total/deals/later, 1",
        "/total/winRate/closed/n, 2",
        "/total/winRate/closed/decimal, 0.6666666666666667",
        "/total/winRate/closed/byMonth/2026-04/d, 1",
        "/total/winRate/created/decimal, 0.5",
        "/total/winRate/created/open/decimal, 0.25",
        "/total/winRate/created/undated, 1",
        "/total/winRate/createdAll/d, 5",
        "/total/winRate/byValue/decimal, 1",
        "/total/winRate/byListPrice/n, 400.00",
        "/total/winRate/byListPrice/d, 600.00",
        "/total/closeRate/n, 2",
        "/total/bookings/total, 380.00",
        "/total/bookings/byMonth/2026-02, 0.00",
        "/total/bookings/byQuarter/2026-Q1, 380.00",
        "/total/wonDeal/mean/decimal, 190",
        "/total/wonDeal/median/nearestRank, 90",
        "/total/wonDeal/median/type7, 190",
        "/total/cycle/won/mean/n, 40",
        "/total/cycle/won/median/type7, 20",
        "/total/cycle/lost/p90/nearestRank, 40",
        "/total/velocity/perDay, 6.333333333333333",
        "/total/realisation/decimal, 0.95",
        "/total/pipeline/open, 1",
        "/total/pipeline/undated, 1",
        "/total/pipeline/atListPrice/value, 400.00",
        "/total/pipeline/atListPrice/weighted, 100",
        "/total/pipeline/withoutListPrice/used, 0",
        "/total/pipeline/withoutListPrice/unpriced, 1",
        "/by/owner/ann/deals/all, 4",
        "/by/owner/bob/bookings/total, 290.00",
        "/by/owner/unknown/deals/undated, 1",
        "/monthEnds/2026-02-28/open, 1",
        "/monthEnds/2026-02-28/atListPrice/weighted, 75"
    })
    void eachFigureIsTheOneWorkedOutByHand(String pointer, String expected) {
        assertThat(JSON.at(pointer).asText()).isEqualTo(expected);
    }

    @Test
    void aFigureWithoutAnAnswerIsNullAndSaysWhy() {
        JsonNode coverage = figure("pipeline_coverage.remaining");
        assertThat(coverage.get("value").isNull()).isTrue();
        assertThat(coverage.get("undefined").asText()).isEqualTo("MISSING_INPUT");
        assertThat(JSON.at("/by/owner/unknown/winRate/closed/decimal").isNull()).isTrue();
    }

    @Test
    void eachFigureTellsItsDefinitionCoverageAndExplanation() {
        JsonNode created = figure("win_rate.created");
        assertThat(created.get("unit").asText()).isEqualTo("RATIO");
        assertThat(created.get("used").asLong()).isEqualTo(4);
        assertThat(created.get("stillOpen").asLong()).isEqualTo(1);
        assertThat(created.at("/skipped/UNDATED").asLong()).isEqualTo(1);
        assertThat(created.get("explain").asText()).contains("2 / (2 + 1 + 1) = 0.5");
    }

    @Test
    void monthsAfterTheAsOfDayHaveNoPipeline() {
        assertThat(JSON.get("monthEnds")).hasSize(6);
        assertThat(JSON.get("monthEnds").has("2026-07-31")).isFalse();
    }

    @Test
    void theTextDependsNeitherOnTheOrderOfTheDealsNorOnTheLocale() {
        String text = text(SmallReview.deals());
        List<TrackedDeal> turned = new ArrayList<>(SmallReview.deals());
        Collections.reverse(turned);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(text(turned)).isEqualTo(text).endsWith("}\n").doesNotContain("\r");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String text(List<TrackedDeal> deals) {
        return JsonFile.text(JsonReport.tree(SmallReview.figures(deals)));
    }

    private static JsonNode figure(String id) {
        for (JsonNode figure : JSON.at("/total/figures")) {
            if (figure.get("id").asText().equals(id)) {
                return figure;
            }
        }
        throw new AssertionError("no figure " + id);
    }
}
