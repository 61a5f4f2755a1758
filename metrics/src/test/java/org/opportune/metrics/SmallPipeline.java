package org.opportune.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.DealId;
import org.opportune.core.LeadSource;
import org.opportune.core.OwnerId;
import org.opportune.core.PipelineId;
import org.opportune.core.ProductId;
import org.opportune.core.StageId;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealEvent;
import org.opportune.core.deal.DealEventType;
import org.opportune.core.deal.DealHistory;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.Outcome;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.money.ExchangeRates;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.time.Window;

/** The 42 deals of {@code fixtures/small-pipeline.json}, in which every reason to skip a deal occurs. */
final class SmallPipeline {
    static final CurrencyUnit EUR = CurrencyUnit.EUR;
    static final Pipeline PIPELINE = Pipeline.builder()
            .id(PipelineId.of("small"))
            .addStages(
                    Stage.open("lead", "Lead", "10"),
                    Stage.open("qualified", "Qualified", "20"),
                    Stage.open("meeting", "Meeting", "40"),
                    Stage.open("proposal", "Proposal", "60"),
                    Stage.open("negotiation", "Negotiation"),
                    Stage.won("won", "Won"),
                    Stage.lost("lost", "Lost"))
            .build();

    private static final JsonNode NODES = read("small-pipeline.json").get("deals");

    private SmallPipeline() {}

    static MetricContext context() {
        return MetricContext.builder()
                .window(Window.year(2025))
                .asOf(MetricContext.endOf(LocalDate.of(2026, 3, 31), ZoneOffset.UTC))
                .currency(EUR)
                .rates(ExchangeRates.fixed(
                        EUR,
                        Map.of(CurrencyUnit.USD, new BigDecimal("0.92"), CurrencyUnit.GBP, new BigDecimal("1.17"))))
                .addPipelines(PIPELINE)
                .build();
    }

    static List<TrackedDeal> deals() {
        List<TrackedDeal> deals = new ArrayList<>();
        nodes().forEach(node -> deals.add(deal(node)));
        return deals;
    }

    /** Returns the deals as the fixture has them. */
    static JsonNode nodes() {
        return NODES;
    }

    static JsonNode expected() {
        return read("small-pipeline-expected.json");
    }

    private static JsonNode read(String name) {
        try (InputStream in = SmallPipeline.class.getResourceAsStream("/fixtures/" + name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrackedDeal deal(JsonNode node) {
        DealStatus status = DealStatus.valueOf(node.get("status").asText());
        Optional<Instant> opened = day(node.get("opened"));
        Optional<Instant> closed = day(node.get("closed"));
        DealState open = DealState.builder()
                .stage(StageId.of("lead"))
                .amount(money(node, "amount"))
                .owner(OwnerId.of(node.get("owner").asText()))
                .build();
        DealState state = DealState.builder()
                .from(open)
                .stage(StageId.of(node.get("stage").asText()))
                .status(status)
                .outcome(
                        status.isClosed()
                                ? Optional.of(closed.map(Outcome::at).orElseGet(Outcome::undated))
                                : Optional.empty())
                .build();
        Deal deal = Deal.builder()
                .id(DealId.of(node.get("id").asText()))
                .pipeline(PIPELINE.id())
                .state(state)
                .openedAt(opened)
                .product(ProductId.of(node.get("product").asText()))
                .source(LeadSource.of(node.get("source").asText()))
                .listValue(money(node, "listPrice"))
                .build();
        boolean closedFirst =
                opened.isPresent() && closed.isPresent() && closed.get().isBefore(opened.get());
        boolean dated = opened.isPresent() && status.isClosed() == closed.isPresent() && !closedFirst;
        return dated ? new TrackedDeal(deal, history(node, deal, open)) : TrackedDeal.ofDates(deal, open);
    }

    private static DealHistory history(JsonNode node, Deal deal, DealState open) {
        List<DealEvent> events = new ArrayList<>();
        DealState before = open;
        for (JsonNode entry : node.get("history")) {
            StageId stage = StageId.of(entry.get(0).asText());
            boolean closes =
                    deal.status().isClosed() && stage.equals(deal.state().stage());
            DealState after = closes ? deal.state() : open.withStage(stage);
            events.add(DealEvent.builder()
                    .deal(deal.id())
                    .revision(events.size() + 1)
                    .type(events.isEmpty() ? DealEventType.OPENED : DealEventType.STAGE_CHANGED)
                    .effectiveAt(day(entry.get(1)).orElseThrow())
                    .before(events.isEmpty() ? Optional.empty() : Optional.of(before))
                    .after(after)
                    .build());
            before = after;
        }
        return DealHistory.of(events);
    }

    private static Optional<Instant> day(JsonNode node) {
        return node.isNull()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(node.asText())
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
    }

    private static Optional<Money> money(JsonNode node, String name) {
        return node.get(name).isNull()
                ? Optional.empty()
                : Optional.of(Money.ofMinor(
                        CurrencyUnit.of(node.get("currency").asText()),
                        node.get(name).asLong()));
    }
}
