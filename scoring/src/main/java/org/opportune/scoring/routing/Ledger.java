package org.opportune.scoring.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opportune.core.OwnerId;
import org.opportune.scoring.routing.AssignmentState.Given;

/** What each candidate was given and has, at a moment. */
final class Ledger {
    private final Map<OwnerId, List<Given>> given = new HashMap<>();
    private final Instant asOf;

    Ledger(AssignmentState state, Instant asOf) {
        this.asOf = asOf;
        state.given().stream()
                .filter(one -> !one.at().isAfter(asOf))
                .forEach(one -> given.computeIfAbsent(one.owner(), none -> new ArrayList<>())
                        .add(one));
    }

    /** Returns the host's count, with what was given and taken since. */
    Optional<Long> load(Candidate candidate) {
        return candidate.load().map(load -> {
            List<Given> own = given(candidate);
            long more = own.stream()
                    .filter(one -> !one.at().isBefore(load.countedAt()))
                    .count();
            long less = own.stream()
                    .flatMap(one -> one.until().stream())
                    .filter(until -> !until.isBefore(load.countedAt()) && !until.isAfter(asOf))
                    .count();
            return Math.max(0, load.open() + more - less);
        });
    }

    /** Returns why somebody may not be given a lead now, whoever chooses. */
    Optional<RoutingReason> obstacle(Candidate candidate) {
        return absent(candidate).or(() -> full(candidate)).or(() -> capped(candidate));
    }

    private Optional<RoutingReason> absent(Candidate candidate) {
        return candidate.absences().stream()
                .filter(absence -> absence.contains(asOf))
                .map(Absence::to)
                .max(Instant::compareTo)
                .map(back -> RoutingReason.of("assignment.absent", candidate.id() + " is absent until " + back + "."));
    }

    private Optional<RoutingReason> full(Candidate candidate) {
        if (candidate.maxOpen().isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> load = load(candidate);
        if (load.isEmpty()) {
            return Optional.of(uncounted(candidate));
        }
        return load.filter(open -> open >= candidate.maxOpen().getAsInt())
                .map(open -> RoutingReason.of(
                        "assignment.full",
                        candidate.id() + " has as many open leads as they may (" + open + " of "
                                + candidate.maxOpen().getAsInt() + ")."));
    }

    private Optional<RoutingReason> capped(Candidate candidate) {
        return candidate.caps().stream()
                .filter(cap -> count(candidate, cap) >= cap.most())
                .findFirst()
                .map(cap -> RoutingReason.of(
                        "assignment.capped",
                        candidate.id() + " was given as many leads within " + cap.within() + " as they may ("
                                + count(candidate, cap) + " of " + cap.most() + ")."));
    }

    private long count(Candidate candidate, Cap cap) {
        Instant since = asOf.minus(cap.within());
        return given(candidate).stream().filter(one -> one.at().isAfter(since)).count();
    }

    private List<Given> given(Candidate candidate) {
        return given.getOrDefault(candidate.id(), List.of());
    }

    static RoutingReason uncounted(Candidate candidate) {
        return RoutingReason.of("assignment.uncounted", "Nobody has counted the open leads of " + candidate.id() + ".");
    }
}
