package com.acme.scoring;

import static com.acme.scoring.PaysOnTime.INVOICES;
import static com.acme.scoring.PaysOnTime.ON_TIME;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.scoring.Points;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.verify.RuleVerifier;

class PaysOnTimeTest {
    private static final Instant AS_OF = Instant.parse("2026-01-26T12:00:00Z");

    @Test
    void nineOfTenOnTimeEarnTenPointsAndFewerThanHalfCostTen() {
        RuleVerifier verifier = RuleVerifier.of(new PaysOnTime())
                .within(Limits.of(Points.of(-10), Points.of(10)))
                .given(paid(10, 9), AS_OF)
                .earns(10)
                .given(paid(10, 8), AS_OF)
                .doesNotFire()
                .given(paid(10, 5), AS_OF)
                .doesNotFire()
                .given(paid(10, 4), AS_OF)
                .earns(-10)
                .given(paid(3, 3), AS_OF)
                .earns(10)
                .given(paid(3, 0), AS_OF)
                .earns(-10)
                .given(Attributes.none().with(INVOICES, 2L), AS_OF)
                .doesNotFire()
                .given(Attributes.none().with(INVOICES, 3L), AS_OF)
                .isUnknown(ON_TIME)
                .given(Attributes.none(), AS_OF)
                .isUnknown(INVOICES);
        assertThatCode(verifier::verify).doesNotThrowAnyException();
    }

    private static Attributes paid(long invoices, long onTime) {
        return Attributes.none().with(INVOICES, invoices).with(ON_TIME, onTime);
    }
}
