package org.opportune.core.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.opportune.core.AccountId;
import org.opportune.core.Attributes;
import org.opportune.core.DealId;
import org.opportune.core.Facts;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.PipelineId;
import org.opportune.core.ProductId;
import org.opportune.core.Violations;
import org.opportune.core.pipeline.PipelineVersion;
import org.opportune.core.pipeline.Pipelines;
import org.opportune.core.style.HouseStyle;

/**
 * An opportunity worth pursuing, on its way through a pipeline to being won or lost.
 *
 * <p>What changes while it lives stands in {@link #state()}; the rest identifies it. A value that nobody has said is
 * empty, never zero: a deal without amount is reported as unpriced by every figure that needs one.
 */
@Value.Immutable
@HouseStyle
public interface Deal extends WithDeal {

    /** {@return the identifier, unique within the host's system} */
    DealId id();

    /** {@return the name people read} */
    Optional<String> name();

    /** {@return the pipeline it was opened in; where it stands now says {@link #currentPipeline()}} */
    PipelineId pipeline();

    /** {@return the version of the pipeline it was opened under; 1 unless said otherwise} */
    @Value.Default
    default int pipelineVersion() {
        return 1;
    }

    /** {@return what kind of sale it is; new business unless said otherwise} */
    @Value.Default
    default DealType type() {
        return DealType.NEW;
    }

    /** {@return stage, status, amount and all else that changes} */
    DealState state();

    /** {@return when it was opened; empty when nobody noted it, and then figures report it as undated} */
    Optional<Instant> openedAt();

    /** {@return the customer} */
    Optional<AccountId> account();

    /** {@return what is sold} */
    Optional<ProductId> product();

    /** {@return what is sold, valued before any discount, zero or more} */
    Optional<Money> listValue();

    /** {@return where it came from} */
    Optional<LeadSource> source();

    /** {@return the lead that it was made from} */
    Optional<LeadId> originLead();

    /** {@return the host's own fields} */
    @Value.Default
    default Attributes attributes() {
        return Attributes.none();
    }

    /** {@return how many commands it has seen; a host locks optimistically on it} */
    @Value.Default
    default long revision() {
        return 0;
    }

    /** {@return open, won or lost} */
    default DealStatus status() {
        return state().status();
    }

    /** {@return the pipeline it moves through now: the one it was moved to, or else the one it was opened in} */
    default PipelineVersion currentPipeline() {
        return pipelineIn(state());
    }

    /**
     * Tells through which pipeline it moved in a state of its own, such as one that its history tells.
     *
     * @param state the state
     * @return the pipeline it had been moved to by then, or else the one it was opened in
     */
    default PipelineVersion pipelineIn(DealState state) {
        return state.movedTo().orElseGet(() -> PipelineVersion.of(pipeline(), pipelineVersion()));
    }

    /**
     * Returns the chance that it is won: 1 when won, 0 when lost, else the one set by hand, else the stage's.
     *
     * @param pipelines where its stage is looked up
     * @return the chance and where it comes from, or why there is none
     */
    default EffectiveProbability probability(Pipelines pipelines) {
        return probability(pipelines, 0);
    }

    /**
     * Returns the chance that it is won, when a stage's chance is worth nothing that was measured on too few deals.
     *
     * @param pipelines where its stage is looked up
     * @param floor the fewest closed deals that a measured chance must rest on; an assumed one rests on none and passes
     * @return the chance and where it comes from, or why there is none
     */
    default EffectiveProbability probability(Pipelines pipelines, long floor) {
        return Chance.of(this, pipelines, floor);
    }

    /**
     * Tells how it stands to its expected close day.
     *
     * <p>For example, a deal to be closed on 31 March slips in Vilnius on 1 April, 0:00, which is 31 March, 21:00 in UTC.
     *
     * @param asOf the moment to judge by
     * @param zone whose day counts
     * @return ahead of it, slipped or undated; empty when it is closed
     */
    default Optional<CloseTiming> closeTiming(Instant asOf, ZoneId zone) {
        if (status().isClosed()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(asOf, zone);
        return Optional.of(state().expectedClose()
                .map(day -> day.isBefore(today) ? CloseTiming.SLIPPED : CloseTiming.AHEAD)
                .orElse(CloseTiming.UNDATED));
    }

    /** {@return everything that conditions can ask about this deal} */
    default Facts facts() {
        return new DealFacts(this).or(attributes());
    }

    /**
     * Returns this deal as its history tells it.
     *
     * @param history what happened to it
     * @return the deal with state, opening and revision from the history, and all else as it is; itself when the history
     *     is empty
     */
    default Deal replay(DealHistory history) {
        if (history.states().isEmpty()) {
            return this;
        }
        Optional<Instant> opened = history.events().stream()
                .filter(event -> event.type() == DealEventType.OPENED)
                .map(DealEvent::effectiveAt)
                .findFirst();
        return builder()
                .from(this)
                .state(history.states().get(history.states().size() - 1))
                .openedAt(opened.or(this::openedAt))
                .revision(history.revision())
                .build();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("deal", id())
                .require("id", id())
                .require("pipeline", pipeline())
                .require("state", state())
                .check(
                        pipelineVersion() > 0,
                        "pipeline.version",
                        "pipelineVersion",
                        pipelineVersion(),
                        "must be above zero")
                .check(revision() >= 0, "deal.revision", "revision", revision(), "must be zero or more");
        listValue()
                .ifPresent(value ->
                        wrong.check(!value.isNegative(), "money.negative", "listValue", value, "must be zero or more"));
        wrong.orThrow();
    }

    /**
     * Starts a deal; id, pipeline and state are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a deal, one part at a time. */
    final class Builder extends ImmutableDeal.Builder {
        Builder() {}
    }
}
