package org.opportune.metrics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.opportune.core.PipelineId;
import org.opportune.core.Probability;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.Outcome;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.pipeline.PipelineVersion;

/** Reads a deal and its history into columns. */
final class RowReader {
    private static final int DAY = 86_400;

    private final Columns columns;
    private final ZoneRules rules;
    private final int fixedOffset;
    private @Nullable DealState[] last = new DealState[0];
    private @Nullable Money lastMoney;
    private long lastMinor;
    private short lastCurrency;

    RowReader(Columns columns, ZoneId zone) {
        this.columns = columns;
        this.rules = zone.getRules();
        this.fixedOffset =
                rules.isFixedOffset() ? rules.getOffset(Instant.EPOCH).getTotalSeconds() : Integer.MIN_VALUE;
    }

    /** Reads what does not change while the deal lives. */
    void identity(TrackedDeal tracked, int row, int fields) {
        Deal deal = tracked.deal();
        if ((fields & Fields.ID) != 0) {
            columns.id[row] = deal.id().value();
        }
        if ((fields & Fields.OPENED) != 0) {
            columns.opened[row] = openedDay(tracked);
        }
        if ((fields & Fields.LIST) != 0) {
            list(deal.listValue(), row);
        }
        if ((fields & Fields.KEYS) != 0) {
            columns.encode(deal.facts(), row);
        }
    }

    private void list(Optional<Money> value, int row) {
        columns.listCurrency[row] = State.NONE;
        if (value.isPresent()) {
            columns.list[row] = minor(value.get());
            columns.listCurrency[row] = columns.currencyCode(value.get().getCurrencyUnit());
        }
    }

    /**
     * Reads status and closing day of some rows as of a second, and notes where the rest stands.
     *
     * <p>Goes one step into all deals before the next: memory then answers for many at a time, which is most of the work.
     */
    void statesAt(TrackedDeal[] deals, int from, int to, long second, State out) {
        if (last.length < to - from) {
            last = new DealState[to - from];
        }
        for (int row = from; row < to; row++) {
            last[row - from] = deals[row].history().lastStateBy(second).orElse(null);
        }
        for (int row = from; row < to; row++) {
            DealState state = last[row - from];
            if (state == null) {
                stateAt(deals[row], second, out, row - out.base);
            } else {
                out.entry[row - out.base] = Timeline.LAST;
                out.status[row - out.base] = Timeline.code(state);
            }
        }
        for (int row = from; row < to; row++) {
            DealState state = last[row - from];
            if (state != null) {
                out.closed[row - out.base] = closedDay(state);
            }
        }
        Arrays.fill(last, 0, to - from, null);
    }

    private void stateAt(TrackedDeal tracked, long second, State out, int index) {
        int entry = Timeline.entries(tracked) - 1;
        while (entry >= 0 && Timeline.second(tracked, entry) > second) {
            entry--;
        }
        out.entry[index] = Math.max(entry, 0);
        head(tracked, out.entry[index], out, index);
        if (entry < 0) {
            out.status[index] = State.ABSENT;
        }
    }

    /** Reads status and closing day of the stretch that one entry of the timeline begins. */
    void head(TrackedDeal tracked, int entry, State out, int index) {
        out.status[index] = Timeline.status(tracked, entry);
        out.closed[index] = closedDay(Timeline.state(tracked, entry));
    }

    private int closedDay(DealState state) {
        Optional<Outcome> outcome = state.outcome();
        return outcome.isEmpty() ? State.UNDATED : dayOr(outcome.get().closedAt());
    }

    private int dayOr(Optional<Instant> closedAt) {
        return closedAt.isEmpty() ? State.UNDATED : day(closedAt.get());
    }

    /** Reads the rest of the stretch that one entry of the timeline begins. */
    void details(TrackedDeal tracked, int entry, State out, int index, int fields) {
        DealState state = Timeline.state(tracked, entry);
        if ((fields & Fields.STAGE) != 0) {
            out.stage[index] = columns.stages.code(pipeline(tracked.deal(), state), state.stage());
        }
        if ((fields & Fields.OVERRIDE) != 0) {
            Optional<Probability> override = state.probabilityOverride();
            out.override[index] =
                    override.isEmpty() ? State.NONE : override.get().millionths();
        }
        if ((fields & Fields.AMOUNT) != 0) {
            amount(state.amount(), out, index);
        }
    }

    /** A stage is that of the pipeline in which the deal stood at the time, not of the one in which it was opened. */
    private static PipelineId pipeline(Deal deal, DealState state) {
        Optional<PipelineVersion> movedTo = state.movedTo();
        return movedTo.isEmpty() ? deal.pipeline() : movedTo.get().id();
    }

    private void amount(Optional<Money> amount, State out, int index) {
        out.currency[index] = State.NONE;
        if (amount.isPresent()) {
            remember(amount.get());
            out.amount[index] = lastMinor;
            out.currency[index] = lastCurrency;
        }
    }

    /** The stretches of a deal's life mostly share one amount, and reading it costs more than all the rest. */
    @SuppressWarnings("ReferenceEquality")
    private void remember(Money money) {
        if (money != lastMoney) {
            lastMoney = money;
            lastMinor = minor(money);
            lastCurrency = columns.currencyCode(money.getCurrencyUnit());
        }
    }

    private int openedDay(TrackedDeal tracked) {
        if (tracked.deal().openedAt().isPresent()) {
            return day(tracked.deal().openedAt().get());
        }
        List<Instant> moments = tracked.history().moments();
        return moments.isEmpty() ? State.UNDATED : day(moments.get(0));
    }

    int day(Instant moment) {
        long second = moment.getEpochSecond();
        int offset =
                fixedOffset != Integer.MIN_VALUE ? fixedOffset : offset(moment).getTotalSeconds();
        return Math.toIntExact(Math.floorDiv(second + offset, DAY));
    }

    private ZoneOffset offset(Instant moment) {
        return rules.getOffset(moment);
    }

    /** Returns an amount in its smallest coin; exact, since money has no finer digits. */
    static long minor(Money money) {
        return money.getAmountMinorLong();
    }
}
