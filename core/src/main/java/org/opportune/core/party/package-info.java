/**
 * Who takes part in a sale: people and organizations on the buyer's side, sellers, teams and territories on ours,
 * and their roles.
 *
 * <p>Start with {@link org.opportune.core.party.Person} and {@link org.opportune.core.party.Organization}; whom we deal
 * with are {@link org.opportune.core.party.Contact}s of {@link org.opportune.core.party.Account}s. What belongs to
 * what, is asked of a {@link org.opportune.core.party.Hierarchy}. Depends on the root package and {@code time} only.
 */
@NullMarked
package org.opportune.core.party;

import org.jspecify.annotations.NullMarked;
