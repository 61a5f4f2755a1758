package org.opportune.core.party;

import java.util.List;

/** How far a customer has come with us; only who has bought is a customer. */
public enum AccountStatus {
    /** Has bought nothing yet: the account was made when its lead was converted. */
    PROSPECT,
    /** Has bought, and is being prepared to use it. */
    ONBOARDING,
    /** Uses what it bought. */
    ACTIVE,
    /** Is content, and recommends us. */
    ADVOCATE,
    /** Is no longer a customer, or did not become one. */
    LOST;

    /** {@return whether it is a customer: has bought, and is not lost} */
    public boolean isCustomer() {
        return this == ONBOARDING || this == ACTIVE || this == ADVOCATE;
    }

    /** {@return what it can become; somebody who was lost comes back as a prospect or by buying} */
    public List<AccountStatus> next() {
        return switch (this) {
            case PROSPECT -> List.of(ONBOARDING, LOST);
            case ONBOARDING -> List.of(ACTIVE, LOST);
            case ACTIVE -> List.of(ADVOCATE, LOST);
            case ADVOCATE -> List.of(ACTIVE, LOST);
            case LOST -> List.of(PROSPECT, ONBOARDING);
        };
    }
}
