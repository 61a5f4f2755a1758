package org.opportune.metrics;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opportune.core.Key;
import org.opportune.core.deal.TrackedDeal;

/**
 * An immutable snapshot of many deals as columns, for reports that are asked again and again.
 *
 * <p>Building it reads each deal and its history once; a report over it then reads primitive columns only, and gives the
 * same bits as a report over the deals. It pays off from about the third report.
 */
public final class DealColumns {
    private final ZoneId zone;
    private final Snapshot snapshot;

    private DealColumns(ZoneId zone, Snapshot snapshot) {
        this.zone = zone;
        this.snapshot = snapshot;
    }

    /**
     * Builds a snapshot.
     *
     * @param deals the deals with their histories
     * @param zone the zone in which a moment becomes a day; reports must ask for the same
     * @param keys every key that reports will group by or filter on, beside status and stage
     * @return the snapshot
     */
    public static DealColumns of(Iterable<TrackedDeal> deals, ZoneId zone, Key<?>... keys) {
        return new DealColumns(zone, new Snapshot(listOf(deals), zone, List.of(keys)));
    }

    private static List<TrackedDeal> listOf(Iterable<TrackedDeal> deals) {
        if (deals instanceof List<TrackedDeal> list) {
            return list;
        }
        List<TrackedDeal> list = new ArrayList<>();
        deals.forEach(list::add);
        return list;
    }

    /** {@return how many deals} */
    public int size() {
        return snapshot.size;
    }

    /** {@return the zone in which a moment becomes a day} */
    public ZoneId zone() {
        return zone;
    }

    Columns columns() {
        return snapshot;
    }

    /** The columns: the last state of each deal, and each earlier one with the second it began. */
    private static final class Snapshot extends Columns {
        private final State last;
        private final long[] lastSince;
        private final int[] firstPast;
        private final State past;
        private final long[] pastSince;
        private final long latest;

        Snapshot(List<TrackedDeal> deals, ZoneId zone, List<Key<?>> keys) {
            super(deals.size(), keys.stream().filter(key -> !isState(key)).toList());
            size = deals.size();
            last = State.whole(size);
            lastSince = new long[size];
            firstPast = new int[size + 1];
            int row = 0;
            for (TrackedDeal deal : deals) {
                firstPast[row + 1] = Math.addExact(firstPast[row], Timeline.entries(deal) - 1);
                row++;
            }
            past = State.whole(firstPast[size]);
            pastSince = new long[firstPast[size]];
            RowReader reader = new RowReader(this, zone);
            row = 0;
            for (TrackedDeal deal : deals) {
                read(reader, deal, row++);
            }
            latest = Arrays.stream(lastSince).max().orElse(Long.MIN_VALUE);
        }

        private void read(RowReader reader, TrackedDeal tracked, int row) {
            reader.identity(tracked, row, Fields.ALL);
            int entries = Timeline.entries(tracked) - 1;
            for (int entry = 0; entry < entries; entry++) {
                pastSince[firstPast[row] + entry] = Timeline.second(tracked, entry);
                read(reader, tracked, entry, past, firstPast[row] + entry);
            }
            lastSince[row] = Timeline.second(tracked, entries);
            read(reader, tracked, entries, last, row);
        }

        private static void read(RowReader reader, TrackedDeal tracked, int entry, State to, int index) {
            reader.head(tracked, entry, to, index);
            reader.details(tracked, entry, to, index, Fields.ALL);
        }

        @Override
        State stateAt(long second, int from, int to, State scratch) {
            if (second >= latest) {
                return last;
            }
            scratch.reuse(from, to - from);
            for (int row = from; row < to; row++) {
                head(row, second, scratch, row - from);
            }
            return scratch;
        }

        private void head(int row, long second, State out, int index) {
            if (lastSince[row] <= second) {
                out.status[index] = last.status[row];
                out.closed[index] = last.closed[row];
                out.entry[index] = State.NONE;
                return;
            }
            int entry = firstPast[row + 1] - 1;
            while (entry >= firstPast[row] && pastSince[entry] > second) {
                entry--;
            }
            out.entry[index] = entry;
            if (entry >= firstPast[row]) {
                out.status[index] = past.status[entry];
                out.closed[index] = past.closed[entry];
            } else {
                out.status[index] = State.ABSENT;
            }
        }

        @Override
        void fetch(int row, State state, int index, int fields) {
            int entry = state.entry[index];
            state.copyDetails(entry == State.NONE ? last : past, entry == State.NONE ? row : entry, index);
        }
    }
}
