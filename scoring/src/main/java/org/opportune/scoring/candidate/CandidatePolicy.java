package org.opportune.scoring.candidate;

import java.time.Instant;
import java.time.ZoneId;
import org.opportune.core.ContentHash;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Version;

/**
 * Which accounts to approach, and why, as versioned data.
 *
 * <p>Of every account the answer is a candidate, none, or undecided: where something is missing that decides, nobody is a
 * candidate and nobody is ruled out. What was never bought, opened or won is known only of a {@link CustomerBase} that is
 * complete.
 */
public sealed interface CandidatePolicy permits CrossSell, Upsell, Referral, WinBack {
    /** It is no customer: has bought nothing, or is lost. */
    ReasonCode NO_CUSTOMER = ReasonCode.of("candidate.no-customer");
    /** What is known of it may not be all. */
    ReasonCode INCOMPLETE = ReasonCode.of("candidate.incomplete");

    /** {@return the policy} */
    ModelId id();

    /** {@return its version} */
    Version version();

    /** {@return the fingerprint of everything this policy says} */
    ContentHash contentHash();

    /** {@return which policy this is, with the fingerprint of its content} */
    default ModelStamp stamp() {
        return new ModelStamp(id(), version(), contentHash());
    }

    /**
     * Tells of every account whether it is a candidate.
     *
     * @param base the accounts, and what is known of them, in any order
     * @param asOf the moment of looking; what happened later is set aside and reported
     * @param zone whose days count
     * @return every account, with reasons
     */
    CandidateList find(CustomerBase base, Instant asOf, ZoneId zone);
}
