/**
 * The main job: from a CRM export, or from a generated sample, to a reviewed pipeline.
 *
 * <p>Start with {@link org.opportune.examples.review.Review}. The packages below it depend on each other one way: {@code csv}
 * and {@code mapping} read files, {@code importing} makes deals and leads of them, {@code sample} makes some up, {@code
 * figures} and {@code leads} compute what {@code output} shows.
 */
@NullMarked
package org.opportune.examples.review;

import org.jspecify.annotations.NullMarked;
