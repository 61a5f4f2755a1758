package org.opportune.scoring.whatif;

import java.time.Instant;
import java.util.Optional;
import org.opportune.core.Attributes;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Violations;
import org.opportune.scoring.Band;
import org.opportune.scoring.LeadScorer;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;

/**
 * Asks what a lead would score if it were otherwise; the lead stays as it is.
 *
 * <p>Works with every scorer, since it only asks it again. Immutable, and thread-safe as the scorer and the facts are.
 */
public final class WhatIf {
    /** How many sets of changes a search scores unless said otherwise. */
    public static final int MOST = 10_000;

    private final LeadScorer scorer;
    private final Facts lead;
    private final Instant asOf;

    private WhatIf(LeadScorer scorer, Facts lead, Instant asOf) {
        this.scorer = scorer;
        this.lead = lead;
        this.asOf = asOf;
    }

    /**
     * Starts to ask.
     *
     * @param scorer how leads are scored
     * @param lead what is known about the lead
     * @param asOf the moment of scoring, before and after
     * @return takes the questions
     */
    public static WhatIf of(LeadScorer scorer, Facts lead, Instant asOf) {
        return new WhatIf(scorer, lead, asOf);
    }

    /**
     * Varies one fact.
     *
     * @param key the fact
     * @param value what it is assumed to be
     * @param <T> its type
     * @return the score before and after
     */
    public <T> Variation vary(Key<T> key, T value) {
        return vary(Attributes.none().with(key, value));
    }

    /**
     * Varies several facts at once.
     *
     * @param assumed what they are assumed to be
     * @return the score before and after
     */
    public Variation vary(Attributes assumed) {
        return new Variation(assumed, score(Attributes.none()), score(assumed));
    }

    /**
     * Finds the fewest facts that must change for the total to be in a band or above it, scoring {@value #MOST} sets of
     * changes at most.
     *
     * @param band the band
     * @param choices which facts may change, and into what
     * @return the ways, or why there are none
     */
    public Reach reach(Band band, Choices choices) {
        return reach(band.from(), choices, MOST);
    }

    /**
     * Finds the fewest facts that must change for a total, scoring {@value #MOST} sets of changes at most.
     *
     * @param atLeast the total to reach
     * @param choices which facts may change, and into what
     * @return the ways, or why there are none
     */
    public Reach reach(Points atLeast, Choices choices) {
        return reach(Optional.of(atLeast), choices, MOST);
    }

    /**
     * Finds the fewest facts that must change for a total.
     *
     * <p>The search is exact: every set of one fact is scored, then every set of two, and so on. When all sets of the next
     * size are more than may still be scored it ends before them and says so. A lead that is ruled out has reached
     * nothing.
     *
     * @param atLeast the total to reach; empty to be no longer ruled out, whatever the total
     * @param choices which facts may change, and into what
     * @param most how many sets of changes may be scored, from 1 to a million; the unchanged lead is one
     * @return the ways, or why there are none
     */
    public Reach reach(Optional<Points> atLeast, Choices choices, int most) {
        Violations.of("a search")
                .check(most >= 1 && most <= 1_000_000, "search.most", "most", most, "must be from 1 to 1000000")
                .orThrow();
        return new Search(atLeast, choices.changing(lead), this::score).within(most);
    }

    private Score score(Attributes assumed) {
        return scorer.score(assumed.isEmpty() ? lead : assumed.or(lead), asOf);
    }
}
