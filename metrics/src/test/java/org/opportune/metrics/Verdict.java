package org.opportune.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a figure does with a deal of the small pipeline, read off the fields of the JSON by the definition of the figure
 * and without any code of the library: the check on coverage and on the ids behind a figure.
 */
enum Verdict {
    NUMERATOR,
    REST,
    NOT_CONCERNED,
    UNDATED,
    UNPRICED,
    UNCONVERTED,
    UNWEIGHTED,
    NEGATIVE_DURATION,
    UNKNOWN_FACT;

    private static final String WON = "WON";
    private static final String LOST = "LOST";

    static final Map<String, Function<JsonNode, Verdict>> BY_METRIC = Map.ofEntries(
            Map.entry("win_rate.closed", deal -> share(closed(deal, WON, LOST), deal)),
            Map.entry("win_rate.created", deal -> share(opened(deal), deal)),
            Map.entry("win_rate.everything", deal -> share(NUMERATOR, deal)),
            Map.entry("win_rate.value", deal -> share(priced(closed(deal, WON, LOST), deal, "amount"), deal)),
            Map.entry("win_rate.list_value", deal -> share(priced(closed(deal, WON, LOST), deal, "listPrice"), deal)),
            Map.entry("close_rate.engaged", deal -> share(opened(deal), deal)),
            Map.entry(
                    "close_rate.webinar",
                    deal -> is(deal, "source", "webinar") ? share(opened(deal), deal) : NOT_CONCERNED),
            Map.entry("bookings.won", deal -> closed(deal, WON)),
            Map.entry("bookings.lost", deal -> closed(deal, LOST)),
            Map.entry("bookings.value", Verdict::wonAmount),
            Map.entry("deal_size.average", Verdict::wonAmount),
            Map.entry("deal_size.median", Verdict::wonAmount),
            Map.entry("deal_count.known", deal -> NUMERATOR),
            Map.entry("price_realisation.ratio", deal -> priced(wonAmount(deal), deal, "listPrice")),
            Map.entry("sales_cycle.mean", deal -> cycle(deal, WON)),
            Map.entry("sales_cycle.p50.type_7", deal -> cycle(deal, WON)),
            Map.entry("sales_cycle.p90.type_7", deal -> cycle(deal, WON)),
            Map.entry("sales_cycle.p90.nearest_rank", deal -> cycle(deal, WON)),
            Map.entry("sales_cycle.mean_lost", deal -> cycle(deal, LOST)),
            Map.entry("sales_cycle.lost.p90.type_7", deal -> cycle(deal, LOST)),
            Map.entry("pipeline.open_count", Verdict::open),
            Map.entry("pipeline.open_value", deal -> priced(open(deal), deal, "amount")),
            Map.entry("pipeline.weighted", deal -> weighted(priced(open(deal), deal, "amount"), deal)));

    /** Returns the ids of the deals of one verdict, in order. */
    static List<String> ids(String metric, Verdict verdict) {
        List<String> ids = new ArrayList<>();
        for (JsonNode deal : SmallPipeline.nodes()) {
            if (BY_METRIC.get(metric).apply(deal) == verdict) {
                ids.add(deal.get("id").asText());
            }
        }
        return ids.stream().sorted().toList();
    }

    Optional<SkipReason> reason() {
        return ordinal() <= NOT_CONCERNED.ordinal() ? Optional.empty() : Optional.of(SkipReason.valueOf(name()));
    }

    private static Verdict share(Verdict so, JsonNode deal) {
        return so == NUMERATOR && !is(deal, "status", WON) ? REST : so;
    }

    private static Verdict closed(JsonNode deal, String... statuses) {
        return List.of(statuses).contains(deal.get("status").asText()) ? in2025(deal.get("closed")) : NOT_CONCERNED;
    }

    private static Verdict opened(JsonNode deal) {
        return in2025(deal.get("opened"));
    }

    private static Verdict in2025(JsonNode day) {
        if (day.isNull()) {
            return UNDATED;
        }
        return day.asText().startsWith("2025-") ? NUMERATOR : NOT_CONCERNED;
    }

    private static Verdict wonAmount(JsonNode deal) {
        return priced(closed(deal, WON), deal, "amount");
    }

    private static Verdict priced(Verdict so, JsonNode deal, String field) {
        if (so != NUMERATOR) {
            return so;
        }
        if (deal.get(field).isNull()) {
            return UNPRICED;
        }
        return is(deal, "currency", "CHF") ? UNCONVERTED : NUMERATOR;
    }

    private static Verdict cycle(JsonNode deal, String status) {
        Verdict so = closed(deal, status);
        if (so != NUMERATOR) {
            return so;
        }
        if (deal.get("opened").isNull()) {
            return UNDATED;
        }
        boolean negative =
                deal.get("closed").asText().compareTo(deal.get("opened").asText()) < 0;
        return negative ? NEGATIVE_DURATION : NUMERATOR;
    }

    /** Open at the end of 2025; a date that is missing decides only where it could change the answer. */
    private static Verdict open(JsonNode deal) {
        boolean stillOpen = is(deal, "status", "OPEN");
        JsonNode closed = deal.get("closed");
        JsonNode opened = deal.get("opened");
        if (!stillOpen && !closed.isNull() && closed.asText().compareTo("2025-12-31") <= 0) {
            return NOT_CONCERNED;
        }
        if (!opened.isNull() && opened.asText().compareTo("2025-12-31") > 0) {
            return NOT_CONCERNED;
        }
        return opened.isNull() || (!stillOpen && closed.isNull()) ? UNDATED : NUMERATOR;
    }

    private static Verdict weighted(Verdict so, JsonNode deal) {
        if (so != NUMERATOR) {
            return so;
        }
        String stage = "";
        for (JsonNode entry : deal.get("history")) {
            if (entry.get(1).asText().compareTo("2025-12-31") <= 0) {
                stage = entry.get(0).asText();
            }
        }
        return stage.equals("negotiation") ? UNWEIGHTED : NUMERATOR;
    }

    private static boolean is(JsonNode deal, String field, String value) {
        return deal.get(field).asText().equals(value);
    }
}
