package org.opportune.scoring.model;

import java.util.List;
import org.opportune.core.Answer;
import org.opportune.core.Key;
import org.opportune.core.LeadId;

/** Leads as columns: what a fact answers is worked out once for each different value, then looked up row by row. */
final class ColumnRows extends Rows {
    private final LeadColumns leads;
    private final List<LeadColumn> columns;
    private final long[][][] truths;

    ColumnRows(Program program, LeadColumns leads) {
        super(program);
        this.leads = leads;
        this.columns = leads.columns(
                program.fields.stream().<Key<?>>map(field -> field.key).toList());
        this.truths = new long[columns.size()][][];
        program.fields.forEach(field -> truths[field.index] = tabulate(field, columns.get(field.index)));
    }

    private static long[][] tabulate(Field field, LeadColumn column) {
        long[][] byCode = new long[field.words.length][column.different()];
        for (int code = 0; field.words.length > 0 && code < column.different(); code++) {
            int cell = field.cell(column.answer(code));
            for (int place = 0; place < byCode.length; place++) {
                byCode[place][code] = field.truths[place][cell];
            }
        }
        return byCode;
    }

    @Override
    int size() {
        return leads.size();
    }

    @Override
    LeadId id(int row) {
        return leads.ids().get(row);
    }

    @Override
    Answer<?> answer(Field field, int row) {
        LeadColumn column = columns.get(field.index);
        return column.answer(column.code(row));
    }

    @Override
    void add(List<Field> fields, int from, int count, Masks masks) {
        for (Field field : fields) {
            int[] codes = columns.get(field.index).codes();
            for (int place = 0; place < field.words.length; place++) {
                int word = field.words[place];
                or(codes, from, count, truths[field.index][place], masks.bits, masks.truths(word));
                orUnknown(codes, from, count, field.unknowns[place], masks.bits, masks.unknowns(word));
            }
        }
    }
}
