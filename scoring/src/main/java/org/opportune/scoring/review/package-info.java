/**
 * Looks a score model through before it is published: what is new against the version before, and what looks like a
 * mistake.
 *
 * <pre>{@code
 * ModelDiff.between(published, draft).changes();   // rule demo: effect was 12 points, is 15 points
 * ModelLint.warnings(draft);                       // what holds and yet is hardly meant, in every language
 * }</pre>
 *
 * <p>Start with {@link org.opportune.scoring.review.ModelLint} and {@link org.opportune.scoring.review.ModelDiff}.
 */
@NullMarked
package org.opportune.scoring.review;

import org.jspecify.annotations.NullMarked;
