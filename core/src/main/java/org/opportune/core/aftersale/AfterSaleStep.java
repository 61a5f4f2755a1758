package org.opportune.core.aftersale;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.party.SalesRole;
import org.opportune.core.style.HouseStyle;

/** Something to be done after the sale, once or regularly. */
@Value.Immutable
@HouseStyle
public interface AfterSaleStep extends WithAfterSaleStep {

    /** {@return the identifier, unique within the policy} */
    String id();

    /** {@return what is to be done, in words} */
    String what();

    /** {@return the day it is counted from; the win unless said otherwise} */
    @Value.Default
    default AfterSaleStart start() {
        return AfterSaleStart.WIN;
    }

    /** {@return how long after that day it is due; that very day unless said otherwise} */
    @Value.Default
    default Period after() {
        return Period.ZERO;
    }

    /** {@return how long after the one before the next is due; empty when it is done once} */
    Optional<Period> every();

    /** {@return how often it is done, from 1 to 1,000; once unless said otherwise} */
    @Value.Default
    default int times() {
        return 1;
    }

    /** {@return whose work it is; empty when it is that of the deal's owner} */
    Optional<SalesRole> role();

    /**
     * Returns the day on which it is due.
     *
     * <p>For example, every three months from one month after a delivery on 30 November: on 30 December, 30 March, 30 June.
     * Every day is counted from the first, so a short month does not shift those after it.
     *
     * @param first the day it is counted from
     * @param time the how-manieth time, from 1 to {@link #times()}
     * @return the day
     */
    default LocalDate due(LocalDate first, int time) {
        return first.plus(after()).plus(every().orElse(Period.ZERO).multipliedBy(time - 1));
    }

    /**
     * Writes everything this step says into the fingerprint of its policy.
     *
     * @param into takes the parts
     */
    default void encode(ContentHash.Encoder into) {
        into.part("id", id())
                .part("what", what())
                .part("start", start().name())
                .part("after", after().toString())
                .optional("every", every(), Period::toString)
                .part("times", String.valueOf(times()))
                .optional("role", role(), Enum::name);
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("step after the sale", id())
                .require("id", id())
                .require("what", what())
                .check(id() == null || !id().isBlank(), "text.blank", "id", "", "must not be blank")
                .check(what() == null || !what().isBlank(), "text.blank", "what", "", "must not be blank")
                .check(!after().isNegative(), "afterSale.after", "after", after(), "must not be negative")
                .check(times() > 0 && times() <= 1_000, "afterSale.times", "times", times(), "must be from 1 to 1000");
        every().ifPresent(pause -> wrong.check(
                !pause.isNegative() && !pause.isZero(), "afterSale.every", "every", pause, "must be above zero"));
        wrong.check(
                every().isPresent() == times() > 1,
                "afterSale.repeat",
                "every",
                every().map(Period::toString).orElse(""),
                "must be given exactly when it is done more than once");
        wrong.orThrow();
    }

    /**
     * Starts a step; id and what are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a step, one part at a time. */
    final class Builder extends ImmutableAfterSaleStep.Builder {
        Builder() {}
    }
}
