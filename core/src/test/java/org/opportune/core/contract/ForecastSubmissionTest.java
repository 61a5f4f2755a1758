package org.opportune.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.OwnerId;
import org.opportune.core.pipeline.ForecastCategory;
import org.opportune.core.time.Window;

class ForecastSubmissionTest {
    private static final ForecastSubmission FIRST = ForecastSubmission.builder()
            .owner(OwnerId.of("R-7"))
            .madeAt(Instant.parse("2026-04-01T08:00:00Z"))
            .window(Window.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1)))
            .category(ForecastCategory.COMMIT)
            .amount(Money.parse("EUR 120000"))
            .build();

    @Test
    void whoThinksBetterOfItSubmitsAnotherAndTheFirstIsKept() {
        ForecastSubmission second =
                FIRST.withMadeAt(FIRST.madeAt().plusSeconds(60)).withAmount(Money.parse("EUR 0"));

        assertThat(second.amount()).isEqualTo(Money.parse("EUR 0"));
        assertThat(FIRST.amount()).isEqualTo(Money.parse("EUR 120000"));
    }

    @Test
    void aForecastOfLessThanNothingIsRefused() {
        assertThatThrownBy(() -> FIRST.withAmount(Money.parse("EUR -0.01")))
                .isInstanceOf(DomainException.class)
                .hasMessage("The amount (EUR -0.01) of the forecast of R-7 must be zero or more.");
    }
}
