package org.opportune.core.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.opportune.core.OwnerId;
import org.opportune.core.Probability;
import org.opportune.core.StageId;
import org.opportune.core.Violations;
import org.opportune.core.party.BuyingCenter;
import org.opportune.core.pipeline.PipelineVersion;
import org.opportune.core.style.HouseStyle;

/** The parts of a deal that change while it lives: what an event shows before and after. */
@Value.Immutable
@HouseStyle
public interface DealState extends WithDealState {

    /** {@return the pipeline it was moved to; empty while it stands in the one it was opened in} */
    Optional<PipelineVersion> movedTo();

    /** {@return the stage it stands in} */
    StageId stage();

    /** {@return open, won or lost; open unless said otherwise} */
    @Value.Default
    default DealStatus status() {
        return DealStatus.OPEN;
    }

    /** {@return the value of the whole deal, zero or more; empty when nobody has said} */
    Optional<Money> amount();

    /** {@return what is offered, row by row, all in the currency of the amount; empty while that is not known} */
    List<LineItem> items();

    /** {@return whether the amount is what the items add up to, or somebody's estimate} */
    default AmountBasis amountBasis() {
        return !items().isEmpty() && amount().equals(LineItem.total(items()))
                ? AmountBasis.FROM_ITEMS
                : AmountBasis.ESTIMATED;
    }

    /** {@return a chance that replaces the stage's, while the deal is open} */
    Optional<Probability> probabilityOverride();

    /** {@return the day it is expected to close} */
    Optional<LocalDate> expectedClose();

    /** {@return who works on it} */
    Optional<OwnerId> owner();

    /** {@return what is to happen next, if that is agreed} */
    Optional<NextStep> nextStep();

    /** {@return who else is known to bid for it, by name; empty when nobody is known, which does not mean that nobody bids} */
    Set<String> competitors();

    /** {@return who takes part on the buyer's side, and how, as far as that is known} */
    @Value.Default
    default BuyingCenter buyingCenter() {
        return BuyingCenter.none();
    }

    /** {@return why it rests, if it does; only an open deal can} */
    Optional<Hold> hold();

    /** {@return how it ended; present exactly when the status is won or lost} */
    Optional<Outcome> outcome();

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        violations("a deal's state").orThrow();
    }

    /**
     * Returns what is wrong with this state.
     *
     * @param owner whose state it is
     * @return everything found
     */
    private Violations violations(String owner) {
        Violations wrong = Violations.of(owner).require("stage", stage());
        amount().ifPresent(amount ->
                wrong.check(!amount.isNegative(), "money.negative", "amount", amount, "must be zero or more"));
        DealMoney.oneCurrency(wrong, items(), amount());
        Competitors.check(wrong, competitors());
        if (hold().isPresent() && status().isClosed()) {
            wrong.add("deal.hold", "hold", hold().get().reason(), "must be left out of a deal that is " + status(), "");
        }
        if (status().isClosed() && outcome().isEmpty()) {
            wrong.add(
                    "deal.outcome",
                    "outcome",
                    "none",
                    "must be given for a deal that is " + status(),
                    "Use Outcome.at, or Outcome.undated if nobody noted the day.");
        }
        return wrong.check(
                status().isClosed() || outcome().isEmpty(),
                "deal.outcome",
                "outcome",
                outcome().<Object>map(ending -> ending).orElse(""),
                "must be left out while it is open");
    }

    /**
     * Starts a state; the stage is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a state, one part at a time. */
    final class Builder extends ImmutableDealState.Builder {
        Builder() {}
    }
}
