package org.opportune.examples.review.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opportune.core.Key;
import org.opportune.core.deal.DealKeys;

/** Reads what the figures of deals are told by: fields of the deal, and attributes of it, its product, account and seller. */
final class Groupings {
    private static final Map<Field, Key<?>> OF_A_DEAL = Map.of(
            Field.OWNER, DealKeys.OWNER,
            Field.ACCOUNT, DealKeys.ACCOUNT,
            Field.PRODUCT, DealKeys.PRODUCT,
            Field.SOURCE, DealKeys.SOURCE,
            Field.LOSS_REASON, DealKeys.LOSS_REASON);

    private Groupings() {}

    static List<Key<?>> read(Section top, List<Table> tables) {
        Map<String, Key<?>> known = known(tables);
        List<Key<?>> keys = new ArrayList<>();
        for (String name : top.texts("groupBy")) {
            if (known.containsKey(name)) {
                keys.add(known.get(name));
            } else {
                top.wrong("groupBy", name, "must be one of " + String.join(", ", known.keySet()));
            }
        }
        return keys;
    }

    private static Map<String, Key<?>> known(List<Table> tables) {
        Map<String, Key<?>> known = new LinkedHashMap<>();
        for (Table table : tables) {
            if (table.kind() == TableKind.DEALS) {
                table.columns().keySet().stream()
                        .filter(OF_A_DEAL::containsKey)
                        .forEach(field -> known.put(field.property(), OF_A_DEAL.get(field)));
            }
            if (table.kind() != TableKind.LEADS) {
                table.attributes().forEach(attribute -> known.putIfAbsent(attribute.name(), attribute.key()));
            }
        }
        return known;
    }
}
