/**
 * Exact money across currencies: dated exchange rates.
 *
 * <p>The amount type itself is Joda-Money's {@code Money}. Start with {@link org.opportune.core.money.ExchangeRates}.
 * Depends on the root package only.
 */
@NullMarked
package org.opportune.core.money;

import org.jspecify.annotations.NullMarked;
