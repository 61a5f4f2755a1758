package org.opportune.examples.benchmarks;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.teeing;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.OwnerId;
import org.opportune.core.StageId;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.TrackedDeal;

/** The same three figures by owner as most people would write them: one stream, collectors beside one another. */
final class ByStreams {
    private static final Instant FROM = Instant.parse("2025-03-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-03-01T00:00:00Z");

    /** What one owner comes to. */
    record Answer(long won, long lost, BigDecimal weighted, long p90) {}

    private ByStreams() {}

    static Map<OwnerId, Answer> overDeals(List<TrackedDeal> deals) {
        return deals.stream()
                .map(TrackedDeal::deal)
                .collect(groupingBy(deal -> deal.state().owner().orElseThrow(), answer()));
    }

    private static Collector<Deal, ?, Answer> answer() {
        Collector<Deal, ?, long[]> rate = teeing(closed(DealStatus.WON), closed(DealStatus.LOST), (won, lost) -> {
            return new long[] {won, lost};
        });
        Collector<Deal, ?, BigDecimal> weighted = filtering(
                deal -> deal.status() == DealStatus.OPEN,
                mapping(ByStreams::weighted, reducing(BigDecimal.ZERO, BigDecimal::add)));
        Collector<Deal, ?, Long> p90 = filtering(
                deal -> deal.status() == DealStatus.WON && isInWindow(deal),
                mapping(ByStreams::days, collectingAndThen(toList(), ByStreams::p90)));
        return teeing(
                rate,
                teeing(weighted, p90, Map::entry),
                (r, rest) -> new Answer(r[0], r[1], rest.getKey(), rest.getValue()));
    }

    private static Collector<Deal, ?, Long> closed(DealStatus status) {
        return filtering(deal -> deal.status() == status && isInWindow(deal), counting());
    }

    private static boolean isInWindow(Deal deal) {
        Instant closed = closedAt(deal);
        return !closed.isBefore(FROM) && closed.isBefore(TO);
    }

    private static Instant closedAt(Deal deal) {
        return deal.state().outcome().orElseThrow().closedAt().orElseThrow();
    }

    private static long days(Deal deal) {
        Instant opened = deal.openedAt().orElseThrow().truncatedTo(ChronoUnit.DAYS);
        return ChronoUnit.DAYS.between(opened, closedAt(deal).truncatedTo(ChronoUnit.DAYS));
    }

    private static long p90(List<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        return sorted.isEmpty() ? -1 : sorted.get((9 * sorted.size() + 9) / 10 - 1);
    }

    private static BigDecimal weighted(Deal deal) {
        Money amount = deal.state().amount().orElseThrow();
        CurrencyUnit unit = amount.getCurrencyUnit();
        BigDecimal euros = unit.equals(CurrencyUnit.EUR)
                ? amount.getAmount()
                : amount.getAmount()
                        .multiply(Objects.requireNonNull(Workload.RATES.get(unit)))
                        .setScale(2, RoundingMode.HALF_UP);
        return euros.multiply(chance(deal.state().stage()));
    }

    private static BigDecimal chance(StageId stage) {
        return BigDecimal.valueOf(Workload.PERCENT[Workload.STAGES.indexOf(stage)], 2);
    }
}
