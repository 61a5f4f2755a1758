/**
 * Whom to turn to: how well somebody fits an ideal customer profile or a persona, in which segments they are, what others have
 * seen them look for, and how an account scores by its people.
 *
 * <p>Start with {@link org.opportune.scoring.targeting.ProfileFit}. Every answer is three-valued and offers itself as facts, so
 * score rules and stage criteria may ask for it.
 */
@NullMarked
package org.opportune.scoring.targeting;

import org.jspecify.annotations.NullMarked;
