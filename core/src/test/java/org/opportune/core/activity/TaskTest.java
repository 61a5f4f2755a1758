package org.opportune.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.DealId;
import org.opportune.core.DomainException;
import org.opportune.core.LeadId;
import org.opportune.core.TaskId;
import org.opportune.core.Violation;

class TaskTest {
    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final Instant LAST_MOMENT = Instant.parse("2026-03-31T20:59:59.999999999Z");
    private static final Task OFFER = Task.builder()
            .id(TaskId.of("T-1"))
            .what("send the offer")
            .subject(Subject.of(DealId.of("D-1")))
            .due(LocalDate.of(2026, 3, 31))
            .build();

    @Test
    void aTaskIsOverdueOnceItsDayIsOverWhereItCounts() {
        // Vilnius is three hours ahead of UTC from 29 March 2026 on
        assertThat(OFFER.isOverdue(LAST_MOMENT, VILNIUS)).isFalse();
        assertThat(OFFER.isOverdue(LAST_MOMENT.plusNanos(1), VILNIUS)).isTrue();
        assertThat(OFFER.isOverdue(LAST_MOMENT.plusNanos(1), ZoneOffset.UTC)).isFalse();
        assertThat(OFFER.isOverdue(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC))
                .isTrue();
    }

    @Test
    void aTaskDoneLateWasOverdueUntilThen() {
        Instant done = Instant.parse("2026-04-03T12:00:00Z");
        Task late = OFFER.withDoneAt(done);

        assertThat(late.isDone(done.minusNanos(1))).isFalse();
        assertThat(late.isOverdue(done.minusNanos(1), VILNIUS)).isTrue();
        assertThat(late.isDone(done)).isTrue();
        assertThat(late.isOverdue(done, VILNIUS)).isFalse();
    }

    @Test
    void withoutADayNothingIsOverdue() {
        Task someday = Task.builder()
                .id(TaskId.of("T-2"))
                .what("read their report")
                .subject(Subject.of(AccountId.of("A-1")))
                .build();

        assertThat(someday.isOverdue(Instant.parse("2099-01-01T00:00:00Z"), VILNIUS))
                .isFalse();
        assertThat(someday.isDone(Instant.parse("2099-01-01T00:00:00Z"))).isFalse();
    }

    @Test
    void itIsAboutALeadADealOrAnAccount() {
        assertThat(Subject.of(LeadId.of("X"))).isEqualTo(new Subject.OfLead(LeadId.of("X")));
        assertThat(Subject.of(DealId.of("X"))).isEqualTo(new Subject.OfDeal(DealId.of("X")));
        assertThat(Subject.of(AccountId.of("X")))
                .isEqualTo(new Subject.OfAccount(AccountId.of("X")))
                .isNotEqualTo(Subject.of(DealId.of("X")));
    }

    @Test
    void everythingThatIsMissingOrWrongIsReportedAtOnce() {
        assertThatThrownBy(() -> Task.builder().what(" ").build())
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::path)
                .containsExactly("id", "subject", "what");
        assertThatThrownBy(() -> Task.builder().build())
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("what");
    }
}
