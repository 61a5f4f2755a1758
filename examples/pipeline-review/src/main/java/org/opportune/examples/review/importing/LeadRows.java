package org.opportune.examples.review.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opportune.core.Attributes;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.OwnerId;
import org.opportune.core.lead.Lead;
import org.opportune.core.party.Person;
import org.opportune.examples.review.csv.Effect;
import org.opportune.examples.review.figures.LeadOutcome;
import org.opportune.examples.review.mapping.Column;
import org.opportune.examples.review.mapping.Field;
import org.opportune.examples.review.mapping.Moment;

/** Makes leads of rows; what became of a lead stays beside it. */
final class LeadRows implements RowReader {
    private static final List<Field> MAY_BE_BLANK =
            List.of(Field.NAME, Field.OWNER, Field.SOURCE, Field.CAPTURED, Field.OUTCOME);

    private final Ids ids = new Ids();
    private final List<LeadOutcome> leads = new ArrayList<>();

    @Override
    public boolean read(Cells cells, Survey survey) {
        Optional<LeadId> id = ids.read(cells, LeadId::of);
        MAY_BE_BLANK.forEach(
                field -> cells.table().column(field).ifPresent(column -> AttributeCells.reportBlank(cells, column)));
        Optional<String> name = cells.text(Field.NAME);
        Optional<LeadSource> source = cells.value(Field.SOURCE, LeadSource::of);
        cells.table()
                .column(Field.SOURCE)
                .ifPresent(column ->
                        survey.saw(column.header(), source.map(LeadSource::code).orElse("")));
        Optional<OwnerId> owner = cells.value(Field.OWNER, OwnerId::of);
        Optional<Moment> captured = cells.moment(Field.CAPTURED);
        Attributes attributes = AttributeCells.of(cells, survey);
        Optional<Boolean> converted = cells.table().column(Field.OUTCOME).flatMap(cells::truth);
        cells.table().afterContact().forEach(column -> lookAt(cells, column));
        if (cells.isRejected() || id.isEmpty()) {
            return false;
        }
        ids.counts(id.get(), cells);
        if (name.isEmpty()) {
            cells.note(
                    cells.table().column(Field.ID).orElseThrow(),
                    "",
                    "lead.nameless",
                    "stands for the name, which is missing",
                    "",
                    Effect.VALUE_CHANGED);
        }
        leads.add(new LeadOutcome(
                Lead.builder()
                        .id(id.get())
                        .person(Person.builder()
                                .name(name.orElse(id.get().value()))
                                .build())
                        .source(source)
                        .owner(owner)
                        .createdAt(captured.map(Moment::at))
                        .attributes(attributes)
                        .build(),
                converted));
        return true;
    }

    /** Reports what is blank or not chosen, and forgets what is not. */
    private static void lookAt(Cells cells, Column column) {
        AttributeCells.reportBlank(cells, column);
        cells.text(column);
    }

    List<LeadOutcome> leads() {
        return leads;
    }
}
