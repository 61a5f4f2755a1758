package org.opportune.scoring.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opportune.core.Answer;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.core.ValueType;

/**
 * The answers a fact may have, cut into cells in each of which no condition of the model can tell two values apart.
 *
 * <p>Cell 0 is the unknown. Of the values that conditions name, in their order, value i (from 0) is cell 2i + 2, and what
 * lies between it and the one before is cell 2i + 1.
 */
abstract class Cells {
    static final int UNKNOWN = 0;

    abstract int count();

    /** Returns the cell of a value that is known. */
    abstract int ofValue(Object value);

    final int of(Answer<?> answer) {
        return answer instanceof Answer.Known<?> known ? ofValue(known.value()) : UNKNOWN;
    }

    /** Finds the cells of many answers. */
    void of(Answer<?>[] answers, int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = of(answers[i]);
        }
    }

    /** Obtains the cells of a fact by what some conditions ask of it; each reads that fact only. */
    static <T> Cells of(Key<T> key, List<Condition> conditions) {
        SortedSet<T> named = new TreeSet<>(key.type().order());
        boolean ordered = false;
        for (Condition condition : conditions) {
            ordered |= collect(key, condition, named);
        }
        if (key.type() == ValueType.INTEGER) {
            return new Numbers(named.stream().mapToLong(value -> (Long) value).toArray());
        }
        if (key.type() == ValueType.TEXT && !ordered) {
            return new Names(List.copyOf(named));
        }
        Cells cells = new Ordered<>(key, new ArrayList<>(named));
        return key.type() == ValueType.BOOLEAN
                ? new Flags(cells.count(), cells.ofValue(false), cells.ofValue(true))
                : cells;
    }

    /** Returns whether every leaf of a condition can be answered from a cell. */
    static boolean suit(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(Cells::suit);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().allMatch(Cells::suit);
        }
        if (condition instanceof Condition.Not not) {
            return suit(not.part());
        }
        return condition instanceof Condition.Always
                || condition instanceof Condition.Exists
                || condition instanceof Condition.In<?>
                || condition instanceof Condition.Range<?>;
    }

    /** Answers a condition for every value of a cell. */
    final Truth test(Condition condition, int cell) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().map(part -> test(part, cell)).reduce(Truth.TRUE, Truth::and);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().map(part -> test(part, cell)).reduce(Truth.FALSE, Truth::or);
        }
        if (condition instanceof Condition.Not not) {
            return test(not.part(), cell).not();
        }
        if (condition instanceof Condition.Always) {
            return Truth.TRUE;
        }
        return condition instanceof Condition.Exists ? Truth.of(cell != UNKNOWN) : testKnown(condition, cell);
    }

    private Truth testKnown(Condition condition, int cell) {
        if (cell == UNKNOWN) {
            return Truth.UNKNOWN;
        }
        if (condition instanceof Condition.In<?> in) {
            return Truth.of(in.values().stream().anyMatch(value -> ofValue(value) == cell));
        }
        Condition.Range<?> range = (Condition.Range<?>) condition;
        return Truth.of((range.from().isEmpty() || cell >= ofValue(range.from().get()))
                && (range.to().isEmpty() || cell < ofValue(range.to().get())));
    }

    /** Collects the values that a condition names, and tells whether their order matters. */
    private static <T> boolean collect(Key<T> key, Condition condition, SortedSet<T> named) {
        if (condition instanceof Condition.All all) {
            return collectAll(key, all.parts(), named);
        }
        if (condition instanceof Condition.Any any) {
            return collectAll(key, any.parts(), named);
        }
        if (condition instanceof Condition.Not not) {
            return collect(key, not.part(), named);
        }
        if (condition instanceof Condition.In<?> in) {
            in.values().forEach(value -> named.add(key.type().javaType().cast(value)));
        } else if (condition instanceof Condition.Range<?> range) {
            range.from().ifPresent(value -> named.add(key.type().javaType().cast(value)));
            range.to().ifPresent(value -> named.add(key.type().javaType().cast(value)));
            return true;
        }
        return false;
    }

    private static <T> boolean collectAll(Key<T> key, List<Condition> parts, SortedSet<T> named) {
        boolean ordered = false;
        for (Condition part : parts) {
            ordered |= collect(key, part, named);
        }
        return ordered;
    }

    /** Whole numbers. */
    private static final class Numbers extends Cells {
        private static final int FEW = 8;

        private final long[] named;

        Numbers(long[] named) {
            this.named = named;
        }

        @Override
        int count() {
            return 2 * named.length + 2;
        }

        @Override
        int ofValue(Object value) {
            long number = (Long) value;
            return named.length <= FEW ? count(number) : search(number);
        }

        /** Compares with all: without a branch that could be guessed wrong. */
        private int count(long number) {
            int cell = 1;
            for (long each : named) {
                cell += (each < number ? 1 : 0) + (each <= number ? 1 : 0);
            }
            return cell;
        }

        private int search(long number) {
            int at = Arrays.binarySearch(named, number);
            return at >= 0 ? 2 * at + 2 : 2 * (-at - 1) + 1;
        }
    }

    /** Yes or no. */
    private static final class Flags extends Cells {
        private final int count;
        private final int no;
        private final int yes;

        Flags(int count, int no, int yes) {
            this.count = count;
            this.no = no;
            this.yes = yes;
        }

        @Override
        int count() {
            return count;
        }

        @Override
        int ofValue(Object value) {
            return (Boolean) value ? yes : no;
        }
    }

    /** Texts of which only equality is asked, by one look into an open hash table; all others share the first cell. */
    private static final class Names extends Cells {
        private final int count;
        private final Object[] table;
        private final int[] cells;

        Names(List<?> named) {
            count = 2 * named.size() + 2;
            int size = Integer.highestOneBit(4 * named.size() + 1) * 2;
            table = new Object[size];
            cells = new int[size];
            for (int i = 0; i < named.size(); i++) {
                int at = place(named.get(i));
                table[at] = named.get(i);
                cells[at] = 2 * i + 2;
            }
        }

        /** Returns where a text stands, or the free place where it would; at most half of the places are taken. */
        private int place(Object name) {
            int hash = name.hashCode();
            int at = (hash ^ (hash >>> 16)) & (table.length - 1);
            while (table[at] != null && !table[at].equals(name)) {
                at = (at + 1) & (table.length - 1);
            }
            return at;
        }

        @Override
        int count() {
            return count;
        }

        @Override
        int ofValue(Object value) {
            int at = place(value);
            return table[at] == null ? 1 : cells[at];
        }
    }

    /** Values with an order, by binary search. */
    private static final class Ordered<T> extends Cells {
        private final Key<T> key;
        private final List<T> named;
        private final Comparator<? super T> order;

        Ordered(Key<T> key, List<T> named) {
            this.key = key;
            this.named = named;
            this.order = key.type().order();
        }

        @Override
        int count() {
            return 2 * named.size() + 2;
        }

        @Override
        int ofValue(Object value) {
            int at = Collections.binarySearch(named, key.type().javaType().cast(value), order);
            return at >= 0 ? 2 * at + 2 : 2 * (-at - 1) + 1;
        }
    }
}
