/**
 * Every figure of a review, computed once: in total, by each grouping, by month and by quarter.
 *
 * <p>Start with {@link org.opportune.examples.review.figures.Figures}. Knows deals and metrics, and neither how they were
 * imported nor how they are shown.
 */
@NullMarked
package org.opportune.examples.review.figures;

import org.jspecify.annotations.NullMarked;
