package org.opportune.examples.review.importing;

import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.pipeline.Stage;
import org.opportune.examples.review.csv.Effect;
import org.opportune.examples.review.mapping.Field;
import org.opportune.examples.review.mapping.OpenValue;

/** Reports what a deal's row leaves open, and what in it does not fit together; the row counts all the same. */
final class DealGaps {
    /** What follows when a field is blank; fields of which nothing follows are left out. */
    private static final Map<Field, String> CONSEQUENCES = Map.of(
            Field.OPENED, "no cycle and no pipeline of a past day counts it",
            Field.CLOSED, "figures by closing day leave it out",
            Field.AMOUNT, "figures about money leave it out",
            Field.OWNER, "figures by it say unknown",
            Field.ACCOUNT, "figures by it say unknown",
            Field.PRODUCT, "figures by it say unknown",
            Field.SOURCE, "figures by it say unknown",
            Field.LOSS_REASON, "figures by it say unknown");

    private DealGaps() {}

    static void report(Cells cells, Stage stage, DealRow row, OpenValue openValue) {
        DealStatus status = DealRow.status(stage);
        for (Field field : cells.table().columns().keySet()) {
            if (CONSEQUENCES.containsKey(field) && matters(field, status) && cells.isBlank(field)) {
                boolean priced = field == Field.AMOUNT
                        && status == DealStatus.OPEN
                        && openValue == OpenValue.LIST_PRICE
                        && row.listPrice().isPresent();
                note(
                        cells,
                        field,
                        "cell.blank." + word(status),
                        "is blank on a deal that is " + word(status) + ": "
                                + (priced ? "the list price of its product stands in" : CONSEQUENCES.get(field)),
                        priced ? Effect.VALUE_CHANGED : Effect.INCOMPLETE);
            }
        }
        reportContradictions(cells, status, row);
    }

    private static boolean matters(Field field, DealStatus status) {
        return switch (field) {
            case CLOSED -> status.isClosed();
            case LOSS_REASON -> status == DealStatus.LOST;
            default -> true;
        };
    }

    private static void reportContradictions(Cells cells, DealStatus status, DealRow row) {
        if (status == DealStatus.LOST && row.amount().filter(Money::isZero).isPresent()) {
            note(
                    cells,
                    Field.AMOUNT,
                    "amount.zero.lost",
                    "is 0 on a deal that is lost, so shares of value say nothing; those by list price do",
                    Effect.KEPT);
        }
        if (status == DealStatus.OPEN && row.closed().isPresent()) {
            note(
                    cells,
                    Field.CLOSED,
                    "date.closed.open",
                    "is given on a deal that is open, and not used",
                    Effect.VALUE_DROPPED);
        }
        boolean turned = status.isClosed()
                && row.closed().isPresent()
                && row.opened()
                        .filter(opened -> row.closed().get().isBefore(opened))
                        .isPresent();
        if (turned) {
            note(
                    cells,
                    Field.CLOSED,
                    "date.closed.early",
                    "is before the day it was opened; figures about the cycle leave it out",
                    Effect.INCOMPLETE);
        }
    }

    private static void note(Cells cells, Field field, String code, String rule, Effect effect) {
        cells.note(cells.table().column(field).orElseThrow(), "", code, rule, "", effect);
    }

    private static String word(DealStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
