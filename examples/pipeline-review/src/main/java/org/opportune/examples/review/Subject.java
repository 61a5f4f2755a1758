package org.opportune.examples.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.joda.money.CurrencyUnit;
import org.opportune.core.Key;
import org.opportune.core.Violations;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.time.Window;
import org.opportune.examples.review.figures.Figures;
import org.opportune.examples.review.figures.LeadFigures;
import org.opportune.examples.review.importing.Imported;
import org.opportune.examples.review.importing.Importer;
import org.opportune.examples.review.leads.LeadCase;
import org.opportune.examples.review.leads.LeadPolicies;
import org.opportune.examples.review.leads.LeadPolicy;
import org.opportune.examples.review.leads.LeadScores;
import org.opportune.examples.review.mapping.Field;
import org.opportune.examples.review.mapping.Mapping;
import org.opportune.examples.review.mapping.Mappings;
import org.opportune.examples.review.mapping.TableKind;
import org.opportune.examples.review.output.ImportJson;
import org.opportune.examples.review.output.JsonReport;
import org.opportune.examples.review.output.LeadJson;
import org.opportune.examples.review.output.RankingJson;
import org.opportune.examples.review.sample.SampleLeadPolicy;
import org.opportune.examples.review.sample.SampleLeads;
import org.opportune.examples.review.sample.SamplePipeline;
import org.opportune.metrics.MetricContext;

/**
 * What is reviewed.
 *
 * @param imported what was read; empty for the sample, which is made up
 * @param figures those of the deals; empty if there is none
 * @param leads those of the leads; empty if there is none
 * @param scores how the leads scored; empty if there is none, or nobody has said how to score them
 */
record Subject(
        Optional<Imported> imported,
        Optional<Figures> figures,
        Optional<LeadFigures> leads,
        Optional<LeadScores> scores) {
    private static final long SEED = 42;
    private static final int DEALS = 600;
    private static final int LEADS = 120;

    /** Reads or makes up what the options ask for; the window is the calendar year of the as-of day. */
    static Subject of(Options options, ObjLongConsumer<String> progress) {
        return options.mapping().isPresent()
                ? export(Mappings.load(options.mapping().get()), options, progress)
                : sample(options.asOf().orElse(SamplePipeline.AS_OF));
    }

    private static Subject sample(LocalDate asOf) {
        MetricContext context = context(asOf)
                .currency(CurrencyUnit.EUR)
                .addPipelines(SamplePipeline.pipeline())
                .quotas(SamplePipeline.quotas())
                .build();
        List<Key<?>> groupings = List.of(DealKeys.OWNER, SamplePipeline.REGION);
        Figures figures = Figures.of(SamplePipeline.deals(SEED, DEALS), context, groupings);
        List<LeadCase> cases = SampleLeads.leads(SEED, LEADS);
        LeadFigures leads = LeadFigures.of(cases.stream().map(LeadCase::outcome).toList(), List.of(LeadKeys.SOURCE));
        LeadScores scores = LeadScores.of(SampleLeadPolicy.policy(), cases, Optional.of(asOf), ZoneOffset.UTC);
        return new Subject(Optional.empty(), Optional.of(figures), Optional.of(leads), Optional.of(scores));
    }

    private static Subject export(Mapping mapping, Options options, ObjLongConsumer<String> progress) {
        Optional<LocalDate> asOf = options.asOf().or(mapping::asOf);
        boolean deals = mapping.table(TableKind.DEALS).isPresent();
        Violations.of("the command line")
                .check(
                        asOf.isPresent() || !deals,
                        "option.asOf",
                        "--as-of",
                        "",
                        "must be given, since the mapping names no day")
                .check(
                        options.asOf().isEmpty() || deals || scoresDatedLeads(mapping),
                        "option.asOf",
                        "--as-of",
                        options.asOf().map(LocalDate::toString).orElse(""),
                        "must be left out, since the mapping names no deals to look at")
                .orThrow();
        Optional<LeadPolicy> policy = mapping.scoreModel().map(name -> LeadPolicies.load(name, mapping));
        Path folder = options.data().orElseThrow();
        Imported imported = Importer.read(mapping, folder, progress);
        Optional<Figures> figures = imported.deals().isEmpty()
                ? Optional.empty()
                : Optional.of(Figures.of(
                        imported.deals(), context(mapping, asOf.orElseThrow()), mapping.groupings(TableKind.DEALS)));
        Optional<LeadFigures> leads = imported.leads().isEmpty()
                ? Optional.empty()
                : Optional.of(LeadFigures.of(imported.leads(), mapping.groupings(TableKind.LEADS)));
        List<LeadCase> cases = imported.leads().stream().map(LeadCase::unasked).toList();
        Optional<LeadScores> scores =
                policy.filter(any -> leads.isPresent()).map(how -> LeadScores.of(how, cases, asOf, mapping.zone()));
        return new Subject(Optional.of(imported), figures, leads, scores);
    }

    /** Whether a lead may not yet have been known on some day. */
    private static boolean scoresDatedLeads(Mapping mapping) {
        return mapping.scoreModel().isPresent()
                && mapping.table(TableKind.LEADS)
                        .flatMap(table -> table.column(Field.CAPTURED))
                        .isPresent();
    }

    private static MetricContext context(Mapping mapping, LocalDate asOf) {
        return context(asOf)
                .asOf(MetricContext.endOf(asOf, mapping.zone()))
                .zone(mapping.zone())
                .currency(mapping.currency())
                .addPipelines(mapping.pipeline().orElseThrow())
                .build();
    }

    private static MetricContext.Builder context(LocalDate asOf) {
        return MetricContext.builder()
                .window(Window.year(asOf.getYear()))
                .asOf(MetricContext.endOf(asOf, ZoneOffset.UTC));
    }

    /** The review as JSON. */
    ObjectNode json() {
        ObjectNode root = figures.map(JsonReport::tree).orElseGet(JsonNodeFactory.instance::objectNode);
        leads.ifPresent(of -> root.set("leads", LeadJson.tree(of, scores)));
        scores.ifPresent(of -> root.set("ranking", RankingJson.tree(of)));
        imported.ifPresent(of -> root.set("import", ImportJson.tree(of)));
        return root;
    }
}
