package org.opportune.scoring.model;

import java.time.Instant;
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

    /** Adds what a fact answers to the answers of some rows, the first of which is row 0 of the masks. */
    abstract void add(Field field, int from, int count, Masks masks);

    final Facts facts(int row, Instant asOf) {
        return new AskedFacts(program, asOf) {
            @Override
            Answer<?> answer(Field field) {
                return Rows.this.answer(field, row);
            }
        };
    }
}
