package org.opportune.scoring.routing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opportune.core.LeadId;
import org.opportune.core.OwnerId;
import org.opportune.scoring.ModelId;

/** Who is given a lead, or that nobody is, and why. */
public sealed interface Assignment {

    /** {@return the lead} */
    LeadId lead();

    /** {@return who is given it, empty if nobody is} */
    Optional<OwnerId> to();

    /** {@return why, in the order in which it came up: the last one decided} */
    List<RoutingReason> reasons();

    /**
     * Returns the same with what came up before.
     *
     * @param earlier the earlier reasons
     * @return the assignment with all of them
     */
    Assignment after(List<RoutingReason> earlier);

    /** {@return the reasons as English sentences} */
    default String text() {
        return reasons().stream().map(RoutingReason::text).collect(Collectors.joining(" "));
    }

    /**
     * Somebody is given the lead.
     *
     * @param lead the lead
     * @param owner who
     * @param rule the policy that chose them
     * @param reasons why
     */
    record Assigned(LeadId lead, OwnerId owner, ModelId rule, List<RoutingReason> reasons) implements Assignment {
        /** Copies the reasons. */
        public Assigned {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Optional<OwnerId> to() {
            return Optional.of(owner);
        }

        @Override
        public Assigned after(List<RoutingReason> earlier) {
            return new Assigned(lead, owner, rule, Joined.of(earlier, reasons));
        }
    }

    /**
     * Nobody is given the lead.
     *
     * @param lead the lead
     * @param reasons why not
     */
    record Unassigned(LeadId lead, List<RoutingReason> reasons) implements Assignment {
        /** Copies the reasons. */
        public Unassigned {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Optional<OwnerId> to() {
            return Optional.empty();
        }

        @Override
        public Unassigned after(List<RoutingReason> earlier) {
            return new Unassigned(lead, Joined.of(earlier, reasons));
        }
    }
}
