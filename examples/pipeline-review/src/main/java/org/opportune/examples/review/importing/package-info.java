/**
 * From the rows of an export to deals and leads, by a mapping, with every oddity found on the way.
 *
 * <p>Start with {@link org.opportune.examples.review.importing.Importer}. Nothing is left out in silence: what could not be
 * used, and what was used in another form than written, comes as {@link
 * org.opportune.examples.review.importing.Finding}s. Depends on {@code csv}, {@code mapping} and {@code figures}.
 */
@NullMarked
package org.opportune.examples.review.importing;

import org.jspecify.annotations.NullMarked;
