package org.opportune.metrics;

import java.util.Arrays;
import java.util.List;

/** How often each number of days occurred, those that did not left out. Immutable. */
final class DayCounts {
    static final DayCounts NONE = new DayCounts(new int[0], new long[0]);

    /** Up to this many counters are cheaper than sorting one value. */
    private static final int COUNTERS_PER_VALUE = 8;

    private final int[] days;
    private final long[] times;

    private DayCounts(int[] days, long[] times) {
        this.days = days;
        this.times = times;
    }

    /** Counts days; {@code ~days} takes one back. Changes the order of what it is given. */
    static DayCounts of(int[] signed, int from, int to) {
        int longest = 0;
        for (int i = from; i < to; i++) {
            longest = Math.max(longest, signed[i] < 0 ? ~signed[i] : signed[i]);
        }
        return longest / COUNTERS_PER_VALUE <= to - from
                ? counted(signed, from, to, longest)
                : sorted(signed, from, to);
    }

    private static DayCounts counted(int[] signed, int from, int to, int longest) {
        long[] times = new long[longest + 1];
        for (int i = from; i < to; i++) {
            if (signed[i] < 0) {
                times[~signed[i]]--;
            } else {
                times[signed[i]]++;
            }
        }
        return ofCounters(times);
    }

    private static DayCounts sorted(int[] signed, int from, int to) {
        Arrays.sort(signed, from, to);
        int firstAdded = from;
        while (firstAdded < to && signed[firstAdded] < 0) {
            firstAdded++;
        }
        int[] takenBack = new int[firstAdded - from];
        for (int i = 0; i < takenBack.length; i++) {
            takenBack[i] = ~signed[firstAdded - 1 - i];
        }
        DayCounts added = runs(Arrays.copyOfRange(signed, firstAdded, to), 1);
        return takenBack.length == 0 ? added : added.plus(runs(takenBack, -1));
    }

    private static DayCounts runs(int[] ascending, int sign) {
        int[] days = new int[ascending.length];
        long[] times = new long[ascending.length];
        int size = 0;
        for (int day : ascending) {
            if (size == 0 || days[size - 1] != day) {
                days[size++] = day;
            }
            times[size - 1] += sign;
        }
        return new DayCounts(Arrays.copyOf(days, size), Arrays.copyOf(times, size));
    }

    private static DayCounts withoutZeros(int[] days, long[] times, int size) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            days[kept] = days[i];
            times[kept] = times[i];
            kept += times[i] == 0 ? 0 : 1;
        }
        return kept == 0 ? NONE : new DayCounts(Arrays.copyOf(days, kept), Arrays.copyOf(times, kept));
    }

    /** Adds up many at once: as counters if they are dense, else one after the other. */
    static DayCounts sum(DayCounts... parts) {
        long values = 0;
        int longest = 0;
        for (DayCounts part : parts) {
            values += part.days.length;
            longest = part.days.length == 0 ? longest : Math.max(longest, part.days[part.days.length - 1]);
        }
        if (longest / COUNTERS_PER_VALUE > values) {
            return List.of(parts).stream().reduce(NONE, DayCounts::plus);
        }
        long[] times = new long[longest + 1];
        for (DayCounts part : parts) {
            for (int i = 0; i < part.days.length; i++) {
                times[part.days[i]] = Math.addExact(times[part.days[i]], part.times[i]);
            }
        }
        return ofCounters(times);
    }

    private static DayCounts ofCounters(long[] times) {
        int[] days = new int[times.length];
        Arrays.setAll(days, day -> day);
        return withoutZeros(days, times, times.length);
    }

    private DayCounts plus(DayCounts other) {
        if (days.length == 0 || other.days.length == 0) {
            return days.length == 0 ? other : this;
        }
        int[] both = new int[days.length + other.days.length];
        long[] sums = new long[both.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < days.length || theirs < other.days.length) {
            boolean isMine = theirs == other.days.length || (mine < days.length && days[mine] <= other.days[theirs]);
            boolean isTheirs = mine == days.length || (theirs < other.days.length && other.days[theirs] <= days[mine]);
            both[size] = isMine ? days[mine] : other.days[theirs];
            sums[size++] = Math.addExact(isMine ? times[mine] : 0, isTheirs ? other.times[theirs] : 0);
            mine += isMine ? 1 : 0;
            theirs += isTheirs ? 1 : 0;
        }
        return withoutZeros(both, sums, size);
    }

    Distribution toDistribution() {
        return Distribution.ofCounts(days, times);
    }

    void write(CodecWriter out) {
        out.signed(days.length);
        for (int i = 0; i < days.length; i++) {
            out.signed(days[i]);
            out.signed(times[i]);
        }
    }

    static DayCounts read(CodecReader in) {
        int[] days = new int[in.length()];
        long[] times = new long[days.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = in.above(i == 0 ? -1 : days[i - 1]);
            times[i] = in.signed();
        }
        return new DayCounts(days, times);
    }
}
