package org.opportune.core.lead;

import java.util.Optional;
import org.opportune.core.AccountId;
import org.opportune.core.ContactId;
import org.opportune.core.DealId;
import org.opportune.core.Violations;

/**
 * What a lead was turned into: at least one of the three.
 *
 * @param account the account; empty for a consumer, and when it is to be made on the first win
 * @param contact the contact
 * @param deal the deal, if one was opened
 */
public record Conversion(Optional<AccountId> account, Optional<ContactId> contact, Optional<DealId> deal) {

    /** Refuses to turn a lead into nothing. */
    public Conversion {
        Violations.of("a conversion")
                .check(
                        account.isPresent() || contact.isPresent() || deal.isPresent(),
                        "conversion.nothing",
                        "account, contact and deal",
                        "",
                        "must not all be missing")
                .orThrow();
    }
}
