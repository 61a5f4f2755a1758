/**
 * Stretches of time: half-open windows and how they are cut into periods, the fiscal year of a company, and when people
 * work.
 *
 * <p>Start with {@link org.opportune.core.time.Window}, {@link org.opportune.core.time.FiscalCalendar} or
 * {@link org.opportune.core.time.WorkCalendar}. Depends on the root package only.
 */
@NullMarked
package org.opportune.core.time;

import org.jspecify.annotations.NullMarked;
