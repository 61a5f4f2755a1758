package org.opportune.core.contract;

import java.util.Optional;
import org.joda.money.Money;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.time.Window;

/**
 * A fixed amount to be sold in a period, by one person or by the whole team.
 *
 * <p>For example {@code Quota.of(OwnerId.of("R-7"), Window.year(2026), Money.parse("EUR 500000"))}.
 *
 * @param owner who is to sell it; empty for the whole team
 * @param window in which period
 * @param amount how much, above zero
 */
public record Quota(Optional<OwnerId> owner, Window window, Money amount) {

    /** Refuses a quota of nothing. */
    public Quota {
        Violations.of("the quota of " + owner.map(OwnerId::value).orElse("the team") + " for " + window)
                .check(
                        amount.isPositive(),
                        "quota.positive",
                        "amount",
                        amount,
                        "must be above zero",
                        "Leave the quota out for somebody who has none.")
                .orThrow();
    }

    /**
     * Obtains the quota of one person.
     *
     * @param owner who is to sell it
     * @param window in which period
     * @param amount how much
     * @return the quota
     */
    public static Quota of(OwnerId owner, Window window, Money amount) {
        return new Quota(Optional.of(owner), window, amount);
    }

    /**
     * Obtains the quota of the whole team.
     *
     * @param window in which period
     * @param amount how much
     * @return the quota
     */
    public static Quota ofTeam(Window window, Money amount) {
        return new Quota(Optional.empty(), window, amount);
    }
}
