package org.opportune.examples.review.importing;

import java.util.Optional;
import org.opportune.core.Attributes;
import org.opportune.core.Key;
import org.opportune.core.ValueType;
import org.opportune.examples.review.csv.Effect;
import org.opportune.examples.review.mapping.AttributeColumn;
import org.opportune.examples.review.mapping.Column;
import org.opportune.examples.review.mapping.Moment;

/** Reads the columns of a row that are carried along, each with its type. */
final class AttributeCells {
    private AttributeCells() {}

    static Attributes of(Cells cells, Survey survey) {
        Attributes attributes = Attributes.none();
        for (AttributeColumn attribute : cells.table().attributes()) {
            attributes = with(attributes, attribute, cells, survey);
        }
        return attributes;
    }

    private static Attributes with(Attributes before, AttributeColumn attribute, Cells cells, Survey survey) {
        Column column = attribute.column();
        reportBlank(cells, column);
        Optional<?> value = value(attribute, cells);
        survey.saw(column.header(), value.map(Object::toString).orElse(""));
        return value.isEmpty() ? before : with(before, attribute.key(), value.get());
    }

    static void reportBlank(Cells cells, Column column) {
        if (cells.isBlank(column)) {
            cells.note(column, "", "cell.blank", "is blank: nobody has said", "", Effect.INCOMPLETE);
        }
    }

    private static Optional<?> value(AttributeColumn attribute, Cells cells) {
        Column column = attribute.column();
        ValueType<?> type = attribute.key().type();
        if (type == ValueType.INTEGER) {
            return cells.integer(column);
        } else if (type == ValueType.DECIMAL) {
            return cells.number(column);
        } else if (type == ValueType.BOOLEAN) {
            return cells.truth(column);
        }
        return type == ValueType.DATE ? cells.moment(column).map(Moment::day) : cells.text(column);
    }

    private static <T> Attributes with(Attributes before, Key<T> key, Object value) {
        return before.with(key, key.type().javaType().cast(value));
    }

    /** Both together; no two share a name. */
    static Attributes joined(Attributes some, Attributes others) {
        Attributes joined = some;
        for (Key<?> key : others.keys()) {
            joined = with(joined, key, others.get(key).toOptional().orElseThrow());
        }
        return joined;
    }
}
