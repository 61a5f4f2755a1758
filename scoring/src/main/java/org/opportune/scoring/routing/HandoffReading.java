package org.opportune.scoring.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opportune.core.lead.LeadEvent;
import org.opportune.core.lead.LeadHistory;
import org.opportune.core.lead.LeadState;
import org.opportune.core.lead.LeadStatus;
import org.opportune.core.lead.QualificationLevel;

/** Reads hand-offs off the history of one lead. */
final class HandoffReading {
    private final List<Handoff> handoffs = new ArrayList<>();
    private long rejections;

    HandoffReading(LeadHistory history) {
        Set<Long> replaced = history.events().stream()
                .flatMap(event -> event.replaces().stream())
                .collect(Collectors.toSet());
        List<LeadEvent> inForce = history.events().stream()
                .filter(event -> !replaced.contains(event.revision()))
                .toList();
        Optional<LeadState> before = Optional.empty();
        for (int i = 0; i < inForce.size(); i++) {
            LeadState after = history.states().get(i);
            read(inForce.get(i), before, after);
            before = Optional.of(after);
        }
    }

    List<Handoff> handoffs() {
        return List.copyOf(handoffs);
    }

    long rejections() {
        return rejections;
    }

    private void read(LeadEvent event, Optional<LeadState> before, LeadState after) {
        boolean wasQualified =
                before.filter(state -> state.status() == LeadStatus.QUALIFIED).isPresent();
        boolean wasAccepted = before.filter(HandoffReading::isAccepted).isPresent();
        if (after.status() == LeadStatus.NURTURING) {
            rejections = 0;
        } else if (wasQualified && after.status() == LeadStatus.WORKING) {
            rejections++;
        }
        if (!wasAccepted && isAccepted(after)) {
            accepted(event, after);
        } else if (!wasAccepted && !wasQualified && after.status() == LeadStatus.QUALIFIED) {
            offered(event, after);
        } else if (isOpen() && wasQualified && after.status() != LeadStatus.QUALIFIED) {
            answered(new HandoffAnswer.Rejected(event.effectiveAt(), event.by(), event.reason()));
        }
    }

    private static boolean isAccepted(LeadState state) {
        return state.level() == QualificationLevel.SQL || state.status() == LeadStatus.CONVERTED;
    }

    private void accepted(LeadEvent event, LeadState after) {
        if (!isOpen()) {
            offered(event, after);
        }
        answered(new HandoffAnswer.Accepted(event.effectiveAt(), event.by()));
    }

    private void offered(LeadEvent event, LeadState after) {
        handoffs.add(Handoff.builder()
                .lead(event.lead())
                .at(event.effectiveAt())
                .to(after.owner())
                .build());
    }

    private boolean isOpen() {
        return !handoffs.isEmpty() && handoffs.get(handoffs.size() - 1).answer().isEmpty();
    }

    private void answered(HandoffAnswer answer) {
        handoffs.set(handoffs.size() - 1, handoffs.get(handoffs.size() - 1).withAnswer(answer));
    }
}
