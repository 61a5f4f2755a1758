package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    private static final Key<String> COUNTRY = Key.text("acme:country");
    private static final Key<Long> EMPLOYEES = Key.integer("acme:employees");
    private static final Key<BigDecimal> SHARE = Key.of("acme:share", ValueType.DECIMAL);
    private static final Facts NOTHING = Attributes.none();

    private static final Condition YES = Condition.always();
    private static final Condition NO = Condition.not(YES);
    private static final Condition UNSAID = Condition.contains(COUNTRY, "F");

    private static Facts country(String country) {
        return Attributes.none().with(COUNTRY, country);
    }

    private static Facts employees(long count) {
        return Attributes.none().with(EMPLOYEES, count);
    }

    @Test
    void alwaysHoldsForEverySubjectAndReadsNothing() {
        assertThat(Condition.always().test(NOTHING)).isEqualTo(Truth.TRUE);
        assertThat(Condition.always().reads()).isEmpty();
        assertThat(Condition.always()).isEqualTo(new Condition.Always());
    }

    @Test
    void allIsFalseAsSoonAsOnePartIsFalseAndUnknownOnlyOtherwise() {
        assertThat(Condition.all().test(NOTHING)).isEqualTo(Truth.TRUE);
        assertThat(Condition.all(YES, YES).test(NOTHING)).isEqualTo(Truth.TRUE);
        assertThat(Condition.all(YES, UNSAID).test(NOTHING)).isEqualTo(Truth.UNKNOWN);
        assertThat(Condition.all(UNSAID, NO).test(NOTHING)).isEqualTo(Truth.FALSE);
        assertThat(Condition.all(NO, UNSAID).test(NOTHING)).isEqualTo(Truth.FALSE);
    }

    @Test
    void anyIsTrueAsSoonAsOnePartIsTrueAndUnknownOnlyOtherwise() {
        assertThat(Condition.any().test(NOTHING)).isEqualTo(Truth.FALSE);
        assertThat(Condition.any(NO, NO).test(NOTHING)).isEqualTo(Truth.FALSE);
        assertThat(Condition.any(NO, UNSAID).test(NOTHING)).isEqualTo(Truth.UNKNOWN);
        assertThat(Condition.any(UNSAID, YES).test(NOTHING)).isEqualTo(Truth.TRUE);
        assertThat(Condition.any(YES, UNSAID).test(NOTHING)).isEqualTo(Truth.TRUE);
    }

    @Test
    void notTurnsTrueAndFalseRoundAndLeavesUnknown() {
        assertThat(Condition.not(YES).test(NOTHING)).isEqualTo(Truth.FALSE);
        assertThat(Condition.not(NO).test(NOTHING)).isEqualTo(Truth.TRUE);
        assertThat(Condition.not(UNSAID).test(NOTHING)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void inHoldsForTheValuesAndNoOther() {
        Condition baltic = Condition.in(COUNTRY, "LT", "LV", "EE");

        assertThat(baltic.test(country("LV"))).isEqualTo(Truth.TRUE);
        assertThat(baltic.test(country("FR"))).isEqualTo(Truth.FALSE);
        assertThat(baltic.test(NOTHING)).isEqualTo(Truth.UNKNOWN);
        assertThat(Condition.in(COUNTRY).test(country("FR"))).isEqualTo(Truth.FALSE);
        assertThat(baltic).isEqualTo(Condition.in(COUNTRY, "EE", "LT", "LV", "LT"));
    }

    @Test
    void decimalsThatAreEqualAreTheSameValueHoweverTheyAreWritten() {
        Facts half = Attributes.none().with(SHARE, new BigDecimal("0.5"));
        Condition in = Condition.in(SHARE, new BigDecimal("0.50"));
        Condition from = Condition.atLeast(SHARE, new BigDecimal("0.500"));

        assertThat(in.test(half)).isEqualTo(Truth.TRUE);
        assertThat(in).isEqualTo(Condition.in(SHARE, new BigDecimal("0.5")));
        assertThat(from.test(half)).isEqualTo(Truth.TRUE);
        assertThat(from).isEqualTo(Condition.atLeast(SHARE, new BigDecimal("0.5")));
        assertThat(Condition.below(SHARE, new BigDecimal("1.0")))
                .isEqualTo(Condition.below(SHARE, new BigDecimal("1")));
    }

    @ParameterizedTest
    @CsvSource({"199, FALSE", "200, TRUE", "999, TRUE", "1000, FALSE"})
    void aRangeTakesInItsFirstValueAndNotItsLast(long count, Truth expected) {
        assertThat(Condition.range(EMPLOYEES, 200L, 1000L).test(employees(count)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"199, FALSE, TRUE", "200, TRUE, FALSE"})
    void aRangeMayBeOpenAtOneEnd(long count, Truth atLeast, Truth below) {
        assertThat(Condition.atLeast(EMPLOYEES, 200L).test(employees(count))).isEqualTo(atLeast);
        assertThat(Condition.below(EMPLOYEES, 200L).test(employees(count))).isEqualTo(below);
    }

    @Test
    void aRangeOfAnUnknownFactIsUnknown() {
        assertThat(Condition.range(EMPLOYEES, 200L, 1000L).test(NOTHING)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aRangeThatNoValueCanBeInIsRefused() {
        assertThatThrownBy(() -> Condition.range(EMPLOYEES, 200L, 200L))
                .isInstanceOf(DomainException.class)
                .hasMessage("The to (200) of a range of acme:employees must be above from (200)."
                        + " The range is half-open: from counts, to does not.");
        assertThatThrownBy(() -> new Condition.Range<>(EMPLOYEES, Optional.empty(), Optional.empty()))
                .isInstanceOf(DomainException.class)
                .hasMessage("The from and to of a range of acme:employees must not both be open."
                        + " Use exists to ask whether the fact is known.");
    }

    @Test
    void existsIsNeverUnknown() {
        assertThat(Condition.exists(COUNTRY).test(country("FR"))).isEqualTo(Truth.TRUE);
        assertThat(Condition.exists(COUNTRY).test(NOTHING)).isEqualTo(Truth.FALSE);
    }

    @Test
    void containsLooksLetterForLetter() {
        assertThat(Condition.contains(COUNTRY, "ran").test(country("France"))).isEqualTo(Truth.TRUE);
        assertThat(Condition.contains(COUNTRY, "RAN").test(country("France"))).isEqualTo(Truth.FALSE);
        assertThat(Condition.contains(COUNTRY, "").test(country("France"))).isEqualTo(Truth.TRUE);
        assertThat(Condition.contains(COUNTRY, "ran").test(NOTHING)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aConditionReadsEveryKeyOfItsPartsInKeyOrder() {
        Condition condition = Condition.any(
                Condition.not(Condition.exists(SHARE)),
                Condition.all(Condition.in(COUNTRY, "FR"), Condition.atLeast(EMPLOYEES, 1L)),
                Condition.contains(COUNTRY, "F"));

        assertThat(condition.reads()).containsExactly(COUNTRY, EMPLOYEES, SHARE);
        assertThat(Condition.contains(COUNTRY, "F").reads()).containsExactly(COUNTRY);
    }

    @Test
    void partsGivenCannotBeChangedFromOutside() {
        List<Condition> parts = new ArrayList<>(List.of(YES));
        Condition all = new Condition.All(parts);
        Condition any = new Condition.Any(parts);
        TreeSet<String> values = new TreeSet<>(Set.of("FR"));
        Condition.In<String> in = new Condition.In<>(COUNTRY, values);
        parts.clear();
        values.clear();

        assertThat(all).isEqualTo(Condition.all(YES));
        assertThat(any).isEqualTo(Condition.any(YES));
        assertThat(in.values()).containsExactly("FR");
        assertThatThrownBy(() -> in.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> in.reads().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
