package org.opportune.examples.review.importing;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.opportune.core.DomainException;
import org.opportune.core.Violation;
import org.opportune.examples.review.csv.Effect;
import org.opportune.examples.review.csv.Place;
import org.opportune.examples.review.csv.Problem;
import org.opportune.examples.review.csv.Row;
import org.opportune.examples.review.mapping.Column;
import org.opportune.examples.review.mapping.DateFormat;
import org.opportune.examples.review.mapping.Field;
import org.opportune.examples.review.mapping.Moment;
import org.opportune.examples.review.mapping.Table;

/**
 * The cells of one row with their meaning. A cell that means nothing is reported and rejects the row; every cell is read
 * all the same, so that all that is wrong with a row is reported at once.
 */
final class Cells {
    private final Table table;
    private final Row row;
    private final ZoneId zone;
    private final Consumer<Problem> log;
    private boolean rejected;

    Cells(Table table, Row row, ZoneId zone, Consumer<Problem> log) {
        this.table = table;
        this.row = row;
        this.zone = zone;
        this.log = log;
    }

    Table table() {
        return table;
    }

    Place place() {
        return row.place();
    }

    /** Whether anything read so far cannot be used. */
    boolean isRejected() {
        return rejected;
    }

    /** Whether the export has a column for the field and it is empty here. */
    boolean isBlank(Field field) {
        return table.column(field).filter(this::isBlank).isPresent();
    }

    boolean isBlank(Column column) {
        return row.cell(column.header()).isEmpty();
    }

    Optional<String> text(Field field) {
        return table.column(field).flatMap(this::text);
    }

    /** The text by its alias; empty when the cell is, or means that nobody has said. */
    Optional<String> text(Column column) {
        String written = row.cell(column.header());
        if (column.style().unknown().contains(written)) {
            if (!written.isEmpty()) {
                note(column, written, "cell.unknown", "means that nobody has said", "", Effect.VALUE_DROPPED);
            }
            return Optional.empty();
        }
        String alias = column.aliases().get(written);
        if (alias == null) {
            return Optional.of(written);
        }
        note(
                column,
                written + " = " + alias,
                "cell.alias",
                "is read by an alias of the mapping",
                "",
                Effect.VALUE_CHANGED);
        return Optional.of(alias);
    }

    /** An identifier, a code or another value that is refused when the library refuses it. */
    <T> Optional<T> value(Field field, Function<String, T> maker) {
        return text(field).flatMap(text -> made(field, text, maker));
    }

    private <T> Optional<T> made(Field field, String text, Function<String, T> maker) {
        try {
            return Optional.of(maker.apply(text));
        } catch (DomainException e) {
            Violation wrong = e.violations().get(0);
            reject(field, text, wrong.code(), wrong.rule(), "correct the cell");
            return Optional.empty();
        }
    }

    Optional<Moment> moment(Field field) {
        return table.column(field).flatMap(this::moment);
    }

    Optional<Moment> moment(Column column) {
        Optional<String> text = text(column);
        Optional<Moment> read = text.flatMap(written -> column.style().dates().stream()
                .map(format -> format.read(written, zone))
                .flatMap(Optional::stream)
                .findFirst());
        if (text.isPresent() && read.isEmpty()) {
            reject(
                    column,
                    text.get(),
                    "date.impossible",
                    "must be a day that exists, written as " + patterns(column),
                    "correct the cell, or name its format under dates in the mapping");
        }
        return read;
    }

    private static String patterns(Column column) {
        return String.join(
                " or ", column.style().dates().stream().map(DateFormat::pattern).toList());
    }

    Optional<BigDecimal> number(Column column) {
        Optional<String> text = text(column);
        Optional<BigDecimal> read = text.flatMap(column.style().numbers()::read);
        if (text.isPresent() && read.isEmpty()) {
            reject(
                    column,
                    text.get(),
                    "number.unreadable",
                    "must be a number such as 1234" + column.style().numbers().decimal() + "5",
                    "correct the cell, or say under numbers in the mapping how numbers are written");
        }
        return read;
    }

    Optional<Long> integer(Column column) {
        Optional<BigDecimal> number = number(column);
        try {
            return number.map(BigDecimal::longValueExact);
        } catch (ArithmeticException e) {
            reject(
                    column,
                    number.orElseThrow().toPlainString(),
                    "number.whole",
                    "must be a whole number",
                    "correct the cell, or use the type decimal in the mapping");
            return Optional.empty();
        }
    }

    Optional<Boolean> truth(Column column) {
        Optional<String> text = text(column);
        Optional<Boolean> read = text.flatMap(column.style().booleans()::read);
        if (text.isPresent() && read.isEmpty()) {
            reject(
                    column,
                    text.get(),
                    "boolean.unreadable",
                    "must be one of "
                            + String.join(", ", column.style().booleans().yes()) + " and "
                            + String.join(", ", column.style().booleans().no()),
                    "correct the cell, or say under booleans in the mapping what means yes and no");
        }
        return read;
    }

    /** An amount, zero or more, in the currency of the row or else the given one. */
    Optional<Money> money(Field field, CurrencyUnit otherwise) {
        Optional<CurrencyUnit> currency =
                text(Field.CURRENCY).map(this::currency).orElse(Optional.of(otherwise));
        Optional<BigDecimal> amount = table.column(field).flatMap(this::number);
        return amount.isEmpty() || currency.isEmpty()
                ? Optional.empty()
                : money(table.column(field).orElseThrow(), amount.get(), currency.get());
    }

    private Optional<CurrencyUnit> currency(String code) {
        try {
            return Optional.of(CurrencyUnit.of(code));
        } catch (IllegalCurrencyException e) {
            reject(
                    Field.CURRENCY,
                    code,
                    "currency.unknown",
                    "must be a currency code such as EUR",
                    "correct the cell, or add an alias to the column in the mapping");
            return Optional.empty();
        }
    }

    private Optional<Money> money(Column column, BigDecimal amount, CurrencyUnit currency) {
        if (amount.signum() < 0) {
            reject(
                    column,
                    amount.toPlainString(),
                    "amount.negative",
                    "must be zero or more",
                    "correct the cell; leave it blank if nobody knows");
            return Optional.empty();
        }
        if (amount.stripTrailingZeros().scale() > currency.getDecimalPlaces()) {
            reject(
                    column,
                    amount.toPlainString(),
                    "amount.decimals",
                    "must have at most " + currency.getDecimalPlaces() + " decimals in " + currency,
                    "round the cell");
            return Optional.empty();
        }
        return Optional.of(Money.of(currency, amount));
    }

    void reject(Field field, String value, String code, String rule, String remedy) {
        reject(table.column(field).orElseThrow(), value, code, rule, remedy);
    }

    private void reject(Column column, String value, String code, String rule, String remedy) {
        rejected = true;
        note(column, value, code, rule, remedy, Effect.ROW_REJECTED);
    }

    void note(Column column, String value, String code, String rule, String remedy, Effect effect) {
        log.accept(new Problem(code, row.place().column(column.header()).value(value), rule, remedy, effect));
    }
}
