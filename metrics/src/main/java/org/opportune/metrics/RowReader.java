package org.opportune.metrics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.Outcome;
import org.opportune.core.deal.TrackedDeal;

/** Reads a deal and its history into columns. */
final class RowReader {
    private static final int DAY = 86_400;

    private final Columns columns;
    private final ZoneRules rules;
    private final int fixedOffset;

    RowReader(Columns columns, ZoneId zone) {
        this.columns = columns;
        this.rules = zone.getRules();
        this.fixedOffset =
                rules.isFixedOffset() ? rules.getOffset(Instant.EPOCH).getTotalSeconds() : Integer.MIN_VALUE;
    }

    /** Reads what does not change while the deal lives. */
    void identity(TrackedDeal tracked, int row) {
        Deal deal = tracked.deal();
        columns.id[row] = deal.id().value();
        columns.opened[row] = openedDay(tracked);
        Optional<Money> list = deal.listValue();
        columns.listCurrency[row] = State.NONE;
        if (list.isPresent()) {
            columns.list[row] = minor(list.get());
            columns.listCurrency[row] = columns.currencyCode(list.get().getCurrencyUnit());
        }
    }

    /** Reads the state as of a second. */
    void stateAt(TrackedDeal tracked, long second, State out, int index) {
        int entry = Timeline.entries(tracked) - 1;
        while (entry >= 0 && Timeline.second(tracked, entry) > second) {
            entry--;
        }
        put(tracked, Math.max(entry, 0), out, index);
        if (entry < 0) {
            out.status[index] = State.ABSENT;
        }
    }

    /** Reads the state that one entry of the timeline begins. */
    void put(TrackedDeal tracked, int entry, State out, int index) {
        put(tracked.deal(), Timeline.state(tracked, entry), Timeline.status(tracked, entry), out, index);
    }

    private void put(Deal deal, DealState state, byte status, State out, int index) {
        out.status[index] = status;
        out.closed[index] =
                state.outcome().flatMap(Outcome::closedAt).map(this::day).orElse(State.UNDATED);
        out.stage[index] = columns.stages.code(new Columns.StageRef(deal.pipeline(), state.stage()));
        out.override[index] =
                state.probabilityOverride().map(p -> p.millionths()).orElse(State.NONE);
        out.currency[index] = State.NONE;
        if (state.amount().isPresent()) {
            Money amount = state.amount().get();
            out.amount[index] = minor(amount);
            out.currency[index] = columns.currencyCode(amount.getCurrencyUnit());
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
