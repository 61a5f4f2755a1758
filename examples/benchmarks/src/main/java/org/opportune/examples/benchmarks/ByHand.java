package org.opportune.examples.benchmarks;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.OwnerId;
import org.opportune.core.StageId;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.TrackedDeal;

/**
 * Win rate, weighted pipeline and 90th percentile of the cycle by owner, as one would write them by hand for exactly
 * this: once over the deals themselves, once over columns of primitives.
 */
final class ByHand {
    private static final long FROM = Instant.parse("2025-03-01T00:00:00Z").getEpochSecond();
    private static final long TO = Instant.parse("2026-03-01T00:00:00Z").getEpochSecond();
    private static final int DAY = 86_400;

    /** The answers, by the number of the owner. */
    static final class Answers {
        final long[] won = new long[Workload.OWNERS];
        final long[] lost = new long[Workload.OWNERS];
        final long[] weighted = new long[Workload.OWNERS];
        final int[] p90 = new int[Workload.OWNERS];
        private int[] owner = new int[1024];
        private int[] days = new int[1024];
        private int cycles;

        void cycle(int ofOwner, int took) {
            if (cycles == days.length) {
                owner = Arrays.copyOf(owner, cycles * 2);
                days = Arrays.copyOf(days, cycles * 2);
            }
            owner[cycles] = ofOwner;
            days[cycles++] = took;
        }

        /** Reads the percentiles off sorted runs, by nearest rank. */
        Answers finish() {
            int[] start = new int[Workload.OWNERS + 1];
            for (int i = 0; i < cycles; i++) {
                start[owner[i] + 1]++;
            }
            for (int i = 0; i < Workload.OWNERS; i++) {
                start[i + 1] += start[i];
            }
            int[] sorted = new int[cycles];
            int[] at = start.clone();
            for (int i = 0; i < cycles; i++) {
                sorted[at[owner[i]]++] = days[i];
            }
            for (int i = 0; i < Workload.OWNERS; i++) {
                int count = start[i + 1] - start[i];
                Arrays.sort(sorted, start[i], start[i + 1]);
                p90[i] = count == 0 ? -1 : sorted[start[i] + (9 * count + 9) / 10 - 1];
            }
            return this;
        }
    }

    /** The columns that the loop over columns reads. */
    static final class Columns {
        final byte[] status;
        final byte[] stage;
        final int[] opened;
        final int[] closed;
        final long[] euros;
        final short[] owner;

        Columns(int size) {
            status = new byte[size];
            stage = new byte[size];
            opened = new int[size];
            closed = new int[size];
            euros = new long[size];
            owner = new short[size];
        }
    }

    private ByHand() {}

    static Answers overDeals(List<TrackedDeal> deals, Map<OwnerId, Integer> owners) {
        Answers answers = new Answers();
        for (TrackedDeal tracked : deals) {
            Deal deal = tracked.deal();
            DealState state = deal.state();
            int owner = number(owners, state);
            if (state.status() == DealStatus.OPEN) {
                answers.weighted[owner] += euros(state.amount().orElseThrow()) * percent(state.stage());
                continue;
            }
            long closed = state.outcome().orElseThrow().closedAt().orElseThrow().getEpochSecond();
            if (closed < FROM || closed >= TO) {
                continue;
            }
            if (state.status() == DealStatus.WON) {
                answers.won[owner]++;
                long opened = deal.openedAt().orElseThrow().getEpochSecond();
                answers.cycle(owner, (int) (closed / DAY - opened / DAY));
            } else {
                answers.lost[owner]++;
            }
        }
        return answers.finish();
    }

    static Answers overColumns(Columns columns) {
        Answers answers = new Answers();
        int from = (int) (FROM / DAY);
        int to = (int) (TO / DAY);
        for (int i = 0; i < columns.status.length; i++) {
            int owner = columns.owner[i];
            int closed = columns.closed[i];
            if (columns.status[i] == 0) {
                answers.weighted[owner] += columns.euros[i] * Workload.PERCENT[columns.stage[i]];
            } else if (closed >= from && closed < to) {
                if (columns.status[i] == 1) {
                    answers.won[owner]++;
                    answers.cycle(owner, closed - columns.opened[i]);
                } else {
                    answers.lost[owner]++;
                }
            }
        }
        return answers.finish();
    }

    static Columns columns(List<TrackedDeal> deals, Map<OwnerId, Integer> owners) {
        int size = deals.size();
        Columns columns = new Columns(size);
        for (int i = 0; i < size; i++) {
            Deal deal = deals.get(i).deal();
            DealState state = deal.state();
            columns.status[i] =
                    (byte) (state.status() == DealStatus.OPEN ? 0 : state.status() == DealStatus.WON ? 1 : 2);
            columns.stage[i] = (byte) Workload.STAGES.indexOf(state.stage());
            columns.opened[i] = (int) (deal.openedAt().orElseThrow().getEpochSecond() / DAY);
            columns.closed[i] = state.outcome()
                    .flatMap(outcome -> outcome.closedAt())
                    .map(at -> (int) (at.getEpochSecond() / DAY))
                    .orElse(-1);
            columns.euros[i] = euros(state.amount().orElseThrow());
            columns.owner[i] = (short) number(owners, state);
        }
        return columns;
    }

    static Map<OwnerId, Integer> owners() {
        Map<OwnerId, Integer> owners = new HashMap<>();
        for (int i = 0; i < Workload.OWNERS; i++) {
            owners.put(OwnerId.of("rep-" + i), i);
        }
        return owners;
    }

    private static int number(Map<OwnerId, Integer> owners, DealState state) {
        return Objects.requireNonNull(owners.get(state.owner().orElseThrow()));
    }

    private static long euros(Money amount) {
        long minor = amount.getAmountMinorLong();
        CurrencyUnit unit = amount.getCurrencyUnit();
        if (unit.equals(CurrencyUnit.EUR)) {
            return minor;
        }
        return (minor * (unit.equals(CurrencyUnit.USD) ? 92 : 117) + 50) / 100;
    }

    private static int percent(StageId stage) {
        return switch (stage.value()) {
            case "lead" -> 10;
            case "qualified" -> 20;
            case "meeting" -> 40;
            case "proposal" -> 60;
            default -> 80;
        };
    }
}
