/**
 * Whom to offer what: further products to customers, the next plan to those who have outgrown theirs, a request for a referral
 * to those who are content, and another try to those who did not buy.
 *
 * <p>Start with {@link org.opportune.scoring.candidate.CandidatePolicy}: four kinds of policy, each of which tells of every
 * account whether it is a candidate, is not, or may be one.
 */
@NullMarked
package org.opportune.scoring.candidate;

import org.jspecify.annotations.NullMarked;
