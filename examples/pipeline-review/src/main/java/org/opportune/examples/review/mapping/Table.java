package org.opportune.examples.review.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One file of an export.
 *
 * @param kind what its rows are
 * @param file its name in the export's folder
 * @param columns the column of each field
 * @param attributes the columns carried along
 * @param afterContact columns that sales fill in once they talk to a lead: looked at for blanks, but never carried along,
 *     so that no score can know the outcome beforehand
 */
public record Table(
        TableKind kind,
        String file,
        Map<Field, Column> columns,
        List<AttributeColumn> attributes,
        List<Column> afterContact) {

    /**
     * Finds the column of a field.
     *
     * @param field the field
     * @return its column, empty when the export has none
     */
    public Optional<Column> column(Field field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** {@return the names of all columns that are carried along, as a field or as an attribute} */
    public Set<String> carried() {
        Set<String> headers = new LinkedHashSet<>();
        columns.values().forEach(column -> headers.add(column.header()));
        attributes.forEach(attribute -> headers.add(attribute.column().header()));
        return headers;
    }

    /** {@return the names of all columns that must be in the file} */
    public Set<String> headers() {
        Set<String> headers = carried();
        afterContact.forEach(column -> headers.add(column.header()));
        return headers;
    }
}
