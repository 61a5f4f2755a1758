package org.opportune.scoring.model;

import java.util.List;
import org.opportune.core.Answer;
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
    void add(Field field, int from, int count, Masks masks) {
        Key<?> key = field.key;
        for (int i = 0; i < count; i++) {
            field.add(field.cell(leads.get(from + i).facts().get(key)), masks, i);
        }
    }
}
