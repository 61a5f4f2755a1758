package org.opportune.scoring.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of a compiled model: its rules have atoms in a row, so that a sum is a few lookups by eight atoms each. */
final class GroupNode {
    private static final int WIDTH = 8;

    final RuleGroup group;
    final List<RuleNode> rules;
    private final Chunk[] chunks;
    private final int[] slots;
    private final @Nullable RuleNode multiplier;
    private final long min;
    private final long max;

    /** Up to eight atoms of one word, and the sum of the constant points for each way to fire. */
    private static final class Chunk {
        final int word;
        final int shift;
        final int mask;
        final long[] sums;

        Chunk(List<RuleNode> rules) {
            int first = rules.get(0).atom;
            word = first >> 6;
            shift = first & 63;
            sums = new long[1 << rules.size()];
            mask = sums.length - 1;
            for (int fired = 1; fired < sums.length; fired++) {
                int highest = 31 - Integer.numberOfLeadingZeros(fired);
                sums[fired] = sums[fired & ~(1 << highest)] + rules.get(highest).constant();
            }
        }
    }

    GroupNode(RuleGroup group, List<RuleNode> rules) {
        this.group = group;
        this.rules = List.copyOf(rules);
        this.chunks = chunks(rules);
        this.slots = rules.stream()
                .filter(rule -> rule.slot >= 0)
                .mapToInt(rule -> rule.slot)
                .toArray();
        this.multiplier =
                rules.stream().filter(RuleNode::multiplies).findFirst().orElse(null);
        this.min = group.limits().min().map(p -> p.thousandths()).orElse(Long.MIN_VALUE);
        this.max = group.limits().max().map(p -> p.thousandths()).orElse(Long.MAX_VALUE);
    }

    private static Chunk[] chunks(List<RuleNode> rules) {
        List<Chunk> chunks = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= rules.size(); to++) {
            boolean full = to - from == WIDTH || to == rules.size() || rules.get(to).atom % 64 == 0;
            if (full) {
                chunks.add(new Chunk(rules.subList(from, to)));
                from = to;
            }
        }
        return chunks.toArray(Chunk[]::new);
    }

    /** Returns the sum of the rules that fired, within the group's limits; {@code values} has the points that vary. */
    long sum(Masks masks, long[] values, int row) {
        long sum = earned(masks, values, row);
        if (multiplier != null && masks.isTrue(multiplier.atom, row)) {
            sum += multiplied(multiplier, sum);
        }
        return Math.min(max, Math.max(min, sum));
    }

    /** Returns what a multiplier adds to a sum, within its limits. */
    static long multiplied(RuleNode multiplier, long sum) {
        return multiplier.rule.limits().clamp(multiplier.added(sum));
    }

    /** Returns the sum of the rules that fired, before it is multiplied. */
    long earned(Masks masks, long[] values, int row) {
        long sum = 0;
        for (Chunk chunk : chunks) {
            long fired = masks.bits[masks.truths(chunk.word) + row] >>> chunk.shift;
            sum += chunk.sums[(int) fired & chunk.mask];
        }
        for (int slot : slots) {
            sum += values[slot * masks.stride + row];
        }
        return sum;
    }
}
