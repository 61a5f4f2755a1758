/**
 * After the sale: what is done for a customer once a deal is won, as versioned data, and the tasks that come of it.
 *
 * <p>Start with {@link org.opportune.core.aftersale.AfterSalePolicy}. Depends on {@code deal}, {@code activity} and
 * {@code party}.
 */
@NullMarked
package org.opportune.core.aftersale;

import org.jspecify.annotations.NullMarked;
