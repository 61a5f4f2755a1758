package org.opportune.examples.review.mapping;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.opportune.core.Key;
import org.opportune.core.StageId;
import org.opportune.core.Violations;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.style.HouseStyle;
import org.opportune.examples.review.csv.CsvFormat;

/** What a mapping file says about an export. */
@Value.Immutable
@HouseStyle
public interface Mapping extends WithMapping {

    /** {@return the name of the mapping} */
    String name();

    /** {@return what a reader should know about the export} */
    Optional<String> about();

    /** {@return the day as of which the export tells; empty when the command line must say} */
    Optional<LocalDate> asOf();

    /** {@return where the days of the export begin and end} */
    ZoneId zone();

    /** {@return the currency of amounts that do not say} */
    CurrencyUnit currency();

    /** {@return how the files are written} */
    CsvFormat format();

    /** {@return the stages of the deals; empty in an export without deals} */
    Optional<Pipeline> pipeline();

    /** {@return the stage that each of the export's own words stands for} */
    Map<String, StageId> stageNames();

    /** {@return the open stage in which a closed deal stood while it was open; given for an export with deals} */
    Optional<StageId> stageWhileOpen();

    /** {@return what a deal without an amount is worth while it is open} */
    OpenValue openValue();

    /** {@return what the figures of deals and those of leads are also told by, such as owner or region, in that order} */
    Map<TableKind, List<Key<?>>> groupBy();

    /** {@return how leads are scored, by name; empty if they are not} */
    Optional<String> scoreModel();

    /** {@return the files} */
    List<Table> tables();

    /**
     * Finds a file.
     *
     * @param kind what its rows are
     * @return the file, empty when the export has none
     */
    default Optional<Table> table(TableKind kind) {
        return tables().stream().filter(table -> table.kind() == kind).findFirst();
    }

    /**
     * Returns what figures are also told by.
     *
     * @param kind deals or leads
     * @return the keys, in order; empty if only all of them are counted
     */
    default List<Key<?>> groupings(TableKind kind) {
        return groupBy().getOrDefault(kind, List.of());
    }

    /** Verifies that nothing mandatory is missing, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("mapping", name())
                .require("name", name())
                .require("zone", zone())
                .require("currency", currency())
                .require("format", format())
                .require("openValue", openValue())
                .orThrow();
    }

    /**
     * Starts a mapping.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a mapping, one part at a time. */
    final class Builder extends ImmutableMapping.Builder {
        Builder() {}
    }
}
