package org.opportune.scoring.routing;

import java.time.Instant;
import org.opportune.core.Condition;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Version;

/**
 * A hand-off strategy kept as data, with an id, a version and the fingerprint of what it says.
 *
 * <p>Every policy climbs from level to level as far as the facts carry it:
 *
 * <pre>
 * converted or disqualified                          hold
 * sales gave it back as often as it may              recycle
 * a level it has not: entered when that is known     promote
 * a level it has: left when that is known            demote
 * SQL, but nobody can get in touch with it           no higher than before
 * </pre>
 */
public sealed interface HandoffPolicy extends HandoffStrategy permits FoundingHandoff, ThresholdHandoff {

    /** {@return the policy} */
    ModelId id();

    /** {@return its version} */
    Version version();

    /** {@return when sales, not marketing, supports a lead that marketing qualified} */
    Condition salesSupport();

    /** {@return what happens to leads that sales gives back} */
    Recycling recycling();

    /**
     * Writes everything this policy says into a fingerprint.
     *
     * @param into takes the parts
     */
    void encode(ContentHash.Encoder into);

    /** {@return the fingerprint of everything this policy says} */
    default ContentHash contentHash() {
        return ContentHash.of(this::encode);
    }

    /** {@return which policy this is, with the fingerprint of its content} */
    default ModelStamp stamp() {
        return new ModelStamp(id(), version(), contentHash());
    }

    @Override
    default HandoffDecision decide(QualificationLevel level, Facts lead, Instant asOf) {
        return new HandoffClimb(this, level, lead.at(asOf)).decision();
    }
}
