package org.opportune.examples.review.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.opportune.core.StageId;
import org.opportune.core.Violations;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.StageKind;
import org.opportune.examples.review.csv.CsvFormat;

/** Reads a mapping from JSON and reports everything that is wrong with it at once, each with its path. */
final class MappingReader {
    private final String name;
    private final Violations wrong;

    private MappingReader(String name) {
        this.name = name;
        this.wrong = Violations.of("mapping " + name);
    }

    /** Reads a mapping; throws one DomainException with all that is wrong. */
    static Mapping read(String name, JsonNode json) {
        return new MappingReader(name).mapping(json);
    }

    private Mapping mapping(JsonNode json) {
        Section top = new Section("", json, wrong);
        wrong.orThrow();
        Mapping.Builder mapping = Mapping.builder().name(name);
        mapping.about(top.text("about"));
        mapping.asOf(top.value("asOf", LocalDate::parse, "must be a day such as 2026-01-31"));
        mapping.zone(top.value("zone", ZoneId::of, "must be a time zone such as Europe/Vilnius")
                .orElse(ZoneOffset.UTC));
        mapping.currency(top.value("currency", CurrencyUnit::of, "must be a currency code such as EUR")
                .orElse(CurrencyUnit.EUR));
        top.require("currency");
        mapping.format(top.section("csv").map(this::format).orElse(CsvFormat.STANDARD));
        mapping.openValue(top.value("openValue", MappingReader::openValue, "must be listPrice or none")
                .orElse(OpenValue.NONE));
        mapping.scoreModel(top.text("scoreModel"));
        List<Table> tables = tables(top, StyleReader.read(top, Style.PLAIN));
        mapping.tables(tables);
        stages(top, tables, mapping);
        top.section("groupBy").ifPresent(section -> mapping.groupBy(Groupings.read(section, tables)));
        top.close();
        wrong.orThrow();
        return mapping.build();
    }

    private CsvFormat format(Section section) {
        char delimiter = StyleReader.character(section, "delimiter").orElse(CsvFormat.STANDARD.delimiter());
        Charset charset = section.value("charset", Charset::forName, "must be a charset such as windows-1252")
                .orElse(CsvFormat.STANDARD.charset());
        if ("\"\r\n".indexOf(delimiter) >= 0) {
            section.wrong("delimiter", "", "must not be a quote or a line break");
        }
        section.close();
        return new CsvFormat(delimiter, charset);
    }

    private static OpenValue openValue(String word) {
        for (OpenValue value : OpenValue.values()) {
            if (value.property().equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException(word);
    }

    private List<Table> tables(Section top, Style style) {
        List<Table> tables = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            top.section(kind.property()).ifPresent(section -> tables.add(TableReader.read(kind, section, style)));
        }
        wrong.check(
                tables.stream().anyMatch(table -> table.kind() == TableKind.DEALS || table.kind() == TableKind.LEADS),
                "mapping.empty",
                "deals",
                "",
                "must be given, or leads",
                "Without either there is nothing to review.");
        reportAttributesGivenTwice(tables);
        return tables;
    }

    /** Deals take over the attributes of their product, account and seller, so no two may share a name. */
    private void reportAttributesGivenTwice(List<Table> tables) {
        Set<String> seen = new LinkedHashSet<>();
        for (Table table : tables) {
            for (AttributeColumn attribute : table.attributes()) {
                wrong.check(
                        table.kind() == TableKind.LEADS || seen.add(attribute.name()),
                        "mapping.attribute",
                        table.kind().property() + ".attributes." + attribute.name(),
                        "",
                        "must not be the name of an attribute of another file as well",
                        "Deals take over the attributes of their product, account and seller.");
            }
        }
    }

    private void stages(Section top, List<Table> tables, Mapping.Builder mapping) {
        boolean hasDeals = tables.stream().anyMatch(table -> table.kind() == TableKind.DEALS);
        if (hasDeals) {
            top.require("pipeline");
            top.require("stageNames");
            top.require("stageWhileOpen");
        }
        Optional<Pipeline> pipeline = top.section("pipeline").flatMap(PipelineReader::pipeline);
        Map<String, String> words = top.textMap("stageNames");
        Optional<String> whileOpen = top.text("stageWhileOpen");
        if (pipeline.isEmpty()) {
            return;
        }
        mapping.pipeline(pipeline);
        mapping.stageNames(PipelineReader.stageNames(top, words, pipeline.get()));
        Optional<StageId> stage =
                whileOpen.flatMap(id -> PipelineReader.stage(top, "stageWhileOpen", id, pipeline.get()));
        if (stage.flatMap(pipeline.get()::stage)
                .filter(one -> one.kind() != StageKind.OPEN)
                .isPresent()) {
            top.wrong("stageWhileOpen", whileOpen.orElse(""), "must be an open stage");
        }
        mapping.stageWhileOpen(stage);
    }
}
