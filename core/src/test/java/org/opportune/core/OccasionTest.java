package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccasionTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    @Test
    void itIsRecordedWhenItTakesEffectUnlessToldOtherwise() {
        Occasion occasion = Occasion.at(NOON);

        assertThat(occasion.recordedAt()).isEqualTo(NOON);
        assertThat(occasion.by()).isEmpty();
        assertThat(occasion.reason()).isEmpty();
    }

    @Test
    void nothingIsRecordedBeforeItHappened() {
        assertThatThrownBy(() ->
                        Occasion.at(NOON).withRecordedAt(NOON.minusNanos(1)).withReason(" "))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must not be before effectiveAt (2026-01-05T12:00:00Z)");
        assertThat(Occasion.at(NOON).withRecordedAt(NOON.plusNanos(1)).recordedAt())
                .isEqualTo(NOON.plusNanos(1));
    }

    @Test
    void everythingThatIsMissingOrWrongIsReportedAtOnce() {
        assertThatThrownBy(() -> Occasion.builder().reason(" ").build())
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .containsExactly("missing", "text.blank"));
    }

    @Test
    void anotherRevisionThanTheOneLookedAtIsStale() {
        assertThat(Occasion.at(NOON).checkRevision("deal D-1", 7)).isEmpty();
        assertThat(Occasion.at(NOON).withExpectedRevision(7L).checkRevision("deal D-1", 7))
                .isEmpty();
        assertThat(Occasion.at(NOON).withExpectedRevision(6L).checkRevision("deal D-1", 7))
                .extracting(Violation::message)
                .containsExactly("The expectedRevision (6) of deal D-1 must be its revision (7). Somebody changed it in"
                        + " the meantime: look at it again.");
    }

    @Test
    void aCheckIsAllowedWhenNothingStandsAgainstIt() {
        Violation problem = new Violation("x.y", "deal D-1", "x", "", "must be y", "");
        TransitionCheck refused = new TransitionCheck(List.of(problem));

        assertThat(new TransitionCheck(List.of()).allowed()).isTrue();
        assertThat(refused.allowed()).isFalse();
        assertThatThrownBy(refused::orThrow)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.violations()).containsExactly(problem));
    }
}
