/**
 * Leads, qualified, rated, scored and ranked, and how good the scores were once the outcome is known.
 *
 * <p>Start with {@link org.opportune.examples.review.leads.LeadScores}. A {@link
 * org.opportune.examples.review.leads.LeadPolicy} says how, as data; {@link
 * org.opportune.examples.review.leads.LeadPolicies} reads those that mappings name.
 */
@NullMarked
package org.opportune.examples.review.leads;

import org.jspecify.annotations.NullMarked;
