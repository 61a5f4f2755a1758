/**
 * The mapping file: which files and columns of an export hold what, and what the words in them mean.
 *
 * <p>Start with {@link org.opportune.examples.review.mapping.Mapping}; {@link
 * org.opportune.examples.review.mapping.Mappings} reads one from JSON and names everything that is wrong with it. Depends
 * on {@code csv} for the file format only.
 */
@NullMarked
package org.opportune.examples.review.mapping;

import org.jspecify.annotations.NullMarked;
