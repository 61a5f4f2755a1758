package org.opportune.scoring.targeting;

import java.util.Collection;
import java.util.List;
import org.opportune.core.AccountId;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.contract.Share;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Points;
import org.opportune.scoring.Version;

/**
 * How the scores of an account's people become one score of the account, as versioned data.
 *
 * <pre>
 * scores 80, 50, 30 of three leads, and a fourth that nobody scored
 *
 * highest                       80
 * sum, at most 100              80 + 50 + 30 - 60 = 100
 * top weighted by 1, 0.5, 0.25  80 + 25 + 7.5     = 112.5
 * </pre>
 */
public sealed interface AccountRollUp {

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
     * Scores an account by its people. Those whom a rule rules out and those whom nobody scored are left out and reported.
     *
     * @param account the account
     * @param members its leads and contacts, in any order
     * @return the score, or why there is none
     * @throws org.opportune.core.DomainException naming everybody who is named twice, and scores of models that do not mix
     */
    default AccountScore score(AccountId account, Collection<MemberScore> members) {
        return new RollingUp(this, account, members).score();
    }

    /**
     * The sum of all scores, up to a cap.
     *
     * @param id the policy
     * @param version its version
     * @param cap the most that counts, above zero
     */
    record CappedSum(ModelId id, Version version, Points cap) implements AccountRollUp {
        /** Checks the cap. */
        public CappedSum {
            Violations.of("account roll-up", id)
                    .check(cap.signum() > 0, "rollup.cap", "cap", cap, "must be above zero")
                    .orThrow();
        }

        @Override
        public ContentHash contentHash() {
            return ContentHash.of(content -> content.part("roll-up", "cappedSum")
                    .part("id", id.value())
                    .part("version", version.toString())
                    .part("cap", cap.toString()));
        }
    }

    /**
     * The highest scores, each by its weight; the others add nothing. A score times a weight is rounded half-even to a
     * thousandth, once.
     *
     * @param id the policy
     * @param version its version
     * @param weights the weight of the highest score, of the second and so on: at least one, above zero, none above the one
     *     before
     */
    record TopWeighted(ModelId id, Version version, List<Share> weights) implements AccountRollUp {
        /** Copies and checks the weights. */
        public TopWeighted {
            weights = List.copyOf(weights);
            Violations wrong = Violations.of("account roll-up", id)
                    .check(!weights.isEmpty(), "rollup.weights", "weights", "", "must have at least one weight");
            for (int i = 0; i < weights.size(); i++) {
                Share weight = weights.get(i);
                wrong.check(
                        weight.fraction().signum() > 0,
                        "rollup.weight",
                        "weights[" + i + "]",
                        weight,
                        "must be above zero",
                        "Leave it out: those without a weight add nothing.");
                wrong.check(
                        i == 0 || weight.fraction().compareTo(weights.get(i - 1).fraction()) <= 0,
                        "rollup.order",
                        "weights[" + i + "]",
                        weight,
                        "must not be above the one before");
            }
            wrong.orThrow();
        }

        @Override
        public ContentHash contentHash() {
            return ContentHash.of(content -> content.part("roll-up", "topWeighted")
                    .part("id", id.value())
                    .part("version", version.toString())
                    .list("weights", weights, (into, weight) -> into.part("weight", weight.toString())));
        }
    }

    /** {@return the highest score, which is the account's as a whole} */
    static AccountRollUp highest() {
        return new TopWeighted(ModelId.of("highest"), Version.FIRST, List.of(Share.ofFraction("1")));
    }
}
