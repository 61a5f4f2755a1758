package org.opportune.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.opportune.core.Answer;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.core.deal.DealKeys;

/** A condition made ready for columns: one answer for each value seen, looked up row by row. */
abstract class RowTest {
    private static final List<Truth> TRUTHS = List.of(Truth.values());

    /** Answers for one row. */
    abstract Truth test(State state, int row);

    /** Sorts rows by the answer; those for which it is false are left out. */
    void pick(State state, Selection.Picked from, Selection.Picked holds, Selection.Picked unknown) {
        for (int i = 0; i < from.count; i++) {
            place(test(state, from.row[i]), from, i, holds, unknown);
        }
    }

    static void place(Truth truth, Selection.Picked from, int i, Selection.Picked holds, Selection.Picked unknown) {
        if (truth == Truth.TRUE) {
            holds.add(from.row[i], from.slice[i]);
        } else if (truth == Truth.UNKNOWN) {
            unknown.add(from.row[i], from.slice[i]);
        }
    }

    static RowTest of(Condition condition, Columns columns) {
        if (condition instanceof Condition.Always) {
            return new Always();
        }
        if (condition instanceof Condition.All all) {
            return new Both(parts(all.parts(), columns), Truth.TRUE, Truth.FALSE);
        }
        if (condition instanceof Condition.Any any) {
            return new Both(parts(any.parts(), columns), Truth.FALSE, Truth.TRUE);
        }
        if (condition instanceof Condition.Not not) {
            return new Opposite(of(not.part(), columns));
        }
        return ofOne(condition, columns);
    }

    private static RowTest ofOne(Condition condition, Columns columns) {
        Set<Key<?>> reads = condition.reads();
        if (reads.size() != 1) {
            return new ByFacts(condition, columns);
        }
        Key<?> key = reads.iterator().next();
        return key.equals(DealKeys.STATUS)
                ? new ByStatus(condition)
                : key.equals(DealKeys.STAGE) ? new ByStage(condition, columns) : new ByCode<>(condition, key, columns);
    }

    private static RowTest[] parts(List<Condition> conditions, Columns columns) {
        List<RowTest> tests = new ArrayList<>();
        conditions.forEach(condition -> tests.add(of(condition, columns)));
        return tests.toArray(RowTest[]::new);
    }

    private static Truth ask(Condition condition, Key<?> key, Answer<?> answer) {
        return condition.test(new Facts() {
            @Override
            public <T> Answer<T> get(Key<T> asked) {
                return asked.equals(key)
                        ? Answer.of(answer.toOptional().map(asked.type().javaType()::cast))
                        : Answer.unknown();
            }
        });
    }

    private static final class Always extends RowTest {
        @Override
        Truth test(State state, int row) {
            return Truth.TRUE;
        }

        @Override
        void pick(State state, Selection.Picked from, Selection.Picked holds, Selection.Picked unknown) {
            holds.addAll(from);
        }
    }

    private static final class ByStatus extends RowTest {
        private final Truth[] answers = new Truth[State.STATUSES];
        private final int[] isTrue = new int[State.STATUSES];

        ByStatus(Condition condition) {
            for (byte status = 0; status < State.STATUSES; status++) {
                answers[status] = ask(condition, DealKeys.STATUS, Answer.of(Columns.statusName(status)));
                isTrue[status] = answers[status] == Truth.TRUE ? 1 : 0;
            }
        }

        @Override
        Truth test(State state, int row) {
            return answers[state.status[row - state.base]];
        }

        // the most frequent test by far: without a call or a jump for each row, unless a host's condition is unsure
        @Override
        void pick(State state, Selection.Picked from, Selection.Picked holds, Selection.Picked unknown) {
            if (List.of(answers).contains(Truth.UNKNOWN)) {
                super.pick(state, from, holds, unknown);
                return;
            }
            byte[] status = state.status;
            int base = state.base;
            int count = from.count;
            holds.ensure(holds.count + count);
            int found = holds.count;
            for (int i = 0; i < count; i++) {
                int row = from.row[i];
                holds.row[found] = row;
                holds.slice[found] = from.slice[i];
                found += isTrue[status[row - base]];
            }
            holds.count = found;
        }
    }

    /** Keeps one answer for each code; codes are added while blocks are read. */
    private abstract static class ByValue extends RowTest {
        private static final byte NOT_ASKED = -1;
        private byte[] answers = new byte[0];

        final Truth answer(int code) {
            if (code >= answers.length) {
                int known = answers.length;
                answers = Arrays.copyOf(answers, Math.max(code + 1, known * 2));
                Arrays.fill(answers, known, answers.length, NOT_ASKED);
            }
            if (answers[code] == NOT_ASKED) {
                answers[code] = (byte) askValue(code).ordinal();
            }
            return TRUTHS.get(answers[code]);
        }

        abstract Truth askValue(int code);
    }

    private static final class ByStage extends ByValue {
        private final Condition condition;
        private final Columns columns;

        ByStage(Condition condition, Columns columns) {
            this.condition = condition;
            this.columns = columns;
        }

        @Override
        Truth test(State state, int row) {
            return answer(state.stage[row - state.base]);
        }

        @Override
        Truth askValue(int code) {
            return ask(condition, DealKeys.STAGE, Answer.of(columns.stageOf(code)));
        }
    }

    private static final class ByCode<T> extends ByValue {
        private final Condition condition;
        private final Key<T> key;
        private final Columns columns;

        ByCode(Condition condition, Key<T> key, Columns columns) {
            this.condition = condition;
            this.key = key;
            this.columns = columns;
            columns.codes(key);
        }

        @Override
        Truth test(State state, int row) {
            return answer(columns.codes(key)[row]);
        }

        @Override
        void pick(State state, Selection.Picked from, Selection.Picked holds, Selection.Picked unknown) {
            int[] codes = columns.codes(key);
            for (int i = 0; i < from.count; i++) {
                place(answer(codes[from.row[i]]), from, i, holds, unknown);
            }
        }

        @Override
        Truth askValue(int code) {
            return ask(condition, key, Answer.of(columns.dictionary(key).value(code)));
        }
    }

    /** A condition over several keys at once is asked row by row. */
    private static final class ByFacts extends RowTest {
        private final Condition condition;
        private final Columns columns;

        ByFacts(Condition condition, Columns columns) {
            this.condition = condition;
            this.columns = columns;
        }

        @Override
        Truth test(State state, int row) {
            return condition.test(columns.facts(state, row));
        }
    }

    private static final class Opposite extends RowTest {
        private final RowTest part;

        Opposite(RowTest part) {
            this.part = part;
        }

        @Override
        Truth test(State state, int row) {
            return part.test(state, row).not();
        }
    }

    /** All parts or any part: goes on until one part decides. */
    private static final class Both extends RowTest {
        private final RowTest[] parts;
        private final Truth start;
        private final Truth decided;

        Both(RowTest[] parts, Truth start, Truth decided) {
            this.parts = parts;
            this.start = start;
            this.decided = decided;
        }

        @Override
        Truth test(State state, int row) {
            Truth truth = start;
            for (int i = 0; i < parts.length && truth != decided; i++) {
                Truth next = parts[i].test(state, row);
                truth = decided == Truth.FALSE ? truth.and(next) : truth.or(next);
            }
            return truth;
        }
    }
}
