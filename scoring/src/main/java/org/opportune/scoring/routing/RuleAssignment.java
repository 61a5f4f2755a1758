package org.opportune.scoring.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opportune.core.Condition;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.OwnerId;
import org.opportune.core.Text;
import org.opportune.core.Truth;
import org.opportune.core.Violations;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.model.KnownLead;
import org.opportune.scoring.routing.Assignment.Unassigned;

/**
 * Gives a lead to the people of the first rule that holds of it.
 *
 * <p>A rule of which nobody knows whether it holds is passed over, and told.
 *
 * @param id the policy
 * @param version its version
 * @param rules the rules, the weightiest first; at least one
 * @param among chooses among the people of a rule
 */
public record RuleAssignment(ModelId id, Version version, List<Rule> rules, AssignmentPolicy among)
        implements AssignmentPolicy {

    /**
     * Whose some leads are.
     *
     * @param name what people call the rule; not blank
     * @param when what holds of these leads
     * @param owners whose they are, at least one; in order
     */
    public record Rule(String name, Condition when, Set<OwnerId> owners) {
        /** Copies the owners, and refuses to be without any. */
        public Rule {
            owners = Collections.unmodifiableSortedSet(new TreeSet<>(owners));
            Text.check("assignment rule", "name", name);
            Violations.of("assignment rule", name)
                    .check(!owners.isEmpty(), "assignment.rule", "owners", "", "must name somebody")
                    .orThrow();
        }
    }

    /** Copies the rules, and refuses to be without any. */
    public RuleAssignment {
        rules = List.copyOf(rules);
        Violations.of("assignment policy", id)
                .check(!rules.isEmpty(), "assignment.rules", "rules", "", "must have at least one rule")
                .orThrow();
    }

    @Override
    public List<AssignmentPolicy> parts() {
        return List.of(among);
    }

    @Override
    public void encode(ContentHash.Encoder into) {
        into.part("assignment", "rules")
                .part("id", id.value())
                .part("version", version.toString())
                .list(
                        "rules",
                        rules,
                        (encoder, rule) -> encoder.part("name", rule.name())
                                .condition("when", rule.when())
                                .list("owners", rule.owners(), (each, owner) -> each.part("owner", owner.value())));
        among.encode(into);
    }

    @Override
    public AssignmentChange assign(
            AssignmentState state, KnownLead lead, Collection<Candidate> candidates, Instant asOf) {
        Facts facts = lead.facts().at(asOf);
        List<RoutingReason> reasons = new ArrayList<>();
        for (Rule rule : rules) {
            Truth truth = rule.when().test(facts);
            if (truth == Truth.TRUE) {
                reasons.add(RoutingReason.of("assignment.rule", "The rule " + rule.name() + " holds."));
                List<Candidate> those = candidates.stream()
                        .filter(candidate -> rule.owners().contains(candidate.id()))
                        .toList();
                return among.assign(state, lead, those, asOf).after(reasons);
            } else if (truth == Truth.UNKNOWN) {
                reasons.add(RoutingReason.of(
                        "assignment.unknown", "Whether the rule " + rule.name() + " holds is unknown."));
            }
        }
        reasons.add(RoutingReason.of("assignment.no-rule", "No rule holds."));
        return new AssignmentChange(new Unassigned(lead.id(), reasons), state);
    }
}
