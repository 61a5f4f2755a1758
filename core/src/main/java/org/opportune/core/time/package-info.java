/**
 * Stretches of time: half-open windows and how they are cut into periods.
 *
 * <p>Start with {@link org.opportune.core.time.Window}. Depends on the root package only.
 */
@NullMarked
package org.opportune.core.time;

import org.jspecify.annotations.NullMarked;
