package org.opportune.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.AccountId;
import org.opportune.core.Change;
import org.opportune.core.ContactId;
import org.opportune.core.DomainException;
import org.opportune.core.Event;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.SupportCaseId;
import org.opportune.core.Violation;

class SupportCaseTest {
    private static final OwnerId GRACE = OwnerId.of("R-7");
    private static final OwnerId ALAN = OwnerId.of("R-1");
    private static final SupportCase OPENED = SupportCase.builder()
            .id(SupportCaseId.of("S-1"))
            .account(AccountId.of("A-1"))
            .what("cannot log in")
            .openedAt(at(9))
            .build();
    private static final SupportCase ESCALATED = done(OPENED, CaseCommand.escalate(ALAN, 1), 10);
    private static final SupportCase RESOLVED = done(OPENED, CaseCommand.resolve("restarted"), 12);
    private static final SupportCase CLOSED = done(RESOLVED, CaseCommand.close(), 13);

    @Test
    void aNewCaseIsOpenOfNormalPriorityAndNobodys() {
        assertThat(OPENED.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(OPENED.state().priority()).isEqualTo(CasePriority.NORMAL);
        assertThat(OPENED.state().owner()).isEmpty();
        assertThat(OPENED.revision()).isZero();
        assertThat(OPENED.timeToResolve()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, assign changePriority escalate resolve",
        "ESCALATED, assign changePriority escalate resolve",
        "RESOLVED, close reopen",
        "CLOSED, reopen"
    })
    void inEachStatusTheseCommandsAreAllowedAndNoOther(CaseStatus status, String allowed) {
        SupportCase given = Stream.of(OPENED, ESCALATED, RESOLVED, CLOSED)
                .filter(one -> one.status() == status)
                .findFirst()
                .orElseThrow();
        List<String> names = List.of("assign", "changePriority", "escalate", "resolve", "close", "reopen");
        List<CaseCommand> commands = List.of(
                CaseCommand.assign(GRACE),
                new CaseCommand.ChangePriority(CasePriority.URGENT),
                CaseCommand.escalate(ALAN, 2),
                new CaseCommand.Resolve(Optional.empty()),
                CaseCommand.close(),
                CaseCommand.reopen());

        assertThat(names.stream()
                        .filter(name -> given.check(commands.get(names.indexOf(name)), why(14))
                                .allowed()))
                .containsExactly(allowed.split(" "));
    }

    @Test
    void aCaseIsTakenAndItsPriorityChanged() {
        SupportCase taken = done(OPENED, CaseCommand.assign(GRACE), 10);
        SupportCase urgent = done(taken, new CaseCommand.ChangePriority(CasePriority.URGENT), 10);

        assertThat(taken.state()).isEqualTo(OPENED.state().withOwner(GRACE));
        assertThat(urgent.state()).isEqualTo(taken.state().withPriority(CasePriority.URGENT));
        assertThat(urgent.revision()).isEqualTo(2);
        assertThat(codes(urgent.check(CaseCommand.assign(GRACE), why(11)).violations()))
                .containsExactly("command.unchanged");
        assertThat(codes(urgent.check(new CaseCommand.ChangePriority(CasePriority.URGENT), why(11))
                        .violations()))
                .containsExactly("command.unchanged");
        assertThat(codes(CLOSED.check(CaseCommand.assign(GRACE), why(14)).violations()))
                .containsExactly("case.over");
    }

    @Test
    void aCaseIsHandedToSomebodyOnALevelForAReason() {
        assertThat(ESCALATED.state().escalation()).contains(new Escalation(ALAN, 1, at(10), "they cannot work"));
        assertThat(ESCALATED.state().owner()).contains(ALAN);
        assertThat(ESCALATED.status()).isEqualTo(CaseStatus.ESCALATED);
        assertThat(codes(OPENED.check(CaseCommand.escalate(ALAN, 1), Occasion.at(at(10)))
                        .violations()))
                .containsExactly("case.reason");
    }

    @Test
    void aCaseIsOnlyHandedUp() {
        assertThat(codes(
                        ESCALATED.check(CaseCommand.escalate(GRACE, 1), why(11)).violations()))
                .containsExactly("case.level");
        assertThat(codes(OPENED.check(CaseCommand.escalate(GRACE, 0), why(11)).violations()))
                .containsExactly("case.level");
        assertThat(done(ESCALATED, CaseCommand.escalate(GRACE, 3), 11)
                        .state()
                        .escalation()
                        .map(Escalation::level))
                .contains(3);
    }

    @Test
    void aCaseThatIsResolvedAndReopenedWasOpenInBetweenAndTookUntilTheEnd() {
        SupportCase again = done(RESOLVED, CaseCommand.reopen(), 13);
        SupportCase helped = done(again, new CaseCommand.Resolve(Optional.empty()), 15);

        assertThat(RESOLVED.timeToResolve()).contains(Duration.ofHours(3));
        assertThat(again.timeToResolve()).isEmpty();
        assertThat(helped.timeToResolve()).contains(Duration.ofHours(6));
        assertThat(helped.isOpen(at(9).minusNanos(1))).isFalse();
        assertThat(helped.isOpen(at(9))).isTrue();
        assertThat(helped.isOpen(at(12).minusNanos(1))).isTrue();
        assertThat(helped.isOpen(at(12))).isFalse();
        assertThat(helped.isOpen(at(13).minusNanos(1))).isFalse();
        assertThat(helped.isOpen(at(13))).isTrue();
        assertThat(helped.isOpen(at(15))).isFalse();
        assertThat(helped.state().resolutions())
                .containsExactly(
                        new CaseResolution(at(12), Optional.of("restarted"), Optional.of(at(13))),
                        new CaseResolution(at(15), Optional.empty(), Optional.empty()));
    }

    @Test
    void aReopenedCaseBeginsAnewOnNoLevelAndNeedsAReason() {
        SupportCase helped = done(ESCALATED, CaseCommand.resolve("restarted"), 12);

        assertThat(helped.state().escalation()).isPresent();
        assertThat(done(helped, CaseCommand.reopen(), 13).state().escalation()).isEmpty();
        assertThat(done(helped, CaseCommand.reopen(), 13).status()).isEqualTo(CaseStatus.OPEN);
        assertThat(codes(helped.check(CaseCommand.reopen(), Occasion.at(at(13))).violations()))
                .containsExactly("case.reason");
    }

    @Test
    void whatHappenedLastIsSinceWhenItIsAsItIs() {
        SupportCase again = done(done(ESCALATED, CaseCommand.resolve("restarted"), 12), CaseCommand.reopen(), 13);

        assertThat(OPENED.since()).isEqualTo(at(9));
        assertThat(ESCALATED.since()).isEqualTo(at(10));
        assertThat(RESOLVED.since()).isEqualTo(at(12));
        assertThat(CLOSED.since()).isEqualTo(at(12));
        assertThat(again.since()).isEqualTo(at(13));
        assertThat(done(again, CaseCommand.escalate(GRACE, 1), 14).since()).isEqualTo(at(14));
    }

    @Test
    void aCommandIsToldByAnEventWithTheStateBeforeAndAfter() {
        Occasion occasion = why(10).withBy(GRACE).withRecordedAt(at(11)).withExpectedRevision(0L);
        CaseCommand command = CaseCommand.escalate(ALAN, 1);

        Change<SupportCase> change = OPENED.apply(command, occasion);

        Event event = change.events().get(0);
        assertThat(change.events()).hasSize(1);
        assertThat(event)
                .isEqualTo(CaseEvent.builder()
                        .supportCase(OPENED.id())
                        .revision(1)
                        .effectiveAt(at(10))
                        .recordedAt(at(11))
                        .command(command)
                        .before(OPENED.state())
                        .after(change.value().state())
                        .by(GRACE)
                        .reason("they cannot work")
                        .build());
        assertThat(event.id()).isEqualTo("S-1#1");
    }

    @Test
    void everythingAgainstACommandIsSaidAtOnceAndThrown() {
        Occasion occasion = Occasion.at(at(8)).withExpectedRevision(7L);
        CaseCommand command = CaseCommand.escalate(ALAN, 0);

        assertThat(codes(CLOSED.check(command, occasion).violations()))
                .containsExactly("revision.stale", "case.before", "case.transition", "case.reason", "case.level");
        assertThatThrownBy(() -> CLOSED.apply(command, occasion))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .isEqualTo(CLOSED.check(command, occasion).violations()));
        assertThat(codes(OPENED.check(CaseCommand.resolve(" "), why(9)).violations()))
                .containsExactly("text.blank");
    }

    @Test
    void aCommandMayTakeEffectAtTheMomentOfWhatHappenedLast() {
        assertThat(RESOLVED.check(CaseCommand.close(), why(12)).allowed()).isTrue();
    }

    @Test
    void aCaseIsSomebodysAndSaysWhatIsWrong() {
        assertThatThrownBy(() -> SupportCase.builder().revision(-1).build())
                .isInstanceOf(DomainException.class)
                .hasMessageContainingAll("id", "what", "openedAt", "account and contact", "revision");
        assertThatThrownBy(() -> OPENED.withWhat(" ")).hasMessageContaining("must not be blank");
        assertThat(SupportCase.builder()
                        .id(SupportCaseId.of("S-2"))
                        .contact(ContactId.of("C-1"))
                        .what("prints nothing")
                        .openedAt(at(9))
                        .build()
                        .account())
                .isEmpty();
    }

    @Test
    void nothingHappensToACaseBeforeItIsOpened() {
        assertThatThrownBy(() -> RESOLVED.withOpenedAt(at(13)))
                .hasMessage(
                        "The openedAt (2026-03-02T13:00:00Z) of support case S-1 must not be after it was handed up or"
                                + " resolved.");
        assertThatThrownBy(() -> ESCALATED.withOpenedAt(at(11))).hasMessageContaining("openedAt");
        assertThat(RESOLVED.withOpenedAt(at(12)).timeToResolve()).contains(Duration.ZERO);
        assertThat(ESCALATED.withOpenedAt(at(10)).since()).isEqualTo(at(10));
    }

    @Test
    void aStateThatContradictsItselfIsRefused() {
        CaseResolution held = new CaseResolution(at(12), Optional.empty(), Optional.empty());
        CaseResolution undone = new CaseResolution(at(12), Optional.empty(), Optional.of(at(13)));
        CaseResolution next = new CaseResolution(at(13), Optional.empty(), Optional.empty());
        CaseResolution early = new CaseResolution(at(12), Optional.empty(), Optional.empty());

        assertThat(refusal(CaseState.builder().status(CaseStatus.RESOLVED))).containsExactly("case.resolution");
        assertThat(refusal(CaseState.builder().status(CaseStatus.CLOSED).addResolutions(undone)))
                .containsExactly("case.resolution");
        assertThat(refusal(CaseState.builder().addResolutions(held))).containsExactly("case.resolution");
        assertThat(refusal(CaseState.builder().status(CaseStatus.ESCALATED))).containsExactly("case.escalation");
        assertThat(refusal(CaseState.builder().status(CaseStatus.RESOLVED).addResolutions(held, next)))
                .containsExactly("case.resolutions");
        assertThat(refusal(CaseState.builder().status(CaseStatus.RESOLVED).addResolutions(undone, early)))
                .containsExactly("case.resolutions");
        assertThat(CaseState.builder()
                        .status(CaseStatus.CLOSED)
                        .addResolutions(undone, next)
                        .build()
                        .lastResolution())
                .contains(next);
    }

    @Test
    void anEscalationHasALevelAndAReasonAndAResolutionIsNotReopenedBeforeIt() {
        assertThatThrownBy(() -> new Escalation(ALAN, 0, at(9), " "))
                .hasMessageContainingAll("The level (0)", "The why");
        assertThatThrownBy(() -> new CaseResolution(at(9), Optional.of(" "), Optional.of(at(8))))
                .hasMessageContainingAll("The how", "must not be before it was resolved");
        assertThat(new CaseResolution(at(9), Optional.empty(), Optional.of(at(9))).holds(at(9)))
                .isFalse();
    }

    private static List<String> refusal(CaseState.Builder state) {
        try {
            state.build();
            return List.of();
        } catch (DomainException e) {
            return codes(e.violations());
        }
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }

    private static SupportCase done(SupportCase subject, CaseCommand command, int hour) {
        return subject.apply(command, why(hour)).value();
    }

    private static Occasion why(int hour) {
        return Occasion.at(at(hour)).withReason("they cannot work");
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-03-02T00:00:00Z").plus(Duration.ofHours(hour));
    }
}
