package org.opportune.core.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opportune.core.Change;
import org.opportune.core.Occasion;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violations;
import org.opportune.core.service.CaseCommand.Assign;
import org.opportune.core.service.CaseCommand.ChangePriority;
import org.opportune.core.service.CaseCommand.Close;
import org.opportune.core.service.CaseCommand.Escalate;
import org.opportune.core.service.CaseCommand.Reopen;
import org.opportune.core.service.CaseCommand.Resolve;

/** One command tried on one case: what stands against it, and if nothing does, what it leaves. */
final class CaseAttempt {
    private final SupportCase subject;
    private final CaseState state;
    private final CaseCommand command;
    private final Occasion occasion;
    private final Violations wrong;

    CaseAttempt(SupportCase subject, CaseCommand command, Occasion occasion) {
        this.subject = subject;
        this.state = subject.state();
        this.command = command;
        this.occasion = occasion;
        this.wrong = Violations.of("support case", subject.id());
        wrong.addAll(occasion.checkRevision("support case " + subject.id(), subject.revision()))
                .check(
                        !occasion.effectiveAt().isBefore(subject.since()),
                        "case.before",
                        "effectiveAt",
                        occasion.effectiveAt(),
                        "must not be before what happened last (" + subject.since() + ")");
        if (command instanceof Assign assign) {
            checkOpen();
            checkChanged("owner", assign.owner(), !state.owner().equals(Optional.of(assign.owner())));
        } else if (command instanceof ChangePriority change) {
            checkOpen();
            checkChanged("priority", change.priority(), state.priority() != change.priority());
        } else if (command instanceof Escalate escalate) {
            check(escalate);
        } else if (command instanceof Resolve resolve) {
            checkTransition(CaseStatus.RESOLVED);
            wrong.check(resolve.how().filter(String::isBlank).isEmpty(), "text.blank", "how", "", "must not be blank");
        } else if (command instanceof Close) {
            checkTransition(CaseStatus.CLOSED);
        } else if (command instanceof Reopen) {
            checkTransition(CaseStatus.OPEN);
            checkReason();
        }
    }

    TransitionCheck check() {
        return new TransitionCheck(wrong.list());
    }

    Change<SupportCase> change() {
        wrong.orThrow();
        SupportCase after = subject.withState(after()).withRevision(subject.revision() + 1);
        CaseEvent event = CaseEvent.builder()
                .supportCase(subject.id())
                .revision(after.revision())
                .effectiveAt(occasion.effectiveAt())
                .recordedAt(occasion.recordedAt())
                .command(command)
                .before(state)
                .after(after.state())
                .by(occasion.by())
                .reason(occasion.reason())
                .build();
        return new Change<>(after, List.of(event));
    }

    private CaseState after() {
        if (command instanceof Assign assign) {
            return state.withOwner(assign.owner());
        } else if (command instanceof ChangePriority change) {
            return state.withPriority(change.priority());
        } else if (command instanceof Escalate escalate) {
            return escalated(escalate);
        } else if (command instanceof Resolve resolve) {
            return resolved(resolve);
        }
        return command instanceof Reopen ? reopened() : state.withStatus(CaseStatus.CLOSED);
    }

    private CaseState escalated(Escalate escalate) {
        return state.withEscalation(new Escalation(
                        escalate.to(),
                        escalate.level(),
                        occasion.effectiveAt(),
                        occasion.reason().orElseThrow()))
                .withOwner(escalate.to())
                .withStatus(CaseStatus.ESCALATED);
    }

    private CaseState resolved(Resolve resolve) {
        List<CaseResolution> resolutions = new ArrayList<>(state.resolutions());
        resolutions.add(new CaseResolution(occasion.effectiveAt(), resolve.how(), Optional.empty()));
        return parts().status(CaseStatus.RESOLVED).resolutions(resolutions).build();
    }

    private CaseState reopened() {
        List<CaseResolution> resolutions = new ArrayList<>(state.resolutions());
        CaseResolution last = resolutions.remove(resolutions.size() - 1);
        resolutions.add(new CaseResolution(last.at(), last.how(), Optional.of(occasion.effectiveAt())));
        return parts().status(CaseStatus.OPEN)
                .resolutions(resolutions)
                .escalation(Optional.empty())
                .build();
    }

    /** Status and resolutions go together, so both are changed in one step. */
    private CaseState.Builder parts() {
        CaseState.Builder parts = CaseState.builder();
        parts.from(state);
        return parts;
    }

    private void check(Escalate escalate) {
        checkTransition(CaseStatus.ESCALATED);
        checkReason();
        int level = state.escalation().map(Escalation::level).orElse(0);
        wrong.check(
                escalate.level() > level,
                "case.level",
                "level",
                escalate.level(),
                "must be above the level it is on (" + level + ")");
    }

    private void checkTransition(CaseStatus to) {
        wrong.check(
                state.status().next().contains(to),
                "case.transition",
                "status",
                state.status() + " to " + to,
                "must change to one of " + state.status().next());
    }

    private void checkOpen() {
        wrong.check(
                state.status() == CaseStatus.OPEN || state.status() == CaseStatus.ESCALATED,
                "case.over",
                "status",
                state.status(),
                "must be OPEN or ESCALATED",
                "Reopen it first.");
    }

    private void checkChanged(String path, Object value, boolean changed) {
        wrong.check(changed, "command.unchanged", path, value, "must be changed by the command");
    }

    private void checkReason() {
        wrong.check(
                occasion.reason().isPresent(),
                "case.reason",
                "reason",
                "",
                "must be given to hand it up or to reopen it");
    }
}
