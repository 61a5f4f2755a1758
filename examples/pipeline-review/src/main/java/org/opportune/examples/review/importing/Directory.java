package org.opportune.examples.review.importing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.Attributes;
import org.opportune.examples.review.csv.Effect;
import org.opportune.examples.review.csv.Place;
import org.opportune.examples.review.csv.Problem;
import org.opportune.examples.review.mapping.Field;
import org.opportune.examples.review.mapping.Table;

/** Products, accounts or sellers by identifier: what deals refer to and take attributes over from. */
final class Directory implements RowReader {
    private final CurrencyUnit currency;
    private final Ids ids = new Ids();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    /** One row. */
    record Entry(Place place, Attributes attributes, Optional<Money> listPrice) {}

    Directory(CurrencyUnit currency) {
        this.currency = currency;
    }

    @Override
    public boolean read(Cells cells, Survey survey) {
        Optional<String> id = ids.read(cells, text -> text);
        Attributes attributes = AttributeCells.of(cells, survey);
        cells.table().column(Field.LIST_PRICE).ifPresent(column -> AttributeCells.reportBlank(cells, column));
        Optional<Money> listPrice = cells.money(Field.LIST_PRICE, currency);
        if (cells.isRejected() || id.isEmpty()) {
            return false;
        }
        ids.counts(id.get(), cells);
        entries.put(id.get(), new Entry(cells.place(), attributes, listPrice));
        return true;
    }

    /** What is known about an identifier; empty when it is not in the list, or there is no list. */
    Optional<Entry> find(String id) {
        used.add(id);
        return Optional.ofNullable(entries.get(id));
    }

    /** Whether there is no list to look into, so that nothing can be missing from it. */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    void reportUnused(Table table, Consumer<Problem> log) {
        entries.forEach((id, entry) -> {
            if (!used.contains(id)) {
                log.accept(new Problem(
                        "reference.unused",
                        entry.place()
                                .column(table.column(Field.ID).orElseThrow().header())
                                .value(id),
                        "has no deal",
                        "",
                        Effect.KEPT));
            }
        });
    }
}
