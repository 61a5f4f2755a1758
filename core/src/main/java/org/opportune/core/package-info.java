/**
 * The words every other package speaks: identifiers, typed keys and facts, three-valued conditions, violations.
 *
 * <p>Start with {@link org.opportune.core.Facts} (what is known about a lead or a deal) and
 * {@link org.opportune.core.Condition} (a question to those facts, kept as data). Depends on no other package.
 */
@NullMarked
package org.opportune.core;

import org.jspecify.annotations.NullMarked;
