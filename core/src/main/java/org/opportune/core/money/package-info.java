/**
 * Exact money across currencies: dated exchange rates, rounding, sums in several currencies, conversion and allocation.
 *
 * <p>The amount type itself is Joda-Money's {@code Money}. Start with {@link org.opportune.core.money.MoneyBag} and
 * {@link org.opportune.core.money.CurrencyConversion}. Depends on the root package only.
 */
@NullMarked
package org.opportune.core.money;

import org.jspecify.annotations.NullMarked;
