/**
 * Deals: what is being sold, to whom, for how much, how far along it is, and how it got there.
 *
 * <p>Start with {@link org.opportune.core.deal.Deal}; {@link org.opportune.core.deal.TrackedDeal} is a deal with its
 * history, and takes {@link org.opportune.core.deal.DealCommand}s. Depends on the root package, {@code pipeline},
 * {@code party}, {@code time} and {@code money}.
 */
@NullMarked
package org.opportune.core.deal;

import org.jspecify.annotations.NullMarked;
