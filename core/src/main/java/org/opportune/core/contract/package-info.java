/**
 * The facts beside leads and deals that figures need: quotas.
 *
 * <p>Start with {@link org.opportune.core.contract.Quota}. Depends on the root package and {@code time}.
 */
@NullMarked
package org.opportune.core.contract;

import org.jspecify.annotations.NullMarked;
