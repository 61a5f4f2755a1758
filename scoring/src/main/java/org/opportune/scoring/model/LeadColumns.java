package org.opportune.scoring.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.Violations;

/**
 * A snapshot of many leads, fact by fact: each different value is kept once, so that whole models can be tried on them
 * quickly and again and again. Immutable and thread-safe.
 *
 * <pre>{@code
 * LeadColumns leads = LeadColumns.of(model.reads(), known.stream());
 * ScoreBatch now = model.score(leads, asOf);
 * ScoreBatch then = nextModel.score(leads, asOf);   // if it reads no other facts
 * }</pre>
 */
public final class LeadColumns {
    private final List<LeadId> ids;
    private final Map<Key<?>, LeadColumn> columns;

    private LeadColumns(List<LeadId> ids, Map<Key<?>, LeadColumn> columns) {
        this.ids = ids;
        this.columns = columns;
    }

    /**
     * Takes a snapshot.
     *
     * @param keys the facts to keep, such as what a model {@linkplain CompiledModel#reads() reads}
     * @param leads the leads
     * @return the snapshot, with the leads in the order of the stream
     * @throws org.opportune.core.DomainException naming every lead that comes more than once
     */
    public static LeadColumns of(Set<Key<?>> keys, Stream<KnownLead> leads) {
        List<LeadId> ids = new ArrayList<>();
        Map<Key<?>, LeadColumn> columns = new LinkedHashMap<>();
        new TreeSet<>(keys).forEach(key -> columns.put(key, new LeadColumn(key)));
        Map<LeadId, Integer> seen = new HashMap<>();
        Violations wrong = Violations.of("a snapshot");
        leads.forEachOrdered(lead -> {
            Integer before = seen.putIfAbsent(lead.id(), ids.size());
            wrong.check(
                    before == null,
                    "columns.duplicate",
                    "leads[" + ids.size() + "]",
                    lead.id(),
                    "must not be repeated");
            ids.add(lead.id());
            columns.values().forEach(column -> column.add(lead.facts()));
        });
        wrong.orThrow();
        return new LeadColumns(Collections.unmodifiableList(ids), columns);
    }

    /** {@return how many leads there are} */
    public int size() {
        return ids.size();
    }

    /** {@return the leads, in order} */
    public List<LeadId> ids() {
        return ids;
    }

    /** {@return the facts that are kept, in order} */
    public SortedSet<Key<?>> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(columns.keySet()));
    }

    /** Returns the columns of some facts. */
    List<LeadColumn> columns(List<Key<?>> keys) {
        Violations wrong = Violations.of("a snapshot");
        for (Key<?> key : keys) {
            wrong.check(
                    columns.containsKey(key),
                    "columns.key",
                    "keys",
                    key,
                    "must be among the facts it was made for",
                    "Name it when taking the snapshot.");
        }
        wrong.orThrow();
        return keys.stream().map(columns::get).toList();
    }
}
