package org.opportune.scoring.model;

import java.util.List;
import org.opportune.core.Truth;

/** How the answer to a condition follows from those to atoms, in three-valued logic. */
abstract class Expression {
    static final Expression ALWAYS = new Always();

    abstract Truth of(Masks masks, int row);

    /** Makes an atom of the first rows answer what this expression does. */
    void set(int atom, Masks masks, int count) {
        for (int row = 0; row < count; row++) {
            masks.set(atom, row, of(masks, row));
        }
    }

    static Expression atom(int atom) {
        return new Atom(atom);
    }

    static Expression not(Expression part) {
        return new Not(part);
    }

    static Expression any(List<Expression> parts) {
        return new Joined(parts, Truth.FALSE, Truth.TRUE);
    }

    static Expression all(List<Expression> parts) {
        boolean atoms = !parts.isEmpty() && parts.stream().allMatch(Atom.class::isInstance);
        if (!atoms) {
            return new Joined(parts, Truth.TRUE, Truth.FALSE);
        }
        List<Integer> numbers = parts.stream().map(part -> ((Atom) part).atom).toList();
        int word = numbers.get(0) >> 6;
        return numbers.stream().allMatch(number -> number >> 6 == word)
                ? new Together(
                        word, numbers.stream().mapToLong(number -> 1L << number).reduce(0, (a, b) -> a | b))
                : new Joined(parts, Truth.TRUE, Truth.FALSE);
    }

    private static final class Always extends Expression {
        @Override
        Truth of(Masks masks, int row) {
            return Truth.TRUE;
        }
    }

    private static final class Atom extends Expression {
        private final int atom;

        Atom(int atom) {
            this.atom = atom;
        }

        @Override
        Truth of(Masks masks, int row) {
            return masks.truth(atom, row);
        }
    }

    /** All of several atoms of one word: two comparisons, however many there are. */
    private static final class Together extends Expression {
        private final int word;
        private final long needed;

        Together(int word, long needed) {
            this.word = word;
            this.needed = needed;
        }

        @Override
        Truth of(Masks masks, int row) {
            long truths = masks.bits[masks.truths(word) + row];
            if ((truths & needed) == needed) {
                return Truth.TRUE;
            }
            long unknowns = masks.bits[masks.unknowns(word) + row];
            return ((truths | unknowns) & needed) == needed ? Truth.UNKNOWN : Truth.FALSE;
        }
    }

    private static final class Not extends Expression {
        private final Expression part;

        Not(Expression part) {
            this.part = part;
        }

        @Override
        Truth of(Masks masks, int row) {
            return part.of(masks, row).not();
        }
    }

    /** All parts or any part: goes on until one part decides. */
    private static final class Joined extends Expression {
        private final List<Expression> parts;
        private final Truth start;
        private final Truth decided;

        Joined(List<Expression> parts, Truth start, Truth decided) {
            this.parts = List.copyOf(parts);
            this.start = start;
            this.decided = decided;
        }

        @Override
        Truth of(Masks masks, int row) {
            Truth truth = start;
            for (int i = 0; i < parts.size() && truth != decided; i++) {
                Truth next = parts.get(i).of(masks, row);
                truth = decided == Truth.FALSE ? truth.and(next) : truth.or(next);
            }
            return truth;
        }
    }
}
