package org.opportune.scoring.routing;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.opportune.core.Facts;
import org.opportune.core.LeadId;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.Violations;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.style.HouseStyle;
import org.opportune.scoring.Score;
import org.opportune.scoring.qualification.Verdict;
import org.opportune.scoring.temperature.Rating;
import org.opportune.scoring.temperature.Temperature;

/** A lead with everything that decides its place among others. */
@Value.Immutable
@HouseStyle
public interface RankableLead extends WithRankableLead {

    /** {@return which lead} */
    LeadId id();

    /** {@return what it scored} */
    Score score();

    /** {@return how hot it is, empty when unrated} */
    Optional<Temperature> temperature();

    /** {@return what its qualification came to, empty when nobody has assessed it} */
    Optional<Verdict> verdict();

    /** {@return the chance of winning times what a deal may be worth, empty when unpriced} */
    Optional<Money> expectedValue();

    /** {@return when it last showed that it is about to buy, empty when it never did} */
    Optional<Instant> lastBuyingSignal();

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong =
                Violations.of("rankable lead", id()).require("id", id()).require("score", score());
        expectedValue()
                .ifPresent(value -> wrong.check(
                        !value.isNegative(), "money.negative", "expectedValue", value, "must be zero or more"));
        wrong.orThrow();
    }

    /**
     * Starts a lead to be ranked; id and score are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a lead to be ranked, with the latest of its buying signals up to the moment of the score.
     *
     * @param id which lead
     * @param lead what is known about it
     * @param score what it scored
     * @param rating how hot it is
     * @return the lead, unpriced
     */
    static RankableLead of(LeadId id, Facts lead, Score score, Rating rating) {
        Optional<Instant> signal = lead.get(LeadKeys.BUYING_SIGNALS)
                .toOptional()
                .flatMap(signals -> signals.toList().stream()
                        .map(Occurrence::at)
                        .filter(at -> !at.isAfter(score.asOf()))
                        .reduce((earlier, later) -> later));
        return builder()
                .id(id)
                .score(score)
                .temperature(rating.temperature())
                .lastBuyingSignal(signal)
                .build();
    }

    /** Builds a lead to be ranked, one part at a time. */
    final class Builder extends ImmutableRankableLead.Builder {
        Builder() {}
    }
}
