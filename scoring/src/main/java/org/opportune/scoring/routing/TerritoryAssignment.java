package org.opportune.scoring.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opportune.core.ContentHash;
import org.opportune.core.Key;
import org.opportune.core.TerritoryId;
import org.opportune.core.party.Territory;
import org.opportune.core.party.TerritoryMatch;
import org.opportune.core.party.TerritoryTree;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.model.KnownLead;
import org.opportune.scoring.routing.Assignment.Unassigned;

/**
 * Gives a lead to those who look after its territory: the most specific one, or the larger one it is a part of while it is
 * given to nobody, or the tree's fallback.
 *
 * @param id the policy
 * @param version its version
 * @param tree the territories, with their sellers and teams
 * @param among chooses among these
 */
public record TerritoryAssignment(ModelId id, Version version, TerritoryTree tree, AssignmentPolicy among)
        implements AssignmentPolicy {

    @Override
    public List<AssignmentPolicy> parts() {
        return List.of(among);
    }

    @Override
    public void encode(ContentHash.Encoder into) {
        into.part("assignment", "territory")
                .part("id", id.value())
                .part("version", version.toString())
                .part("tree", tree.contentHash().hex());
        among.encode(into);
    }

    @Override
    public AssignmentChange assign(
            AssignmentState state, KnownLead lead, Collection<Candidate> candidates, Instant asOf) {
        TerritoryMatch match = tree.find(lead.facts().at(asOf));
        List<RoutingReason> reasons = new ArrayList<>();
        match.unknown()
                .forEach(one -> reasons.add(RoutingReason.of(
                        "assignment.unknown",
                        "Whether it belongs to " + one.territory() + " is unknown: "
                                + one.missing().stream().map(Key::name).collect(Collectors.joining(", ")) + ".")));
        Optional<Territory> territory = tree.responsible(match);
        if (territory.isEmpty()) {
            reasons.add(RoutingReason.of(
                    "assignment.no-territory", "It belongs to no territory that is given to anybody."));
            return new AssignmentChange(new Unassigned(lead.id(), reasons), state);
        }
        reasons.add(RoutingReason.of("assignment.territory", text(match, territory.get())));
        List<Candidate> those = candidates.stream()
                .filter(candidate -> looksAfter(candidate, territory.get()))
                .toList();
        return among.assign(state, lead, those, asOf).after(reasons);
    }

    private static String text(TerritoryMatch match, Territory territory) {
        String path = match.path().stream().map(TerritoryId::value).collect(Collectors.joining(" > "));
        String rivals = match.rivals().isEmpty()
                ? ""
                : " (as well as to "
                        + match.rivals().stream().map(TerritoryId::value).collect(Collectors.joining(", ")) + ")";
        String belongs = match.byFallback() ? "It belongs to no territory, and falls to " : "It belongs to ";
        boolean whole = match.territory().equals(Optional.of(territory.id()));
        return belongs + path + rivals + (whole ? "." : ", looked after as a part of " + territory.id() + ".");
    }

    private static boolean looksAfter(Candidate candidate, Territory territory) {
        return territory.owners().contains(candidate.id())
                || !Collections.disjoint(territory.teams(), candidate.teams());
    }
}
