/**
 * Whom we would like to sell to: the ideal customer as criteria, and the person behind one.
 *
 * <p>Start with {@link org.opportune.core.profile.IdealCustomerProfile}; a {@link org.opportune.core.profile.Persona} is the
 * same for a person, with an example to remember it by. Depends on the root package and {@code pipeline}.
 */
@NullMarked
package org.opportune.core.profile;

import org.jspecify.annotations.NullMarked;
