/**
 * Shows a review: as text on the terminal, and as JSON for programs.
 *
 * <p>Both depend on nothing but the figures and what was imported: no clock, no default locale, no line ending of the
 * machine. {@link org.opportune.examples.review.output.JsonFile} alone touches the disk.
 */
@NullMarked
package org.opportune.examples.review.output;

import org.jspecify.annotations.NullMarked;
