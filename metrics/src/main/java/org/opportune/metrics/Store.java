package org.opportune.metrics;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one measure has come to so far, cell by cell, in one grouping. Knows counts and skips; its heirs know the rest. */
class Store {
    private static final List<SkipReason> REASONS = List.of(SkipReason.values());

    private final boolean traced;
    private final IdBags used = new IdBags();
    private final Map<SkipReason, IdBags> left = new EnumMap<>(SkipReason.class);
    private long[] counts = new long[0];
    private final long[][] skips = new long[REASONS.size()][];

    Store(boolean traced) {
        this.traced = traced;
    }

    static Store of(Measure measure, boolean traced) {
        if (measure instanceof Measure.Sum sum) {
            return new SumStore(sum.quantity(), traced);
        }
        if (measure instanceof Measure.Days) {
            return new DaysStore(traced);
        }
        if (measure instanceof Measure.Values values) {
            return new ValuesStore(values.quantity(), traced);
        }
        return new Store(traced);
    }

    /** Makes room; doubles, so that growing costs nothing on average. */
    void ensure(int cells) {
        if (counts.length < cells) {
            counts = Arrays.copyOf(counts, Math.max(cells, counts.length * 2));
        }
    }

    /** Takes the rows of a selection. */
    void add(Batch batch, Selection.Picked picked, int[] cell) {
        for (int i = 0; i < picked.count; i++) {
            counts[cell[i]] += batch.sign;
        }
        if (traced) {
            for (int i = 0; i < picked.count; i++) {
                used.add(cell[i], batch.id(picked.row[i]), batch.sign);
            }
        }
    }

    /** Reports the rows of a selection as left out. */
    final void skip(Batch batch, Selection.Picked picked, int[] cell, SkipReason reason) {
        for (int i = 0; i < picked.count; i++) {
            skip(batch, picked.row[i], cell[i], reason);
        }
    }

    final void skip(Batch batch, int row, int cell, SkipReason reason) {
        skipped(reason, cell)[cell] += batch.sign;
        if (traced) {
            left.computeIfAbsent(reason, r -> new IdBags()).add(cell, batch.id(row), batch.sign);
        }
    }

    final void use(Batch batch, int row, int cell) {
        counts[cell] += batch.sign;
        if (traced) {
            used.add(cell, batch.id(row), batch.sign);
        }
    }

    private long[] skipped(SkipReason reason, int cell) {
        long[] column = skips[reason.ordinal()];
        if (column == null || column.length <= cell) {
            column = column == null ? new long[counts.length] : Arrays.copyOf(column, counts.length);
            skips[reason.ordinal()] = column;
        }
        return column;
    }

    private long skipCount(SkipReason reason, int cell) {
        long[] column = skips[reason.ordinal()];
        return column == null || column.length <= cell ? 0 : column[cell];
    }

    /** Adds one cell of another store of the same measure. */
    void merge(Store other, int otherCell, int cell) {
        counts[cell] = Math.addExact(counts[cell], other.counts[otherCell]);
        used.addAll(cell, other.used.of(otherCell));
        for (SkipReason reason : REASONS) {
            long skipped = other.skipCount(reason, otherCell);
            if (skipped != 0) {
                long[] column = skipped(reason, cell);
                column[cell] = Math.addExact(column[cell], skipped);
            }
        }
        other.left.forEach((reason, bags) ->
                left.computeIfAbsent(reason, r -> new IdBags()).addAll(cell, bags.of(otherCell)));
    }

    /** Adds every cell of a slice of another store of the same measure. */
    void mergeSlice(Store other, int groups, int slices, int slice) {
        for (int group = 0; group < groups; group++) {
            merge(other, group * slices + slice, slice);
        }
    }

    /** Tells what one cell came to, with at most {@code limit} ids if traced. */
    Tally tally(int cell, int limit) {
        Optional<Ids> usedIds = traced ? Optional.of(used.smallest(cell, limit)) : Optional.empty();
        Distribution distribution = distribution(cell);
        return new Tally(
                counts[cell], sum(cell, distribution), distribution, skipCounts(cell), usedIds, leftIds(cell, limit));
    }

    private Map<SkipReason, Long> skipCounts(int cell) {
        Map<SkipReason, Long> skipped = Map.of();
        for (SkipReason reason : REASONS) {
            long count = skipCount(reason, cell);
            if (count != 0) {
                skipped = skipped.isEmpty() ? new EnumMap<>(SkipReason.class) : skipped;
                skipped.put(reason, count);
            }
        }
        return skipped.isEmpty() ? skipped : Collections.unmodifiableMap(skipped);
    }

    private Map<SkipReason, Ids> leftIds(int cell, int limit) {
        if (!traced) {
            return Map.of();
        }
        Map<SkipReason, Ids> ids = new EnumMap<>(SkipReason.class);
        left.forEach((reason, bags) -> {
            if (skipCount(reason, cell) != 0) {
                ids.put(reason, bags.smallest(cell, limit));
            }
        });
        return Collections.unmodifiableMap(ids);
    }

    BigInteger sum(int cell, Distribution distribution) {
        return BigInteger.ZERO;
    }

    Distribution distribution(int cell) {
        return Distribution.EMPTY;
    }

    void write(CodecWriter out, int cell) {
        out.signed(counts[cell]);
        for (SkipReason reason : REASONS) {
            out.signed(skipCount(reason, cell));
        }
        if (traced) {
            out.ids(used.of(cell));
            for (SkipReason reason : REASONS) {
                out.ids(left.containsKey(reason) ? left.get(reason).of(cell) : Map.of());
            }
        }
    }

    void read(CodecReader in, int cell) {
        counts[cell] = in.signed();
        for (SkipReason reason : REASONS) {
            long skipped = in.signed();
            if (skipped != 0) {
                skipped(reason, cell)[cell] = skipped;
            }
        }
        if (traced) {
            used.addAll(cell, in.ids());
            for (SkipReason reason : REASONS) {
                left.computeIfAbsent(reason, r -> new IdBags()).addAll(cell, in.ids());
            }
        }
    }
}
