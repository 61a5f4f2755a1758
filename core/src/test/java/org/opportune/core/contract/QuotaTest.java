package org.opportune.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.DomainException;
import org.opportune.core.OwnerId;
import org.opportune.core.time.Window;

class QuotaTest {
    private static final Money AMOUNT = Money.parse("EUR 500000");

    @Test
    void aQuotaIsThatOfOnePersonOrOfTheWholeTeam() {
        assertThat(Quota.of(OwnerId.of("R-7"), Window.year(2026), AMOUNT).owner())
                .contains(OwnerId.of("R-7"));
        assertThat(Quota.ofTeam(Window.year(2026), AMOUNT).owner()).isEmpty();
        assertThat(Quota.ofTeam(Window.year(2026), AMOUNT).amount()).isEqualTo(AMOUNT);
    }

    @ParameterizedTest
    @CsvSource({"EUR 0.00", "EUR -0.01"})
    void aQuotaOfNothingIsRefused(String amount) {
        assertThatThrownBy(() -> Quota.of(OwnerId.of("R-7"), Window.year(2026), Money.parse(amount)))
                .isInstanceOf(DomainException.class)
                .hasMessage("The amount (" + amount + ") of the quota of R-7 for [2026-01-01, 2027-01-01) must be above"
                        + " zero. Leave the quota out for somebody who has none.");
        assertThatThrownBy(() -> Quota.ofTeam(Window.year(2026), Money.parse(amount)))
                .hasMessageContaining("the quota of the team for");
    }
}
