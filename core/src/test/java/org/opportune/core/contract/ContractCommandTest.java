package org.opportune.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opportune.core.AccountId;
import org.opportune.core.Change;
import org.opportune.core.ContractId;
import org.opportune.core.DomainException;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.Violation;
import org.opportune.core.contract.ContractCommand.Activate;
import org.opportune.core.contract.ContractCommand.Amend;
import org.opportune.core.contract.ContractCommand.Expire;
import org.opportune.core.contract.ContractCommand.Renew;
import org.opportune.core.contract.ContractCommand.Terminate;
import org.opportune.core.time.Span;

class ContractCommandTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Occasion SILENT = Occasion.at(NOON);
    private static final Occasion TOLD = SILENT.withRecordedAt(NOON.plusSeconds(60))
            .withBy(OwnerId.of("ben"))
            .withReason("as discussed");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2028, 1, 1);
    private static final AgreedTerms PRICE = AgreedTerms.of(Money.parse("EUR 25000"));
    private static final AgreedTerms HIGHER = AgreedTerms.of(Money.parse("EUR 30000"));
    private static final Contract DRAFT = Contract.builder()
            .id(ContractId.of("K-1"))
            .account(AccountId.of("A-1"))
            .state(ContractState.builder().start(START).end(END).agreed(PRICE).build())
            .build();
    private static final Activate SIGN = new Activate(LocalDate.of(2025, 12, 20));
    private static final Amend RAISE = new Amend(HIGHER, Optional.of(END));
    private static final Renew RENEW = new Renew(HIGHER, Optional.of(LATER));
    private static final Expire EXPIRE = new Expire(END);
    private static final Terminate TERMINATE = new Terminate(LocalDate.of(2026, 7, 1));

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFT ACTIVE TERMINATED",
        "ACTIVE, AMENDED RENEWED EXPIRED TERMINATED",
        "AMENDED, AMENDED RENEWED EXPIRED TERMINATED",
        "RENEWED, AMENDED RENEWED EXPIRED TERMINATED",
        "EXPIRED, RENEWED",
        "TERMINATED, ''",
    })
    void aStatusCanBecomeTheseAndNoOther(ContractStatus from, String next) {
        assertThat(from.next().stream().map(Enum::name))
                .containsExactly(next.isEmpty() ? new String[0] : next.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandKeepsToThoseStatuses(ContractStatus from) {
        Contract contract = standing(from);
        ContractStatus amended = from == ContractStatus.DRAFT ? ContractStatus.DRAFT : ContractStatus.AMENDED;

        assertThat(contract.check(SIGN, TOLD).allowed()).isEqualTo(from.next().contains(ContractStatus.ACTIVE));
        assertThat(contract.check(RAISE, TOLD).allowed()).isEqualTo(from.next().contains(amended));
        assertThat(contract.check(RENEW, TOLD).allowed()).isEqualTo(from.next().contains(ContractStatus.RENEWED));
        assertThat(contract.check(EXPIRE, TOLD).allowed()).isEqualTo(from.next().contains(ContractStatus.EXPIRED));
        assertThat(contract.check(TERMINATE, TOLD).allowed())
                .isEqualTo(from.next().contains(ContractStatus.TERMINATED));
    }

    @Test
    void signingMakesADraftActiveAndLeavesAnEvent() {
        Change<Contract> change = DRAFT.apply(SIGN, TOLD);

        ContractState signed = ContractState.builder()
                .status(ContractStatus.ACTIVE)
                .start(START)
                .end(END)
                .agreed(PRICE)
                .signedOn(LocalDate.of(2025, 12, 20))
                .build();
        assertThat(change.value()).isEqualTo(DRAFT.withState(signed).withRevision(1));
        assertThat(change.events())
                .singleElement()
                .isEqualTo(ContractEvent.builder()
                        .contract(DRAFT.id())
                        .revision(1)
                        .effectiveAt(NOON)
                        .recordedAt(NOON.plusSeconds(60))
                        .before(DRAFT.state())
                        .after(signed)
                        .by(OwnerId.of("ben"))
                        .reason("as discussed")
                        .build());
        assertThat(change.events().get(0).id()).isEqualTo("K-1#1");
    }

    @Test
    void aDraftIsChangedWithoutAReasonAndStaysOne() {
        Contract changed = DRAFT.apply(RAISE, SILENT).value();

        assertThat(changed.state()).isEqualTo(DRAFT.state().withAgreed(HIGHER));
    }

    @Test
    void amendingASignedContractNeedsAReasonAndChangesWhatWasAgreed() {
        Contract active = standing(ContractStatus.ACTIVE);

        assertThat(against(active, RAISE, SILENT)).containsExactly("contract.reason");
        ContractState amended =
                active.apply(new Amend(HIGHER, Optional.empty()), TOLD).value().state();
        assertThat(amended.status()).isEqualTo(ContractStatus.AMENDED);
        assertThat(amended.agreed()).isEqualTo(HIGHER);
        assertThat(amended.term()).isEqualTo(Span.from(START));
        assertThat(amended.signedOn()).isEqualTo(active.state().signedOn());
    }

    @Test
    void anAmendmentChangesWhatIsAgreedOrTheEndOrBoth() {
        Contract active = standing(ContractStatus.ACTIVE);

        assertThat(against(active, new Amend(PRICE, Optional.of(END)), TOLD)).containsExactly("command.unchanged");
        assertThat(against(active, new Amend(HIGHER, Optional.of(END)), TOLD)).isEmpty();
        assertThat(against(active, new Amend(PRICE, Optional.of(LATER)), TOLD)).isEmpty();
        assertThat(against(active, new Amend(PRICE, Optional.of(START)), TOLD)).containsExactly("contract.end");
    }

    @Test
    void aRenewalIsAFurtherTermThatBeginsWhereTheLastOneEnded() {
        Contract renewed = standing(ContractStatus.ACTIVE).apply(RENEW, SILENT).value();

        assertThat(renewed.state().status()).isEqualTo(ContractStatus.RENEWED);
        assertThat(renewed.state().start()).isEqualTo(START);
        assertThat(renewed.state().term()).isEqualTo(Span.of(END, LATER));
        assertThat(renewed.state().agreed()).isEqualTo(HIGHER);
        assertThat(renewed.isInForce(START)).isTrue();
        assertThat(renewed.isInForce(LATER.minusDays(1))).isTrue();
    }

    @Test
    void aRenewalEndsAfterItBegins() {
        Contract active = standing(ContractStatus.ACTIVE);

        assertThat(against(active, new Renew(HIGHER, Optional.of(END)), TOLD)).containsExactly("contract.end");
        assertThat(against(active, new Renew(HIGHER, Optional.of(END.plusDays(1))), TOLD))
                .isEmpty();
        assertThat(against(active, new Renew(HIGHER, Optional.empty()), TOLD)).isEmpty();
    }

    @Test
    void aContractThatRunsOnIsNeitherRenewedNorExpires() {
        Contract endless = standing(ContractStatus.ACTIVE);
        endless = endless.withState(endless.state().withEnd(Optional.empty()));

        assertThat(against(endless, RENEW, TOLD)).containsExactly("contract.endless");
        assertThat(against(endless, EXPIRE, TOLD)).containsExactly("contract.endless");
        assertThat(against(endless, TERMINATE, TOLD)).isEmpty();
    }

    @Test
    void aContractExpiresOnItsEndAndNotBefore() {
        Contract active = standing(ContractStatus.ACTIVE);

        assertThat(active.check(new Expire(END.minusDays(1)), SILENT).violations())
                .singleElement()
                .hasToString("contract.early: The today (2026-12-31) of contract K-1 must not be before the end"
                        + " (2027-01-01). Terminate a contract that ends before its time.");
        ContractState expired = active.apply(EXPIRE, SILENT).value().state();
        assertThat(expired).isEqualTo(active.state().withStatus(ContractStatus.EXPIRED));
    }

    @Test
    void whetherItWasNotedThatAContractExpiredChangesNothingAboutWhenItWasInForce() {
        Contract active = standing(ContractStatus.ACTIVE);
        Contract expired = active.apply(new Expire(LATER), SILENT).value();

        for (LocalDate day : List.of(START.minusDays(1), START, END.minusDays(1), END, LATER)) {
            assertThat(expired.isInForce(day)).isEqualTo(active.isInForce(day));
        }
    }

    @Test
    void terminatingNeedsAReasonAndSaysFromWhichDay() {
        Contract active = standing(ContractStatus.ACTIVE);

        assertThat(against(active, TERMINATE, SILENT)).containsExactly("contract.reason");
        assertThat(against(active, new Terminate(END.plusDays(1)), TOLD)).containsExactly("contract.terminatedOn");
        ContractState over = active.apply(TERMINATE, TOLD).value().state();
        assertThat(over.status()).isEqualTo(ContractStatus.TERMINATED);
        assertThat(over.terminatedOn()).contains(LocalDate.of(2026, 7, 1));
        assertThat(over.isInForce(LocalDate.of(2026, 6, 30))).isTrue();
    }

    @Test
    void aDraftThatIsGivenUpWasNeverInForce() {
        assertThat(against(DRAFT, TERMINATE, SILENT)).containsExactly("contract.reason");
        Contract givenUp = DRAFT.apply(TERMINATE, TOLD).value();

        assertThat(givenUp.isInForce(START)).isFalse();
        assertThat(givenUp.state().signedOn()).isEmpty();
    }

    @Test
    void nothingMoreHappensToATerminatedContract() {
        Contract over = standing(ContractStatus.TERMINATED);

        for (ContractCommand command : List.of(SIGN, RAISE, RENEW, EXPIRE, TERMINATE)) {
            assertThat(against(over, command, TOLD)).containsExactly("contract.over");
        }
    }

    @Test
    void everythingThatStandsAgainstACommandIsReportedAndThrownAtOnce() {
        Contract draft = DRAFT.withState(DRAFT.state().withEnd(Optional.empty()));
        Occasion stale = SILENT.withExpectedRevision(4L);

        assertThat(against(draft, EXPIRE, stale))
                .containsExactly("revision.stale", "contract.transition", "contract.unsigned", "contract.endless");
        assertThatThrownBy(() -> draft.apply(EXPIRE, stale))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .isEqualTo(draft.check(EXPIRE, stale).violations()));
    }

    @Test
    void anEventComesAfterACommandAndWasKnownWhenItHappenedUnlessSaidOtherwise() {
        ContractEvent.Builder event = ContractEvent.builder()
                .contract(DRAFT.id())
                .effectiveAt(NOON)
                .before(DRAFT.state())
                .after(DRAFT.state());

        assertThat(event.revision(1).build().recordedAt()).isEqualTo(NOON);
        assertThatThrownBy(() -> event.revision(0).build())
                .hasMessage("The revision (0) of event of contract K-1 must be above zero.");
    }

    private static Contract standing(ContractStatus status) {
        ContractState.Builder state = ContractState.builder();
        state.from(DRAFT.state()).status(status);
        if (status != ContractStatus.DRAFT) {
            state.signedOn(START);
        }
        if (status == ContractStatus.TERMINATED) {
            state.terminatedOn(START.plusDays(1));
        }
        return DRAFT.withState(state.build());
    }

    private static List<String> against(Contract contract, ContractCommand command, Occasion occasion) {
        return contract.check(command, occasion).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
