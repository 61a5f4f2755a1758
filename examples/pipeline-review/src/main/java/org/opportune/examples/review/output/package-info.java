/**
 * Shows the figures of a review: as text on the terminal, and as JSON for programs.
 *
 * <p>Both depend on nothing but the figures: no clock, no default locale, no line ending of the machine.
 */
@NullMarked
package org.opportune.examples.review.output;

import org.jspecify.annotations.NullMarked;
