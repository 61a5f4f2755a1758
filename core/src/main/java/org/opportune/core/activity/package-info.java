/**
 * What happens between us and a lead or customer: calls, demonstrations, visits to the site.
 *
 * <p>Start with {@link org.opportune.core.activity.Interaction}. Depends on the root package only.
 */
@NullMarked
package org.opportune.core.activity;

import org.jspecify.annotations.NullMarked;
