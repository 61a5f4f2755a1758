package org.opportune.examples.review.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opportune.core.Key;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.lead.LeadKeys;

/**
 * Reads what figures are told by: fields and attributes, for deals also the attributes of their product, account and
 * seller.
 */
final class Groupings {
    private static final Map<Field, Key<?>> OF_A_DEAL = Map.of(
            Field.OWNER, DealKeys.OWNER,
            Field.ACCOUNT, DealKeys.ACCOUNT,
            Field.PRODUCT, DealKeys.PRODUCT,
            Field.SOURCE, DealKeys.SOURCE,
            Field.LOSS_REASON, DealKeys.LOSS_REASON);
    private static final Map<Field, Key<?>> OF_A_LEAD =
            Map.of(Field.OWNER, LeadKeys.OWNER, Field.SOURCE, LeadKeys.SOURCE);

    private Groupings() {}

    static Map<TableKind, List<Key<?>>> read(Section section, List<Table> tables) {
        Map<TableKind, List<Key<?>>> all = new EnumMap<>(TableKind.class);
        all.put(TableKind.DEALS, keys(section, TableKind.DEALS, ofDeals(tables)));
        all.put(TableKind.LEADS, keys(section, TableKind.LEADS, ofLeads(tables)));
        section.close();
        return all;
    }

    private static List<Key<?>> keys(Section section, TableKind kind, Map<String, Key<?>> known) {
        List<Key<?>> keys = new ArrayList<>();
        for (String name : section.texts(kind.property())) {
            Key<?> key = known.get(name);
            if (key == null) {
                section.wrong(
                        kind.property(), name, "must be a field or an attribute: " + String.join(", ", known.keySet()));
            } else {
                keys.add(key);
            }
        }
        return keys;
    }

    private static Map<String, Key<?>> ofDeals(List<Table> tables) {
        Map<String, Key<?>> known = new LinkedHashMap<>();
        for (Table table : tables) {
            if (table.kind() == TableKind.DEALS) {
                putFields(known, table, OF_A_DEAL);
            }
            if (table.kind() != TableKind.LEADS) {
                putAttributes(known, table);
            }
        }
        return known;
    }

    private static Map<String, Key<?>> ofLeads(List<Table> tables) {
        Map<String, Key<?>> known = new LinkedHashMap<>();
        for (Table table : tables) {
            if (table.kind() == TableKind.LEADS) {
                putFields(known, table, OF_A_LEAD);
                putAttributes(known, table);
            }
        }
        return known;
    }

    private static void putFields(Map<String, Key<?>> known, Table table, Map<Field, Key<?>> keys) {
        table.columns().keySet().forEach(field -> {
            Key<?> key = keys.get(field);
            if (key != null) {
                known.put(field.property(), key);
            }
        });
    }

    private static void putAttributes(Map<String, Key<?>> known, Table table) {
        table.attributes().forEach(attribute -> known.putIfAbsent(attribute.name(), attribute.key()));
    }
}
