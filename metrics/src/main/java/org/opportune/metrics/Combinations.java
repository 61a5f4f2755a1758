package org.opportune.metrics;

import java.util.Arrays;

/** Small whole numbers for pairs of numbers, in the order of first sight; a hash table that makes no objects. */
final class Combinations {
    private static final int FREE = -1;

    private long[] pairs = new long[16];
    private int[] slots = new int[64];
    private int size;

    Combinations() {
        Arrays.fill(slots, FREE);
    }

    int number(int first, int second) {
        long pair = ((long) first << 32) | second;
        int slot = slotOf(pair);
        if (slots[slot] == FREE) {
            if (size == pairs.length) {
                grow();
                slot = slotOf(pair);
            }
            pairs[size] = pair;
            slots[slot] = size++;
        }
        return slots[slot];
    }

    int size() {
        return size;
    }

    int first(int number) {
        return (int) (pairs[number] >>> 32);
    }

    int second(int number) {
        return (int) pairs[number];
    }

    private int slotOf(long pair) {
        int mask = slots.length - 1;
        int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (slots[slot] != FREE && pairs[slots[slot]] != pair) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        pairs = Arrays.copyOf(pairs, size * 2);
        slots = new int[slots.length * 2];
        Arrays.fill(slots, FREE);
        for (int number = 0; number < size; number++) {
            slots[slotOf(pairs[number])] = number;
        }
    }
}
