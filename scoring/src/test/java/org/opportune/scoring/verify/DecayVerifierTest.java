package org.opportune.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opportune.scoring.model.DecayCurve;

/** Each bad curve is caught. */
class DecayVerifierTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private record Curve(Function<Duration, BigDecimal> how, Duration settles) implements DecayCurve {
        @Override
        public BigDecimal left(Duration age) {
            return how.apply(age);
        }
    }

    @Test
    void aStepPasses() {
        assertThatCode(() -> verify(age -> age.compareTo(DAY) < 0 ? BigDecimal.ONE : HALF, DAY))
                .doesNotThrowAnyException();
    }

    @Test
    void aCurveThatGrowsIsCaughtSecondBySecondWhereItsAuthorSays() {
        Function<Duration, BigDecimal> spike =
                age -> age.equals(Duration.ofSeconds(7)) || age.isZero() ? BigDecimal.ONE : HALF;
        assertThat(checks(spike, DAY, Duration.ofSeconds(7))).containsExactly(Check.CURVE);
    }

    @Test
    void aFactorAboveOneOrBelowZeroIsCaught() {
        assertThat(checks(age -> new BigDecimal("1.1"), DAY)).containsExactly(Check.CURVE);
        assertThat(checks(age -> new BigDecimal("-0.1"), DAY)).containsExactly(Check.CURVE);
    }

    @Test
    void aCurveThatChangesAfterItHasSettledIsCaught() {
        assertThat(checks(age -> age.compareTo(DAY.plusHours(6)) < 0 ? BigDecimal.ONE : HALF, DAY))
                .containsExactly(Check.CURVE);
    }

    @Test
    void aCurveThatRemembersIsCaught() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(checks(age -> BigDecimal.ONE.movePointLeft(calls.getAndIncrement() % 2), DAY))
                .contains(Check.REPEATABLE);
    }

    @Test
    void aCurveThatSettlesWithinPartsOfASecondIsCaught() {
        assertThat(checks(age -> HALF, DAY.plusNanos(1))).containsExactly(Check.CURVE);
        assertThat(checks(age -> HALF, Duration.ZERO)).containsExactly(Check.CURVE);
    }

    private static void verify(Function<Duration, BigDecimal> how, Duration settles, Duration... ages) {
        DecayVerifier.verify("acme:curve", new Curve(how, settles), ages);
    }

    private static Set<Check> checks(Function<Duration, BigDecimal> how, Duration settles, Duration... ages) {
        return catchThrowableOfType(VerificationError.class, () -> verify(how, settles, ages)).problems().stream()
                .map(Problem::check)
                .collect(Collectors.toSet());
    }
}
