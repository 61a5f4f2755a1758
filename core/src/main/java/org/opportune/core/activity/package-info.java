/**
 * What happens between us and a lead or customer: calls, demonstrations, visits to the site; what is to be done about them,
 * what they hold against buying, and what hurts them.
 *
 * <p>Start with {@link org.opportune.core.activity.Interaction} and {@link org.opportune.core.activity.Task}. Depends on the root package only.
 */
@NullMarked
package org.opportune.core.activity;

import org.jspecify.annotations.NullMarked;
