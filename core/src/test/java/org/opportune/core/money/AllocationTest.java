package org.opportune.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.opportune.core.DomainException;

/** The expected parts come from {@code src/test/python/money.py}. */
class AllocationTest {
    private static final Money HUNDRED = Money.parse("EUR 100.00");

    private static List<BigDecimal> weights(String blankSeparated) {
        return Arrays.stream(blankSeparated.split(" ")).map(BigDecimal::new).toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/fixtures/allocations.csv")
    void partsAreThoseOfExactFractions(long cents, String weights, String parts) {
        assertThat(Allocation.split(Money.ofMinor(CurrencyUnit.EUR, cents), weights(weights)))
                .isEqualTo(Stream.of(parts.split(" "))
                        .map(part -> Money.ofMinor(CurrencyUnit.EUR, Long.parseLong(part)))
                        .toList());
    }

    @Test
    void theFirstOfEqualsGetsTheCoinThatIsLeft() {
        BigDecimal one = BigDecimal.ONE;

        assertThat(Allocation.split(HUNDRED, weights("1 1 1")))
                .containsExactly(Money.parse("EUR 33.34"), Money.parse("EUR 33.33"), Money.parse("EUR 33.33"));
        assertThat(Allocation.split(HUNDRED, Map.of("eve", one, "ada", one, "ben", one)))
                .containsExactly(
                        entry("ada", Money.parse("EUR 33.34")),
                        entry("ben", Money.parse("EUR 33.33")),
                        entry("eve", Money.parse("EUR 33.33")));
    }

    @Test
    void currenciesKeepTheirOwnCoins() {
        assertThat(Allocation.split(Money.parse("JPY 100"), weights("1 2")))
                .containsExactly(Money.parse("JPY 33"), Money.parse("JPY 67"));
        assertThat(Allocation.split(Money.parse("BHD 0.002"), weights("1 2")))
                .containsExactly(Money.parse("BHD 0.001"), Money.parse("BHD 0.001"));
    }

    @Test
    void weightsThatGiveTheMoneyToNobodyAreRefused() {
        assertThatThrownBy(() -> Allocation.split(HUNDRED, List.of()))
                .hasMessage("The weights of an allocation must not be empty or all zero."
                        + " Nobody is there to get the money.");
        assertThatThrownBy(() -> Allocation.split(HUNDRED, weights("0 0.0"))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Allocation.split(HUNDRED, Map.<String, BigDecimal>of()))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void everyWeightBelowZeroIsNamed() {
        assertThatThrownBy(() -> Allocation.split(HUNDRED, weights("1 -1 2 -0.5")))
                .hasMessage("The weights[1] (-1) of an allocation must be zero or more.\n"
                        + "The weights[3] (-0.5) of an allocation must be zero or more.");
        assertThatThrownBy(() -> Allocation.split(HUNDRED, Map.of("ada", BigDecimal.ONE.negate())))
                .hasMessage("The weight of ada (-1) of an allocation must be zero or more.");
    }

    @Test
    void aHostileWeightCostsNothing() {
        assertThatThrownBy(() -> Allocation.split(HUNDRED, List.of(new BigDecimal("1e1000000000"))))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Allocation.split(HUNDRED, List.of(new BigDecimal("1e-1000000000"))))
                .isInstanceOf(DomainException.class);
    }
}
