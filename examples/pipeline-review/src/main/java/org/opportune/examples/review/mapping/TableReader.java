package org.opportune.examples.review.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opportune.core.Key;
import org.opportune.core.ValueType;

/** Reads what one file of an export holds. */
final class TableReader {
    private static final List<ValueType<?>> TYPES =
            List.of(ValueType.TEXT, ValueType.INTEGER, ValueType.DECIMAL, ValueType.BOOLEAN, ValueType.DATE);

    private final TableKind kind;
    private final Section section;
    private final Style style;

    private TableReader(TableKind kind, Section section, Style style) {
        this.kind = kind;
        this.section = section;
        this.style = style;
    }

    static Table read(TableKind kind, Section section, Style style) {
        return new TableReader(kind, section, style).table();
    }

    private Table table() {
        String file = section.requiredText("file");
        section.require("columns");
        Map<Field, Column> columns =
                section.section("columns").map(this::columns).orElse(Map.of());
        List<AttributeColumn> attributes =
                section.section("attributes").map(this::attributes).orElse(List.of());
        List<Column> afterContact = kind == TableKind.LEADS ? afterContact() : List.of();
        Table table = new Table(kind, file, columns, attributes, afterContact);
        for (Column column : afterContact) {
            if (table.carried().contains(column.header())) {
                section.wrong("afterContact", column.header(), "must not be read as a field or an attribute as well");
            }
        }
        section.close();
        return table;
    }

    private List<Column> afterContact() {
        return section.texts("afterContact").stream()
                .map(header -> new Column(header, Map.of(), style))
                .toList();
    }

    private Map<Field, Column> columns(Section columns) {
        Map<Field, Column> found = new EnumMap<>(Field.class);
        kind.required().forEach(field -> columns.require(field.property()));
        for (Field field : kind.fields()) {
            column(columns, field.property()).ifPresent(column -> found.put(field, column));
        }
        columns.close();
        return found;
    }

    private List<AttributeColumn> attributes(Section attributes) {
        List<AttributeColumn> found = new ArrayList<>();
        for (String name : attributes.names()) {
            attribute(attributes, name).ifPresent(found::add);
        }
        return found;
    }

    private Optional<AttributeColumn> attribute(Section attributes, String name) {
        Optional<String> type = attributes.isText(name)
                ? Optional.empty()
                : attributes.section(name).flatMap(section -> section.text("type"));
        Optional<Key<?>> key = attributes.meant(
                name, type.orElse("text"), word -> key(name, word), "must be text, integer, decimal, boolean or date");
        Optional<Column> column = column(attributes, name);
        return key.isPresent() && column.isPresent()
                ? Optional.of(new AttributeColumn(name, key.get(), column.get()))
                : Optional.empty();
    }

    private static Key<?> key(String name, String type) {
        ValueType<?> found = TYPES.stream()
                .filter(known -> known.name().equals(type))
                .findFirst()
                .orElseThrow();
        return Key.of("export:" + name, found);
    }

    /** A column is its name in the header, or an object with the name and how its cells are written. */
    private Optional<Column> column(Section columns, String name) {
        if (columns.isText(name)) {
            return columns.text(name).map(header -> new Column(header, Map.of(), style));
        }
        return columns.section(name).map(section -> {
            section.text("type");
            Column column = new Column(
                    section.requiredText("column"), section.textMap("aliases"), StyleReader.read(section, style));
            section.close();
            return column;
        });
    }
}
