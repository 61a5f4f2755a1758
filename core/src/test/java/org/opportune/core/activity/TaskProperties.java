package org.opportune.core.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opportune.core.DealId;
import org.opportune.core.TaskId;

/** Whatever is to be done, and whenever one asks. */
class TaskProperties {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    @Property
    void aTaskIsOverdueFromTheFirstMomentAfterItsDayUntilItIsDone(
            @ForAll("days") LocalDate due,
            @ForAll("moments") Instant asOf,
            @ForAll("moments") Instant done,
            @ForAll boolean isDone,
            @ForAll @From("zones") ZoneId zone) {
        Task task = Task.builder()
                .id(TaskId.of("T-1"))
                .what("call")
                .subject(Subject.of(DealId.of("D-1")))
                .due(due)
                .doneAt(Optional.of(done).filter(moment -> isDone))
                .build();
        boolean dayIsOver = !asOf.isBefore(due.plusDays(1).atStartOfDay(zone).toInstant());
        boolean stillToDo = !isDone || asOf.isBefore(done);

        assertThat(task.isOverdue(asOf, zone)).isEqualTo(dayIsOver && stillToDo);
        assertThat(task.isDone(asOf)).isNotEqualTo(stillToDo);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(1, 30).map(day -> LocalDate.of(2026, 4, day));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(0, 24 * 90).map(hour -> START.plusSeconds(3_600L * hour));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("UTC", "Europe/Vilnius", "America/New_York", "Asia/Kathmandu")
                .map(ZoneId::of);
    }
}
