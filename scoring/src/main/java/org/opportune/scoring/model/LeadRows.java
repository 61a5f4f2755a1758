package org.opportune.scoring.model;

import java.util.List;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.LeadId;

/** Leads as a list of objects. */
final class LeadRows extends Rows {
    private final List<KnownLead> leads;

    LeadRows(Program program, List<KnownLead> leads) {
        super(program);
        this.leads = List.copyOf(leads);
    }

    @Override
    int size() {
        return leads.size();
    }

    @Override
    LeadId id(int row) {
        return leads.get(row).id();
    }

    @Override
    Answer<?> answer(Field field, int row) {
        return leads.get(row).facts().get(field.key);
    }

    @Override
    void add(List<Field> fields, int from, int count, Masks masks) {
        Facts[] facts = new Facts[count];
        for (int i = 0; i < count; i++) {
            facts[i] = leads.get(from + i).facts();
        }
        Answer<?>[] answers = new Answer<?>[count];
        int[] cells = new int[count];
        for (Field field : fields) {
            Key<?> key = field.key;
            for (int i = 0; i < count; i++) {
                answers[i] = facts[i].get(key);
            }
            field.cells(answers, cells);
            for (int place = 0; place < field.words.length; place++) {
                int word = field.words[place];
                or(cells, 0, count, field.truths[place], masks.bits, masks.truths(word));
                orUnknown(cells, 0, count, field.unknowns[place], masks.bits, masks.unknowns(word));
            }
        }
    }
}
