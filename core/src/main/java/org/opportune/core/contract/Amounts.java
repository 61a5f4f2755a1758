package org.opportune.core.contract;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.opportune.core.Violations;

/** The rule that amounts of money keep here: zero or more. */
final class Amounts {
    private Amounts() {}

    /** Reports a negative amount; one that is missing is reported elsewhere. */
    static void check(Violations wrong, String path, @Nullable Money amount) {
        wrong.check(
                amount == null || !amount.isNegative(),
                "money.negative",
                path,
                String.valueOf(amount),
                "must be zero or more");
    }
}
