package org.opportune.scoring.routing;

import java.util.List;
import org.opportune.core.ContentHash;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Version;

/**
 * An assignment strategy kept as data, with an id, a version and the fingerprint of what it says.
 *
 * <p>Whatever the policy, nobody is given a lead who is absent, has as many open leads as they may, or was given as many of
 * late; the reasons tell who was passed over. Policies nest: a territory, a rule or a cooling-off time narrows the
 * candidates down, and another policy chooses among the rest.
 */
public sealed interface AssignmentPolicy extends AssignmentStrategy
        permits StickyAssignment,
                TerritoryAssignment,
                RuleAssignment,
                CoolingOffAssignment,
                ChainAssignment,
                RoundRobinAssignment,
                WeightedAssignment,
                LeastLoadedAssignment {

    /** {@return the policy; those that take turns remember them by it} */
    ModelId id();

    /** {@return its version} */
    Version version();

    /** {@return the policies to which it leaves the choice, in order; none if it chooses itself} */
    default List<AssignmentPolicy> parts() {
        return List.of();
    }

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
}
