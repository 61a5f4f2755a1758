package org.opportune.scoring.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.opportune.core.LeadId;
import org.opportune.core.OwnerId;
import org.opportune.core.time.DayHours;
import org.opportune.core.time.Holiday;
import org.opportune.core.time.WorkCalendar;
import org.opportune.core.time.WorkHours;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.routing.HandoffSla.Escalation;
import org.opportune.scoring.routing.SlaReport.Line;
import org.opportune.scoring.routing.SlaStatus.Breached;
import org.opportune.scoring.routing.SlaStatus.Due;
import org.opportune.scoring.routing.SlaStatus.Escalated;
import org.opportune.scoring.routing.SlaStatus.Met;
import org.opportune.scoring.routing.SlaStatus.NotStarted;

/** The expected times come from {@code src/test/python/routing.py}. */
class HandoffSlaTest {
    private static final WorkCalendar VILNIUS = vilnius();
    private static final HandoffSla SLA = new HandoffSla(
            ModelId.of("four-hours"),
            Version.FIRST,
            Duration.ofMinutes(240),
            List.of(escalation(480, "M-1"), escalation(960, "M-2")),
            VILNIUS);
    /** Monday at nine in Vilnius. */
    private static final Instant MONDAY = Instant.parse("2026-03-02T07:00:00Z");

    private static WorkCalendar vilnius() {
        DayHours whole = DayHours.of(WorkHours.of("09:00", "12:00"), WorkHours.of("13:00", "17:30"));
        WorkCalendar.Builder calendar = WorkCalendar.builder()
                .id("vilnius")
                .zone(ZoneId.of("Europe/Vilnius"))
                .putHours(DayOfWeek.FRIDAY, DayHours.of(WorkHours.of("09:00", "15:00")));
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)) {
            calendar.putHours(day, whole);
        }
        for (String day : List.of("2026-04-03", "2026-04-06", "2026-05-01", "2026-03-11")) {
            calendar.addHolidays(new Holiday(LocalDate.parse(day), "free"));
        }
        return calendar.build();
    }

    private static Escalation escalation(int minutes, String to) {
        return new Escalation(Duration.ofMinutes(minutes), OwnerId.of(to));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/fixtures/sla-times.csv", nullValues = "-")
    void theStatusIsThatOfCountingMinuteByMinute(
            Instant handed,
            Instant responded,
            Instant asked,
            String code,
            Instant due,
            Long minutes,
            String to,
            Instant since) {
        Handoff handoff = handoff("L-1", handed).withFirstResponse(Optional.ofNullable(responded));
        SlaStatus status = SLA.status(handoff, asked);
        assertThat(status.code()).isEqualTo(code);
        if (status instanceof NotStarted later) {
            assertThat(later.startsAt()).isEqualTo(handed);
        } else if (status instanceof Due open) {
            assertThat(open).isEqualTo(new Due(due, Duration.ofMinutes(minutes)));
        } else if (status instanceof Met met) {
            assertThat(met).isEqualTo(new Met(responded, Duration.ofMinutes(minutes)));
        } else if (status instanceof Breached late) {
            assertThat(late.dueAt()).isEqualTo(due);
            assertThat(late.late()).isEqualTo(Duration.ofMinutes(minutes));
            assertThat(late.respondedAt())
                    .isEqualTo(Optional.ofNullable(responded).filter(at -> !at.isAfter(asked)));
        } else {
            assertThat(status).isEqualTo(new Escalated(due, Duration.ofMinutes(minutes), OwnerId.of(to), since));
        }
    }

    @Test
    void afterExactlyTheAgreedTimeAResponseIsInTime() {
        Instant due = Instant.parse("2026-03-02T12:00:00Z");
        Handoff handoff = handoff("L-1", MONDAY);
        assertThat(SLA.dueAt(handoff)).isEqualTo(due);
        assertThat(SLA.status(handoff, due)).isEqualTo(new Due(due, Duration.ZERO));
        assertThat(SLA.status(handoff, due.plusNanos(1)))
                .isEqualTo(new Breached(due, Duration.ofNanos(1), Optional.empty()));
        assertThat(SLA.status(handoff.withFirstResponse(due), due)).isEqualTo(new Met(due, Duration.ofHours(4)));
        assertThat(SLA.status(handoff.withFirstResponse(due.plusNanos(1)), due).code())
                .isEqualTo("DUE");
        assertThat(SLA.status(handoff, MONDAY)).isEqualTo(new Due(due, Duration.ofHours(4)));
        assertThat(SLA.status(handoff, MONDAY.minusNanos(1))).isEqualTo(new NotStarted(MONDAY));
    }

    @Test
    void somebodyTakesOverAfterMoreThanTheirTimeOnly() {
        // 450 minutes on Monday, 30 on Tuesday from nine
        Instant half = Instant.parse("2026-03-03T07:30:00Z");
        assertThat(SLA.status(handoff("L-1", MONDAY), half).code()).isEqualTo("BREACHED");
        assertThat(SLA.status(handoff("L-1", MONDAY), half.plusSeconds(1)).text())
                .isEqualTo("Not responded to, PT4H1S of working time after 2026-03-02T12:00:00Z: with M-1 since"
                        + " 2026-03-03T07:30:00Z.");
    }

    @Test
    void everyHandoffHasOneLineAndTheMostUrgentComesFirst() {
        Instant asOf = Instant.parse("2026-03-03T08:00:00Z");
        List<Handoff> handoffs = new ArrayList<>(List.of(
                handoff("L-1", MONDAY),
                handoff("L-2", MONDAY.plusSeconds(7200)),
                handoff("L-3", asOf.minusSeconds(600)),
                handoff("L-4", asOf.minusSeconds(60)),
                handoff("L-5", asOf.plusSeconds(1)),
                handoff("L-6", MONDAY).withFirstResponse(asOf.minusSeconds(1)),
                handoff("L-7", MONDAY).withFirstResponse(MONDAY),
                handoff("L-0", MONDAY)));
        SlaReport report = SLA.due(handoffs, asOf);
        assertThat(report.lines())
                .extracting(Line::text)
                .containsExactly(
                        "L-0: Not responded to, PT4H30M of working time after 2026-03-02T12:00:00Z: with M-1 since"
                                + " 2026-03-03T07:30:00Z.",
                        "L-1: Not responded to, PT4H30M of working time after 2026-03-02T12:00:00Z: with M-1 since"
                                + " 2026-03-03T07:30:00Z.",
                        "L-2: Not responded to, PT2H30M of working time after 2026-03-02T14:00:00Z.",
                        "L-3: To be responded to by 2026-03-03T12:50:00Z; PT3H50M of working time are left.",
                        "L-4: To be responded to by 2026-03-03T12:59:00Z; PT3H59M of working time are left.",
                        "L-5: Handed over at 2026-03-03T08:00:01Z only.",
                        "L-6: Responded to at 2026-03-03T07:59:59Z, PT4H29M59S of working time after"
                                + " 2026-03-02T12:00:00Z.",
                        "L-7: Responded to at 2026-03-02T07:00:00Z, after PT0S of working time.");
        assertThat(report.waiting()).isEqualTo(report.lines().subList(0, 5));
        Collections.shuffle(handoffs, new Random(1));
        assertThat(SLA.due(handoffs, asOf)).isEqualTo(report);
        assertThat(SLA.due(List.of(), asOf).lines()).isEmpty();
    }

    @Test
    void timesThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> sla(Duration.ZERO)).hasMessageContaining("must be above zero");
        assertThatThrownBy(() -> sla(Duration.ofMinutes(-1))).hasMessageContaining("must be above zero");
        Duration hour = Duration.ofHours(1);
        assertThatThrownBy(() -> sla(hour, escalation(59, "M-1")))
                .hasMessageContaining("must be above the time before it");
        assertThatThrownBy(() -> sla(hour, escalation(60, "M-1"), escalation(60, "M-2")))
                .hasMessageContaining("must be above the time before it (PT1H)");
        assertThat(sla(hour, escalation(60, "M-1"), escalation(61, "M-2")).escalations())
                .hasSize(2);
    }

    private static HandoffSla sla(Duration time, Escalation... escalations) {
        return new HandoffSla(ModelId.of("x"), Version.FIRST, time, List.of(escalations), VILNIUS);
    }

    private static Handoff handoff(String lead, Instant at) {
        return Handoff.builder().lead(LeadId.of(lead)).at(at).build();
    }
}
