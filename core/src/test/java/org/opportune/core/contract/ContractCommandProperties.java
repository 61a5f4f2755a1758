package org.opportune.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.AccountId;
import org.opportune.core.Change;
import org.opportune.core.ContractId;
import org.opportune.core.DomainException;
import org.opportune.core.Occasion;
import org.opportune.core.TransitionCheck;

/** Whatever commands a contract is given, in whatever order. */
class ContractCommandProperties {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Contract DRAFT = Contract.builder()
            .id(ContractId.of("K-1"))
            .account(AccountId.of("A-1"))
            .state(ContractState.builder().start(START).end(START.plusDays(30)).build())
            .build();

    /**
     * A command to try.
     *
     * @param command what to do
     * @param occasion when and why
     */
    record Try(ContractCommand command, Occasion occasion) {}

    @Property
    void noSequenceOfCommandsLeadsToAStateThatMustNotFollow(@ForAll("tries") List<Try> tries) {
        Contract contract = DRAFT;
        for (Try one : tries) {
            ContractState before = contract.state();
            if (contract.check(one.command(), one.occasion()).allowed()) {
                contract = contract.apply(one.command(), one.occasion()).value();
                ContractState after = contract.state();

                assertThat(before.status().next()).contains(after.status());
                assertThat(after.start()).isEqualTo(START);
                assertThat(after.termStart())
                        .isIn(before.termStart(), before.end().orElse(START));
                assertThat(after.status() == ContractStatus.DRAFT).isEqualTo(neverSigned(after) && notGivenUp(after));
                assertThat(ContractState.builder().from(after).build()).isEqualTo(after);
            }
        }
    }

    @Property
    void checkSaysWhatApplyThrowsAndARefusedCommandChangesNothing(@ForAll("tries") List<Try> tries) {
        Contract contract = DRAFT;
        for (Try one : tries) {
            Contract tried = contract;
            Contract copy = Contract.builder().from(tried).build();

            TransitionCheck check = tried.check(one.command(), one.occasion());
            DomainException refusal =
                    catchThrowableOfType(DomainException.class, () -> tried.apply(one.command(), one.occasion()));

            assertThat(check.violations()).isEqualTo(refusal == null ? List.of() : refusal.violations());
            assertThat(tried).isEqualTo(copy);
            contract =
                    check.allowed() ? tried.apply(one.command(), one.occasion()).value() : tried;
        }
    }

    @Property
    void everyCommandIsOneRevisionAndOneEventWithTheStateItFoundAndLeft(@ForAll("tries") List<Try> tries) {
        Contract contract = DRAFT;
        for (Try one : tries) {
            if (contract.check(one.command(), one.occasion()).allowed()) {
                Change<Contract> change = contract.apply(one.command(), one.occasion());
                ContractEvent event = (ContractEvent) change.events().get(0);

                assertThat(change.events()).hasSize(1);
                assertThat(change.value().revision()).isEqualTo(contract.revision() + 1);
                assertThat(event.revision()).isEqualTo(change.value().revision());
                assertThat(event.before()).isEqualTo(contract.state());
                assertThat(event.after()).isEqualTo(change.value().state());
                contract = change.value();
            }
        }
    }

    @Property
    void whatIsOverWasInForceOnNoDayAfter(@ForAll("tries") List<Try> tries, @ForAll("days") LocalDate day) {
        Contract contract = DRAFT;
        for (Try one : tries) {
            if (contract.check(one.command(), one.occasion()).allowed()) {
                contract = contract.apply(one.command(), one.occasion()).value();
            }
        }
        ContractState state = contract.state();
        if (contract.isInForce(day)) {
            assertThat(state.status()).isNotEqualTo(ContractStatus.DRAFT);
            assertThat(day).isAfterOrEqualTo(START);
            assertThat(day).isBefore(state.end().orElse(LocalDate.MAX));
            assertThat(day).isBefore(state.terminatedOn().orElse(LocalDate.MAX));
        }
    }

    private static boolean neverSigned(ContractState state) {
        return state.signedOn().isEmpty();
    }

    private static boolean notGivenUp(ContractState state) {
        return state.terminatedOn().isEmpty();
    }

    @Provide
    static Arbitrary<List<Try>> tries() {
        Arbitrary<Optional<LocalDate>> ends = days().optional();
        Arbitrary<AgreedTerms> terms =
                Arbitraries.longs().between(0, 3).map(cents -> AgreedTerms.of(Money.ofMinor(CurrencyUnit.EUR, cents)));
        Arbitrary<ContractCommand> commands = Arbitraries.oneOf(
                days().map(ContractCommand.Activate::new),
                Combinators.combine(terms, ends).as(ContractCommand.Amend::new),
                Combinators.combine(terms, ends).as(ContractCommand.Renew::new),
                days().map(ContractCommand.Expire::new),
                days().map(ContractCommand.Terminate::new));
        Arbitrary<Occasion> occasions = Combinators.combine(
                        Arbitraries.of("", "as agreed"),
                        Arbitraries.longs().between(0, 5).optional(0.1))
                .as((reason, revision) -> Occasion.at(Instant.EPOCH)
                        .withReason(Optional.of(reason).filter(text -> !text.isEmpty()))
                        .withExpectedRevision(revision));
        return Combinators.combine(commands, occasions).as(Try::new).list().ofMaxSize(12);
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-30, 120).map(START::plusDays);
    }
}
