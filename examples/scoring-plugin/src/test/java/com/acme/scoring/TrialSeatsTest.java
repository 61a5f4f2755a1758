package com.acme.scoring;

import static com.acme.scoring.TrialSeats.ENDS;
import static com.acme.scoring.TrialSeats.SEATS;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.scoring.Points;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.verify.RuleVerifier;

class TrialSeatsTest {
    private static final Instant AS_OF = Instant.parse("2026-01-26T12:00:00Z");

    @Test
    void twoPointsForEachSeatUntilTheTrialEnds() {
        RuleVerifier verifier = RuleVerifier.of(new TrialSeats())
                .within(Limits.of(Points.ZERO, Points.of(20)))
                .given(trial(AS_OF.plusSeconds(1)).with(SEATS, 7L), AS_OF)
                .earns(14, "trial")
                .given(trial(AS_OF.plusSeconds(1)).with(SEATS, 10L), AS_OF)
                .earns(20, "trial")
                .given(trial(AS_OF.plusSeconds(1)).with(SEATS, 11L), AS_OF)
                .earns(20, "trial")
                .given(trial(AS_OF.plusSeconds(1)).with(SEATS, 1L), AS_OF)
                .earns(2, "trial")
                .given(trial(AS_OF.plusSeconds(1)).with(SEATS, 0L), AS_OF)
                .doesNotFire()
                .given(trial(AS_OF).with(SEATS, 7L), AS_OF)
                .doesNotFire()
                .given(trial(AS_OF.plusSeconds(1)), AS_OF)
                .isUnknown(SEATS)
                .given(Attributes.none(), AS_OF)
                .isUnknown(ENDS);
        assertThatCode(verifier::verify).doesNotThrowAnyException();
    }

    private static Attributes trial(Instant ends) {
        return Attributes.none().with(ENDS, ends);
    }
}
