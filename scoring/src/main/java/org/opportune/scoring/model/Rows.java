package org.opportune.scoring.model;

import java.time.Instant;
import java.util.List;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.LeadId;

/** Many leads, whatever they are kept in. */
abstract class Rows {
    private final Program program;

    Rows(Program program) {
        this.program = program;
    }

    abstract int size();

    abstract LeadId id(int row);

    abstract Answer<?> answer(Field field, int row);

    /** Adds what each fact answers to the answers of some rows, the first of which is row 0 of the masks. */
    abstract void add(List<Field> fields, int from, int count, Masks masks);

    /** Adds what codes or cells stand for to a word of some rows. */
    static void or(int[] codes, int from, int count, long[] truths, long[] bits, int at) {
        for (int i = 0; i < count; i++) {
            bits[at + i] |= truths[codes[from + i]];
        }
    }

    /** Adds what is unknown where a code or cell stands for the unknown, which both call 0. */
    static void orUnknown(int[] codes, int from, int count, long unknowns, long[] bits, int at) {
        for (int i = 0; unknowns != 0 && i < count; i++) {
            if (codes[from + i] == Cells.UNKNOWN) {
                bits[at + i] |= unknowns;
            }
        }
    }

    final Facts facts(int row, Instant asOf) {
        return new AskedFacts(program, asOf) {
            @Override
            Answer<?> answer(Field field) {
                return Rows.this.answer(field, row);
            }
        };
    }
}
