package org.opportune.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opportune.core.AccountId;
import org.opportune.core.ContractId;
import org.opportune.core.DomainException;
import org.opportune.core.Violation;
import org.opportune.core.time.Span;

class ContractTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2030, 1, 1);
    private static final ContractState DRAFT = ContractState.builder()
            .start(START)
            .end(END)
            .agreed(AgreedTerms.of(Money.parse("EUR 100000")))
            .build();
    private static final ContractState ACTIVE = ContractState.builder()
            .from(DRAFT)
            .status(ContractStatus.ACTIVE)
            .signedOn(START.minusDays(12))
            .build();

    @Test
    void anythingThatNobodySaidIsNotMadeUp() {
        ContractState bare = ContractState.builder().start(START).build();

        assertThat(bare.status()).isEqualTo(ContractStatus.DRAFT);
        assertThat(bare.termStart()).isEqualTo(START);
        assertThat(bare.term()).isEqualTo(Span.from(START));
        assertThat(bare.agreed().value()).isEmpty();
        Contract contract = Contract.builder()
                .id(ContractId.of("K-1"))
                .account(AccountId.of("A-1"))
                .state(bare)
                .build();
        assertThat(contract.revision()).isZero();
        assertThat(contract.deal()).isEmpty();
    }

    @Test
    void aHundredThousandOverFourYearsIsThatOverFortyEightMonths() {
        assertThat(ACTIVE.agreed().value()).contains(Money.parse("EUR 100000"));
        assertThat(ACTIVE.term().months()).contains(48L);
    }

    @Test
    void aSignedContractIsInForceFromItsStartToItsEnd() {
        assertThat(ACTIVE.isInForce(START.minusDays(1))).isFalse();
        assertThat(ACTIVE.isInForce(START)).isTrue();
        assertThat(ACTIVE.isInForce(END.minusDays(1))).isTrue();
        assertThat(ACTIVE.isInForce(END)).isFalse();
    }

    @Test
    void aDraftIsNeverInForce() {
        assertThat(DRAFT.isInForce(START)).isFalse();
        ContractState givenUp = ContractState.builder()
                .from(DRAFT)
                .status(ContractStatus.TERMINATED)
                .terminatedOn(END)
                .build();
        assertThat(givenUp.isInForce(START)).isFalse();
    }

    @Test
    void aTerminatedContractHoldsUntilTheDayItWasTerminatedFor() {
        LocalDate july = LocalDate.of(2026, 7, 1);
        ContractState terminated = ContractState.builder()
                .from(ACTIVE)
                .status(ContractStatus.TERMINATED)
                .terminatedOn(july)
                .build();

        assertThat(terminated.isInForce(july.minusDays(1))).isTrue();
        assertThat(terminated.isInForce(july)).isFalse();
    }

    @Test
    void aRenewedContractWasInForceInItsFirstTermToo() {
        LocalDate renewed = LocalDate.of(2028, 1, 1);
        ContractState state = ACTIVE.withTermStart(renewed).withStatus(ContractStatus.RENEWED);
        Contract contract = Contract.builder()
                .id(ContractId.of("K-1"))
                .account(AccountId.of("A-1"))
                .state(state)
                .build();

        assertThat(state.term()).isEqualTo(Span.of(renewed, END));
        assertThat(contract.isInForce(START)).isTrue();
        assertThat(contract.isInForce(END)).isFalse();
    }

    @Test
    void daysThatAreOutOfOrderAreAllReported() {
        assertThat(wrong(ContractState.builder()
                        .start(START)
                        .termStart(START.minusDays(1))
                        .end(START.minusDays(1))
                        .status(ContractStatus.TERMINATED)
                        .terminatedOn(START)))
                .containsExactly("contract.termStart", "contract.end", "contract.terminatedOn");
        assertThat(wrong(ContractState.builder().start(START).end(START))).containsExactly("contract.end");
        assertThat(wrong(ContractState.builder().start(START).end(START.plusDays(1))))
                .isEmpty();
    }

    @Test
    void aContractMayBeTerminatedForTheDayOnWhichItEnds() {
        ContractState.Builder state = ContractState.builder()
                .from(ACTIVE)
                .status(ContractStatus.TERMINATED)
                .terminatedOn(END);

        assertThat(wrong(state)).isEmpty();
        assertThat(wrong(state.terminatedOn(END.plusDays(1)))).containsExactly("contract.terminatedOn");
    }

    @ParameterizedTest
    @EnumSource
    void onlyADraftAndOneThatWasGivenUpAreUnsigned(ContractStatus status) {
        ContractState.Builder state =
                ContractState.builder().start(START).end(END).status(status);
        if (status == ContractStatus.TERMINATED) {
            state.terminatedOn(START);
        }
        boolean mayBeUnsigned =
                List.of(ContractStatus.DRAFT, ContractStatus.TERMINATED).contains(status);

        assertThat(wrong(state)).isEqualTo(mayBeUnsigned ? List.of() : List.of("contract.unsigned"));
        assertThat(wrong(state.signedOn(START)))
                .isEqualTo(status == ContractStatus.DRAFT ? List.of("contract.draft") : List.of());
    }

    @Test
    void exactlyATerminatedContractSaysFromWhichDay() {
        assertThat(wrong(ContractState.builder().from(ACTIVE).terminatedOn(END)))
                .containsExactly("contract.terminated");
        assertThat(wrong(ContractState.builder().from(ACTIVE).status(ContractStatus.TERMINATED)))
                .containsExactly("contract.terminated");
    }

    @Test
    void aContractWithoutEndHasNotExpired() {
        ContractState.Builder expired =
                ContractState.builder().start(START).signedOn(START).status(ContractStatus.EXPIRED);

        assertThat(wrong(expired)).containsExactly("contract.endless");
        assertThat(wrong(expired.end(END))).isEmpty();
    }

    @Test
    void aNegativeRevisionIsRefused() {
        Contract.Builder contract = Contract.builder()
                .id(ContractId.of("K-1"))
                .account(AccountId.of("A-1"))
                .state(DRAFT)
                .revision(-1);

        assertThatThrownBy(contract::build)
                .isInstanceOf(DomainException.class)
                .hasMessage("The revision (-1) of contract K-1 must be zero or more.");
    }

    private static List<String> wrong(ContractState.Builder state) {
        try {
            state.build();
            return List.of();
        } catch (DomainException e) {
            return e.violations().stream().map(Violation::code).toList();
        }
    }
}
