/**
 * The words of the trade in English, French, Lithuanian and Russian, each with the type or metric that stands for it.
 *
 * <p>Start with {@link org.opportune.core.glossary.Glossary#standard()}. Depends on the root package only: a term names
 * what implements it by its id.
 */
@NullMarked
package org.opportune.core.glossary;

import org.jspecify.annotations.NullMarked;
