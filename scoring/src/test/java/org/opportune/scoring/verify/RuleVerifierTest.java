package org.opportune.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.opportune.scoring.verify.BadRules.CITY;
import static org.opportune.scoring.verify.BadRules.PARTNER;
import static org.opportune.scoring.verify.BadRules.SEATS;
import static org.opportune.scoring.verify.BadRules.VISITS;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opportune.core.Attributes;
import org.opportune.core.Facts;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.scoring.Points;
import org.opportune.scoring.ScoringRule;
import org.opportune.scoring.model.Limits;

/** Each bad rule is caught, by the check that is meant for it. */
@Isolated("one test changes the default locale")
class RuleVerifierTest {
    private static final Instant AS_OF = Instant.parse("2026-01-26T12:00:00Z");
    private static final Facts LARGE = Attributes.none()
            .with(SEATS, 9L)
            .with(CITY, "Vilnius")
            .with(PARTNER, true)
            .with(VISITS, Occurrences.of(List.of(new Occurrence("v-1", Instant.parse("2026-01-20T12:00:00Z")))));
    private static final Facts SMALL = Attributes.none()
            .with(SEATS, 2L)
            .with(CITY, "Kaunas")
            .with(PARTNER, false)
            .with(VISITS, Occurrences.of(List.of()));

    static Stream<Arguments> badRules() {
        return Stream.of(
                Arguments.of(Check.IDENTITY, BadRules.withoutVendor()),
                Arguments.of(Check.IDENTITY, BadRules.changingItsName()),
                Arguments.of(Check.FAILURE, BadRules.throwing()),
                Arguments.of(Check.FAILURE, BadRules.givingNothing()),
                Arguments.of(Check.BOUNDS, BadRules.unbounded()),
                Arguments.of(Check.UNDECLARED_READ, BadRules.readingWhatItHasNotDeclared()),
                Arguments.of(Check.UNUSED_READ, BadRules.declaringWhatItNeverReads()),
                Arguments.of(Check.MISSING_IS_UNKNOWN, BadRules.takingMissingForNo()),
                Arguments.of(Check.MISSING_IS_UNKNOWN, BadRules.takingTheSecondMissingForNo()),
                Arguments.of(Check.MISSING_KEYS, BadRules.waitingForWhatItKnows()),
                Arguments.of(Check.MISSING_KEYS, BadRules.waitingForNothing()),
                Arguments.of(Check.REPEATABLE, BadRules.counting()),
                Arguments.of(Check.REPEATABLE, BadRules.random()),
                Arguments.of(Check.ORDER, BadRules.rememberingTheLeadBefore()),
                Arguments.of(Check.THREADS, BadRules.knowingItsThread()),
                Arguments.of(Check.MOMENT, BadRules.dependingOnAMomentItHasNotDeclared()),
                Arguments.of(Check.CLOCK, BadRules.readingTheClock()));
    }

    @ParameterizedTest
    @MethodSource("badRules")
    void aBadRuleIsCaughtByTheCheckThatIsMeantForIt(Check check, ScoringRule rule) {
        assertThat(checks(contract(rule))).contains(check);
    }

    @Test
    void noCheckOfARuleIsWithoutABadRuleThatItCatches() {
        Set<Check> caught =
                badRules().map(arguments -> (Check) arguments.get()[0]).collect(Collectors.toSet());
        assertThat(caught)
                .containsAll(Stream.of(Check.values())
                        .filter(check -> check.compareTo(Check.CLOCK) <= 0)
                        .filter(check -> check != Check.EXPECTATION && check != Check.MUTATION)
                        .toList());
    }

    @Test
    void aGoodRulePasses() {
        RuleVerifier verifier = RuleVerifier.of(BadRules.good())
                .within(Limits.of(Points.ZERO, Points.of(9)))
                .given(LARGE, AS_OF)
                .earns(9)
                .given(SMALL, AS_OF)
                .doesNotFire()
                .given(Attributes.none(), AS_OF)
                .isUnknown(SEATS);
        assertThatCode(verifier::verify).doesNotThrowAnyException();
    }

    @Test
    void everyExpectationThatIsNotMetIsReported() {
        RuleVerifier verifier = RuleVerifier.of(BadRules.good())
                .given(LARGE, AS_OF)
                .earns(8)
                .given(LARGE, AS_OF)
                .earns(9, "order 7")
                .given(SMALL, AS_OF)
                .isUnknown(SEATS)
                .given(Attributes.none(), AS_OF)
                .isUnknown(CITY)
                .given(Attributes.none(), AS_OF)
                .doesNotFire();
        VerificationError error = catchThrowableOfType(VerificationError.class, verifier::verify);
        assertThat(error.problems())
                .extracting(Problem::where)
                .containsExactly("sample 1", "sample 2", "sample 3", "sample 4", "sample 5");
        assertThat(error.problems()).extracting(Problem::check).containsOnly(Check.EXPECTATION);
        assertThat(error)
                .hasMessageStartingWith(
                        "5 problems with rule acme:good\n  EXPECTATION: sample 1: should be fired with 8");
    }

    @Test
    void aRuleWithoutSampleIsNotProved() {
        assertThat(checks(RuleVerifier.of(BadRules.good()))).containsExactly(Check.EXPECTATION);
    }

    @Test
    void aRuleThatChangesTheFactsItIsGivenIsCaught() {
        BadRules.Loose loose = new BadRules.Loose();
        loose.values.put(SEATS, 9L);
        assertThat(checks(RuleVerifier.of(BadRules.changingTheFacts())
                        .given(loose, AS_OF)
                        .keepsTheContract()))
                .containsExactly(Check.MUTATION);
    }

    @Test
    void aRuleThatLooksBehindTheFactsIsCaught() {
        BadRules.Loose loose = new BadRules.Loose();
        loose.values.put(SEATS, 9L);
        assertThat(checks(RuleVerifier.of(BadRules.lookingBehindTheFacts())
                        .given(loose, AS_OF)
                        .earns(9)))
                .containsExactly(Check.MUTATION);
    }

    @Test
    void aRuleThatDependsOnTheDefaultLocaleIsCaughtUnderAnother() {
        RuleVerifier verifier = contract(BadRules.dependingOnTheDefaultLocale());
        assertThatCode(verifier::verify).doesNotThrowAnyException();
        assertThat(checks(verifier.alsoUnder("in Turkish", BadRules::turkish))).containsExactly(Check.SETTINGS);
    }

    @Test
    void aRuleMayBeAllowedToDecideByWhatIsMissing() {
        assertThatCode(contract(BadRules.takingMissingForNo()).missingDecides()::verify)
                .doesNotThrowAnyException();
    }

    @Test
    void aRuleMayBeAllowedToKnowDates() {
        assertThatCode(contract(BadRules.readingTheClock()).boundToDates()::verify)
                .doesNotThrowAnyException();
    }

    @Test
    void theLimitsThemselvesAreWithinTheLimits() {
        RuleVerifier both = RuleVerifier.of(BadRules.good()).given(LARGE, AS_OF).keepsTheContract();
        assertThatCode(both.within(Limits.of(Points.of(9), Points.of(9)))::verify)
                .doesNotThrowAnyException();
        assertThat(checks(both.within(Limits.atMost(Points.of("8.999"))))).containsExactly(Check.BOUNDS);
        assertThat(checks(both.within(Limits.atLeast(Points.of("9.001"))))).containsExactly(Check.BOUNDS);
    }

    private static RuleVerifier contract(ScoringRule rule) {
        return RuleVerifier.of(rule)
                .within(Limits.of(Points.of(-1_000), Points.of(1_000)))
                .given(LARGE, AS_OF)
                .keepsTheContract()
                .given(SMALL, AS_OF)
                .keepsTheContract();
    }

    private static Set<Check> checks(RuleVerifier verifier) {
        return catchThrowableOfType(VerificationError.class, verifier::verify).problems().stream()
                .map(Problem::check)
                .collect(Collectors.toSet());
    }
}
