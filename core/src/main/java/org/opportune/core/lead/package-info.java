/**
 * Leads: people and organizations that showed interest and may become customers.
 *
 * <p>A lead has two axes that are never mixed: what we are doing with it ({@link org.opportune.core.lead.LeadStatus}) and
 * how good it is ({@link org.opportune.core.lead.QualificationLevel}). How hot it is and what it scores is derived, never
 * stored. Start with {@link org.opportune.core.lead.Lead}, which takes {@link org.opportune.core.lead.LeadCommand}s;
 * {@link org.opportune.core.lead.LeadConversion} turns one into an account, a contact and a deal, a
 * {@link org.opportune.core.lead.DuplicateDetector} finds those of the same person or organization, and a
 * {@link org.opportune.core.lead.LeadMerge} makes one of them. A {@link org.opportune.core.lead.TrackedLead} keeps its history,
 * and a {@link org.opportune.core.lead.NurturePolicy} lists whom to contact.
 *
 * <p>Whoever asks without meaning to buy is disqualified for {@code NO_INTENT}, and then asked who might: that is an
 * interaction {@code REFERRAL_ASKED}. Whom they name is a lead of source {@code NON_BUYER_REFERRAL} whose
 * {@link org.opportune.core.lead.Lead#referredBy()} is theirs. A lost deal comes back as a lead of source
 * {@code LOST_OPPORTUNITY} with its {@link org.opportune.core.lead.Lead#originDeal()}.
 *
 * <p>Depends on the root package, {@code time}, {@code party}, {@code activity}, {@code pipeline} and {@code deal}.
 */
@NullMarked
package org.opportune.core.lead;

import org.jspecify.annotations.NullMarked;
