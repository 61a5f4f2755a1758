package org.opportune.core.deal;

import java.time.Instant;
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

    /** {@return the pipeline it moves through} */
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
