package org.opportune.core.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opportune.core.Change;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violations;
import org.opportune.core.lead.LeadCommand.ChangeLevel;
import org.opportune.core.lead.LeadCommand.Convert;
import org.opportune.core.lead.LeadCommand.Disqualify;
import org.opportune.core.lead.LeadCommand.Learn;
import org.opportune.core.lead.LeadCommand.Qualify;
import org.opportune.core.lead.LeadCommand.SetAside;
import org.opportune.core.lead.LeadCommand.Work;

/** One command tried on one lead: what stands against it, and if nothing does, what it leaves. */
final class LeadAttempt {
    private final Lead lead;
    private final LeadCommand command;
    private final Occasion occasion;
    private final Violations wrong;

    LeadAttempt(Lead lead, LeadCommand command, Occasion occasion) {
        this.lead = lead;
        this.command = command;
        this.occasion = occasion;
        this.wrong = Violations.of("lead", lead.id());
        checkErased();
        wrong.addAll(occasion.checkRevision("lead " + lead.id(), lead.revision()));
        if (command instanceof Work work) {
            check(work);
        } else if (command instanceof Qualify qualify) {
            check(qualify);
        } else if (command instanceof SetAside setAside) {
            check(setAside);
        } else if (command instanceof Disqualify disqualify) {
            check(disqualify);
        } else if (command instanceof Convert convert) {
            check(convert);
        } else if (command instanceof ChangeLevel change) {
            check(change);
        } else if (command instanceof Learn learn) {
            check(learn);
        }
    }

    /** What is left of somebody can be given up, and be found better or worse, but not be worked on. */
    private void checkErased() {
        wrong.check(
                lead.erasedAt().isEmpty() || command instanceof Disqualify || command instanceof ChangeLevel,
                "lead.erased",
                "person and organization",
                lead.erasedAt().map(Object::toString).orElse(""),
                "must not have been removed",
                "Give it up, or say who it is now.");
    }

    TransitionCheck check() {
        return new TransitionCheck(wrong.list());
    }

    Change<Lead> change() {
        wrong.orThrow();
        Lead after = after().withRevision(lead.revision() + 1);
        LeadEvent event = LeadEvents.of(lead, occasion, type())
                .before(LeadState.of(lead))
                .after(LeadState.of(after))
                .evidence(command instanceof Qualify qualify ? qualify.evidence() : Optional.empty())
                .receipts(command instanceof ChangeLevel change ? change.receipts() : List.of())
                .build();
        return new Change<>(after, List.of(event));
    }

    private LeadEventType type() {
        if (command instanceof Learn) {
            return LeadEventType.LEARNED;
        }
        return command instanceof ChangeLevel ? LeadEventType.LEVEL_CHANGED : LeadEventType.STATUS_CHANGED;
    }

    private Lead after() {
        if (command instanceof Work work) {
            return moved(LeadStatus.WORKING)
                    .owner(owner(work))
                    .recycled(lead.recycled() + (lead.status() == LeadStatus.NURTURING ? 1 : 0))
                    .build();
        } else if (command instanceof Qualify) {
            return moved(LeadStatus.QUALIFIED).build();
        } else if (command instanceof SetAside setAside) {
            return moved(LeadStatus.NURTURING)
                    .disqualification(setAside.reason())
                    .revisitOn(setAside.revisitOn())
                    .nurturing(new Nurturing(why(setAside), occasion.effectiveAt(), setAside.cadence()))
                    .build();
        } else if (command instanceof Disqualify disqualify) {
            return moved(LeadStatus.DISQUALIFIED)
                    .disqualification(disqualify.reason())
                    .build();
        } else if (command instanceof Convert convert) {
            return moved(LeadStatus.CONVERTED).conversion(convert.into()).build();
        }
        if (command instanceof Learn learn) {
            return after(learn);
        }
        return command instanceof ChangeLevel change ? lead.withLevel(change.level()) : lead;
    }

    private Lead after(Learn learn) {
        Interest interest = learn.interest().orElse(lead.interest());
        Optional<Instant> at = learn.interest().isPresent() ? Optional.of(occasion.effectiveAt()) : lead.interestAt();
        return Lead.builder()
                .from(lead)
                .interest(interest)
                .interestAt(at.filter(moment -> interest != Interest.UNKNOWN))
                .timeframe(learn.timeframe().orElse(lead.timeframe()))
                .estimatedValue(learn.estimatedValue().or(lead::estimatedValue))
                .build();
    }

    /** What was said of the old status ends with it; events keep it. */
    private Lead.Builder moved(LeadStatus status) {
        Lead.Builder moved = Lead.builder();
        moved.from(lead)
                .status(status)
                .disqualification(Optional.empty())
                .revisitOn(Optional.empty())
                .nurturing(Optional.empty());
        return moved;
    }

    private Optional<OwnerId> owner(Work work) {
        return work.owner().or(lead::owner);
    }

    private static NurtureReason why(SetAside setAside) {
        return setAside.nurture().orElse(NurtureReason.SET_ASIDE);
    }

    private void check(Work work) {
        checkTransition(LeadStatus.WORKING);
        wrong.check(owner(work).isPresent(), "lead.owner", "owner", "", "must be given to work on it");
        boolean needsReason = lead.status() == LeadStatus.QUALIFIED || lead.status() == LeadStatus.DISQUALIFIED;
        checkReason(!needsReason, "must be given to take it back from " + lead.status());
    }

    private void check(Qualify qualify) {
        checkTransition(LeadStatus.QUALIFIED);
        wrong.check(
                qualify.evidence().filter(text -> !text.isBlank()).isPresent(),
                "lead.evidence",
                "evidence",
                "",
                "must be given to qualify it");
        checkBy("to qualify it");
    }

    private void check(SetAside setAside) {
        checkTransition(LeadStatus.NURTURING);
        checkReason(
                setAside.reason().isPresent() || lead.status() == LeadStatus.NEW,
                "must be given to set it aside, as a code or in words");
        wrong.check(
                !isCompetitor(setAside.reason()) || setAside.revisitOn().isPresent(),
                "lead.revisitOn",
                "revisitOn",
                "",
                "must be given for a lead that bought from a competitor");
        wrong.check(
                        why(setAside) != NurtureReason.EDUCATING || lead.level() == QualificationLevel.SUSPECT,
                        "nurture.educating",
                        "level",
                        lead.level(),
                        "must be SUSPECT to be educated")
                .check(
                        why(setAside) != NurtureReason.RECYCLED
                                || lead.status() == LeadStatus.WORKING
                                || lead.status() == LeadStatus.QUALIFIED,
                        "nurture.recycled",
                        "status",
                        lead.status(),
                        "must be WORKING or QUALIFIED to be given back by sales");
    }

    private void check(Disqualify disqualify) {
        checkTransition(LeadStatus.DISQUALIFIED);
        wrong.check(
                        disqualify.reason().isPresent(),
                        "disqualification.missing",
                        "disqualification",
                        "",
                        "must be given")
                .check(
                        !isCompetitor(disqualify.reason()),
                        "disqualification.competitor",
                        "disqualification",
                        DisqualificationReason.BOUGHT_COMPETITOR,
                        "must not be a reason to give it up",
                        "Set it aside until a day.");
        checkReason(
                !disqualify.reason().equals(Optional.of(DisqualificationReason.OTHER)),
                "must be given when the disqualification is OTHER");
    }

    private void check(Convert convert) {
        checkTransition(LeadStatus.CONVERTED);
        wrong.check(convert.into().isPresent(), "lead.conversion", "conversion", "", "must say what it is turned into");
    }

    private void checkOpen() {
        wrong.check(
                lead.status() != LeadStatus.CONVERTED,
                "lead.transition",
                "status",
                lead.status(),
                "must not be CONVERTED: nothing more happens to it");
    }

    private void check(Learn learn) {
        checkOpen();
        boolean possible =
                learn.estimatedValue().filter(value -> value.isNegative()).isEmpty();
        wrong.check(
                        possible,
                        "money.negative",
                        "estimatedValue",
                        learn.estimatedValue().<Object>map(value -> value).orElse(""),
                        "must be zero or more")
                .check(
                        !possible || !after(learn).equals(lead),
                        "command.unchanged",
                        "interest, timeframe and estimatedValue",
                        "",
                        "must be changed by the command");
    }

    private void check(ChangeLevel change) {
        checkOpen();
        wrong.check(
                change.level() != lead.level(),
                "command.unchanged",
                "level",
                change.level(),
                "must be changed by the command");
        if (change.level().compareTo(lead.level()) < 0) {
            checkReason(false, "must be given to lower its level");
        } else {
            checkBy("to raise its level");
        }
        for (QualificationLevel level : QualificationLevel.values()) {
            boolean onTheWay = level.compareTo(lead.level()) > 0 && level.compareTo(change.level()) <= 0;
            long receipts = change.receipts().stream()
                    .filter(receipt -> receipt.level() == level)
                    .count();
            wrong.check(
                    receipts == (onTheWay ? 1 : 0),
                    "level.receipt",
                    "receipts of " + level,
                    receipts,
                    onTheWay ? "must be one" : "must be none");
        }
    }

    private void checkTransition(LeadStatus to) {
        wrong.check(
                lead.status().next().contains(to),
                "lead.transition",
                "status",
                lead.status() + " to " + to,
                lead.status().next().isEmpty()
                        ? "must stay what it is"
                        : "must change to one of " + lead.status().next());
    }

    private void checkReason(boolean toldOtherwise, String rule) {
        wrong.check(toldOtherwise || occasion.reason().isPresent(), "reason.missing", "reason", "", rule);
    }

    private void checkBy(String purpose) {
        wrong.check(occasion.by().isPresent(), "occasion.by", "by", "", "must be given " + purpose);
    }

    private static boolean isCompetitor(Optional<DisqualificationReason> reason) {
        return reason.equals(Optional.of(DisqualificationReason.BOUGHT_COMPETITOR));
    }
}
