package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.deal.DealStatus;
import org.opportune.metrics.deal.Bookings;
import org.opportune.metrics.deal.DealSize;
import org.opportune.metrics.deal.SalesVelocity;
import org.opportune.metrics.deal.WinRate;
import org.opportune.metrics.json.OpportuneMetricsJackson2;
import org.opportune.metrics.json.OpportuneMetricsJackson3;

/** Results as JSON, letter for letter as written down by hand. */
class ResultJsonTest {
    private static final JsonMapper TWO = new OpportuneMetricsJackson2().strictMapper();
    private static final tools.jackson.databind.json.JsonMapper THREE = new OpportuneMetricsJackson3().strictMapper();

    private static final TinyDeals TEN_PERCENT = new TinyDeals().won(5, "100").lost(45, "100");
    private static final String WINDOW = "\"window\":{\"from\":\"2025-01-01\",\"to\":\"2026-01-01\"}";

    /** Writes a value with both Jacksons, which must agree. */
    private static String written(Object value) throws Exception {
        String text = TWO.writeValueAsString(value);
        assertThat(THREE.writeValueAsString(value)).isEqualTo(text);
        return text;
    }

    private static <R> MetricResult<R> result(TinyDeals deals, Metric<R> metric) {
        return MetricSet.of(metric).over(deals.list(), TinyDeals.context()).total(metric);
    }

    @Test
    void aRatioIsTextAndCarriesItsCountsItsWindowAndItsSentence() throws Exception {
        assertThat(written(result(TEN_PERCENT, WinRate.closed())))
                .isEqualTo("{\"metric\":\"win_rate.closed\",\"version\":1,\"unit\":\"RATIO\",\"value\":\"0.1\","
                        + "\"used\":50,\"skipped\":{},\"immature\":0,\"currency\":\"EUR\"," + WINDOW + ",\"group\":[],"
                        + "\"explain\":\"Win rate (closed) = won / (won + lost) = 5 / (5 + 45) = 0.1;"
                        + " deals closed in the window, by closing day; [2025-01-01, 2026-01-01); used 50\"}");
    }

    @Test
    void theDealsBehindAFigureAreNamedIfTheyWereTraced() throws Exception {
        JsonNode json = TWO.readTree(written(TEN_PERCENT.result(WinRate.closed())));

        assertThat(json.get("trace").toString())
                .isEqualTo("{\"numerator\":{\"limit\":3,\"smallest\":[\"T-1\",\"T-2\",\"T-3\"],\"more\":2},"
                        + "\"denominatorOnly\":{\"limit\":3,\"smallest\":[\"T-10\",\"T-11\",\"T-12\"],\"more\":42}}");
    }

    @Test
    void whatWasLeftOutIsCountedByReason() throws Exception {
        TinyDeals deals = new TinyDeals()
                .listed(DealStatus.WON, "90", "100")
                .listed(DealStatus.LOST, "0", "300")
                .lost(1, "0");

        assertThat(written(result(deals, WinRate.byListValue())))
                .contains("\"value\":\"0.25\",\"used\":2,\"skipped\":{\"UNPRICED\":1},\"immature\":0,");
    }

    @Test
    void dealsThatMayStillChangeTheFigureAreCounted() throws Exception {
        TinyDeals deals = new TinyDeals().won(12, "100").lost(7, "0").open(6, "p40", "100");

        assertThat(written(result(deals, WinRate.created())))
                .contains("\"value\":\"0.48\",\"used\":25,\"skipped\":{},\"immature\":6,");
    }

    @Test
    void moneyHasItsDecimalsAndACountIsANumber() throws Exception {
        assertThat(written(result(TEN_PERCENT, DealSize.average())))
                .contains("\"unit\":\"MONEY\",\"value\":{\"amount\":\"100.00\",\"currency\":\"EUR\"},\"used\":5,");
        assertThat(written(result(TEN_PERCENT, Bookings.won()))).contains("\"unit\":\"DEALS\",\"value\":5,\"used\":5,");
    }

    @Test
    void aFigureWithoutAnswerSaysWhyAndHasNoValue() throws Exception {
        JsonNode json = TWO.readTree(written(result(new TinyDeals().lost(3, "0"), WinRate.byValue())));

        assertThat(json.get("undefined").asText()).isEqualTo("ZERO_DENOMINATOR");
        assertThat(json.get("detail").asText()).isNotBlank();
        assertThat(json.has("value")).isFalse();
        assertThat(json.has("immature")).isFalse();
        assertThat(json.get("used").asLong()).isEqualTo(3);
    }

    @Test
    void velocityShowsItsFourParts() throws Exception {
        // 4 open deals, half of those closed are won, 100 each, 50 days: 4 * 0.5 * 100 / 50
        TinyDeals deals = new TinyDeals().won(1, "100").lost(1, "100").open(4, "p40", "100");
        JsonNode value =
                TWO.readTree(written(result(deals, SalesVelocity.closed()))).get("value");

        assertThat(value.get("perDay").asText()).isEqualTo("4");
        assertThat(value.at("/openDeals/value").asLong()).isEqualTo(4);
        assertThat(value.at("/winRate/value").asText()).isEqualTo("0.5");
        assertThat(value.at("/averageDeal/value/amount").asText()).isEqualTo("100.00");
        assertThat(value.at("/cycle/value").asText()).isEqualTo("50");
    }

    @Test
    void aReportHasEachDefinitionOnceAndEveryResult() throws Exception {
        MetricSet set = MetricSet.of(WinRate.closed(), Bookings.won()).by(DealKeys.STATUS);
        Report report = set.over(TEN_PERCENT.list(), TinyDeals.context());
        JsonNode json = TWO.readTree(written(report));

        assertThat(json.get("definitions").findValuesAsText("id")).containsExactly("win_rate.closed", "bookings.won");
        assertThat(json.get("definitions").get(0).get("schema").asInt()).isEqualTo(1);
        assertThat(json.get("results").findValuesAsText("metric"))
                .containsExactly(
                        "win_rate.closed",
                        "bookings.won",
                        "win_rate.closed",
                        "bookings.won",
                        "win_rate.closed",
                        "bookings.won");
        assertThat(json.at("/results/0/group").toString()).isEqualTo("[]");
        assertThat(json.at("/results/2/group").toString())
                .isEqualTo("[{\"key\":{\"name\":\"deal.status\",\"type\":\"text\"},\"value\":\"LOST\"}]");
        assertThat(json.at("/results/5/value").asLong()).isEqualTo(5);
    }

    @Test
    void aResultIsNotReadSinceItIsWorkedOut() {
        assertThatThrownBy(() -> TWO.readValue("{}", MetricResult.class))
                .hasMessageContaining("cannot be read: a metric result is worked out from data");
        assertThatThrownBy(() -> THREE.readValue("{}", Report.class))
                .hasMessageContaining("cannot be read: a report is worked out from data");
    }
}
