package org.opportune.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.DomainException;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.SupportCaseId;
import org.opportune.core.time.WorkCalendar;
import org.opportune.core.time.WorkHours;

class EscalationPolicyTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final EscalationPolicy POLICY = EscalationPolicy.builder()
            .id("acme")
            .putAfter(CasePriority.NORMAL, Duration.ofDays(2))
            .putAfter(CasePriority.HIGH, Duration.ofHours(8))
            .putAfter(CasePriority.URGENT, Duration.ofHours(2))
            .addNever(CasePriority.LOW)
            .topLevel(2)
            .build();
    private static final SupportCase URGENT = opened("S-1", CasePriority.URGENT, NINE);

    @Test
    void aCaseIsDueFromTheMomentItsTimeIsOver() {
        Instant eleven = Instant.parse("2026-03-02T11:00:00Z");

        assertThat(POLICY.due(List.of(URGENT), eleven.minusNanos(1))).isEmpty();
        assertThat(POLICY.due(List.of(URGENT), eleven))
                .containsExactly(new EscalationDue(SupportCaseId.of("S-1"), eleven, 1));
    }

    @Test
    void onTheNextLevelTheTimeBeginsAnewAndAtTheTopItEnds() {
        SupportCase first = escalated(URGENT, 1, "2026-03-02T11:30:00Z");
        SupportCase second = escalated(first, 2, "2026-03-02T14:00:00Z");

        assertThat(POLICY.due(List.of(first), Instant.parse("2026-03-02T13:29:59Z")))
                .isEmpty();
        assertThat(POLICY.due(List.of(first), Instant.parse("2026-03-02T13:30:00Z")))
                .containsExactly(new EscalationDue(SupportCaseId.of("S-1"), Instant.parse("2026-03-02T13:30:00Z"), 2));
        assertThat(POLICY.due(List.of(second), Instant.parse("2026-12-31T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void theLongestDueComesFirstAndThenTheSmallestIdWhateverTheOrder() {
        SupportCase low = opened("S-0", CasePriority.LOW, NINE);
        SupportCase normal = opened("S-2", CasePriority.NORMAL, NINE);
        SupportCase twin = opened("S-3", CasePriority.URGENT, NINE);
        Instant later = Instant.parse("2026-03-04T09:00:00Z");

        assertThat(POLICY.due(List.of(twin, low, normal, URGENT), later))
                .extracting(one -> one.supportCase().value())
                .containsExactly("S-1", "S-3", "S-2");
        assertThat(POLICY.due(List.of(normal, URGENT, twin, low), later))
                .isEqualTo(POLICY.due(List.of(twin, low, normal, URGENT), later));
    }

    @Test
    void whatIsResolvedIsNotDue() {
        SupportCase helped = URGENT.apply(CaseCommand.resolve("restarted"), Occasion.at(NINE))
                .value();

        assertThat(POLICY.due(List.of(helped), Instant.parse("2026-03-05T09:00:00Z")))
                .isEmpty();
    }

    @Test
    void theTimeThatCountsMayBeWorkingTime() {
        // a Friday, one hour before the office closes: the second hour of two is over on Monday at ten
        WorkCalendar office =
                WorkCalendar.weekdays("office", ZoneId.of("Europe/Vilnius"), WorkHours.of("09:00", "17:00"));
        SupportCase late = opened("S-1", CasePriority.URGENT, Instant.parse("2026-03-06T14:00:00Z"));
        Instant mondayAtTen = Instant.parse("2026-03-09T08:00:00Z");

        assertThat(POLICY.due(List.of(late), mondayAtTen.minusNanos(1), office::plusWorkingTime))
                .isEmpty();
        assertThat(POLICY.due(List.of(late), mondayAtTen, office::plusWorkingTime))
                .containsExactly(new EscalationDue(SupportCaseId.of("S-1"), mondayAtTen, 1));
    }

    @Test
    void everyPriorityHasATimeOrIsNeverHandedUp() {
        assertThatThrownBy(() -> EscalationPolicy.builder()
                        .id("acme")
                        .version(0)
                        .topLevel(0)
                        .putAfter(CasePriority.LOW, Duration.ZERO)
                        .putAfter(CasePriority.HIGH, Duration.ofHours(1))
                        .addNever(CasePriority.HIGH, CasePriority.URGENT)
                        .build())
                .isInstanceOf(DomainException.class)
                .hasMessage("""
                        The version (0) of escalation policy acme must be above zero.
                        The topLevel (0) of escalation policy acme must be above zero.
                        The after (NORMAL) of escalation policy acme must have a time or never be handed up, and not both.
                        The after (HIGH) of escalation policy acme must have a time or never be handed up, and not both.
                        The after LOW (PT0S) of escalation policy acme must be above zero.""");
    }

    @Test
    void aPolicyHasAnIdThatCanBeRead() {
        assertThatThrownBy(() -> POLICY.withId(" ")).hasMessageContaining("must not be blank");
        assertThatThrownBy(() -> EscalationPolicy.builder().build())
                .hasMessageContaining("The id of an escalation policy");
    }

    @Test
    void oneLevelIsTheTopUnlessSaidOtherwise() {
        assertThat(EscalationPolicy.builder()
                        .id("never")
                        .addNever(CasePriority.values())
                        .build()
                        .topLevel())
                .isEqualTo(1);
    }

    private static SupportCase opened(String id, CasePriority priority, Instant at) {
        return SupportCase.builder()
                .id(SupportCaseId.of(id))
                .account(AccountId.of("A-1"))
                .what("cannot log in")
                .openedAt(at)
                .state(CaseState.builder().priority(priority).build())
                .build();
    }

    private static SupportCase escalated(SupportCase subject, int level, String at) {
        return subject.apply(
                        CaseCommand.escalate(OwnerId.of("R-1"), level),
                        Occasion.at(Instant.parse(at)).withReason("they cannot work"))
                .value();
    }
}
