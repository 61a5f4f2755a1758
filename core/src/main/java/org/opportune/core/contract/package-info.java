/**
 * The facts beside leads and deals that figures need: contracts, subscriptions and purchases; visits and spend; quotas, goals
 * and benchmarks; commission plans and who is credited; and forecasts as they were made.
 *
 * <p>Start with {@link org.opportune.core.contract.Contract}. Depends on the root package, {@code time}, {@code pipeline} and
 * {@code deal}; figures are worked out elsewhere.
 */
@NullMarked
package org.opportune.core.contract;

import org.jspecify.annotations.NullMarked;
