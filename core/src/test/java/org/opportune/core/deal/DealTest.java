package org.opportune.core.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.DealId;
import org.opportune.core.DomainException;
import org.opportune.core.Key;
import org.opportune.core.LeadSource;
import org.opportune.core.OwnerId;
import org.opportune.core.PipelineId;
import org.opportune.core.ProductId;
import org.opportune.core.StageId;
import org.opportune.core.Violation;

class DealTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-05T12:00:00Z");
    private static final StageId OFFER = StageId.of("offer");
    private static final StageId LOST_STAGE = StageId.of("lost");
    private static final DealState OPEN = DealState.builder().stage(OFFER).build();
    private static final DealState LOST = DealState.builder()
            .stage(LOST_STAGE)
            .status(DealStatus.LOST)
            .outcome(Outcome.at(LATER).because(LossReason.BUDGET))
            .build();
    private static final Deal BARE = Deal.builder()
            .id(DealId.of("D-1"))
            .pipeline(PipelineId.of("p"))
            .state(OPEN)
            .build();

    @Test
    void idPipelineAndStageAreEnoughAndNothingElseIsMadeUp() {
        assertThat(BARE.status()).isEqualTo(DealStatus.OPEN);
        assertThat(BARE.type()).isEqualTo(DealType.NEW);
        assertThat(BARE.pipelineVersion()).isEqualTo(1);
        assertThat(BARE.revision()).isZero();
        assertThat(BARE.state().amount()).isEmpty();
        assertThat(BARE.state().outcome()).isEmpty();
        assertThat(BARE.openedAt()).isEmpty();
    }

    @Test
    void everythingThatIsMissingAndWrongIsReportedAtOnce() {
        Deal.Builder builder = Deal.builder().pipelineVersion(0).revision(-1).listValue(Money.parse("EUR -1"));

        assertThatThrownBy(builder::build)
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::path)
                .containsExactly("id", "pipeline", "state", "pipelineVersion", "revision", "listValue");
    }

    @Test
    void aStateNamesEverythingThatIsMissingOrWrong() {
        assertThatThrownBy(() -> DealState.builder()
                        .status(DealStatus.WON)
                        .amount(Money.parse("EUR -1"))
                        .build())
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::code)
                .containsExactly("missing", "money.negative", "deal.outcome");
    }

    @Test
    void anOutcomeIsThereExactlyWhenTheDealIsClosed() {
        assertThatThrownBy(() -> OPEN.withOutcome(Outcome.at(NOON)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must be left out while it is open");
        assertThatThrownBy(() -> LOST.withOutcome(Optional.empty()))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("Use Outcome.at, or Outcome.undated");
    }

    @Test
    void wonAndLostAreClosed() {
        assertThat(DealStatus.OPEN.isClosed()).isFalse();
        assertThat(DealStatus.WON.isClosed()).isTrue();
        assertThat(DealStatus.LOST.isClosed()).isTrue();
    }

    @Test
    void anOutcomeTellsWhenWhyToWhomAndMore() {
        Outcome outcome =
                Outcome.at(NOON).because(LossReason.COMPETITOR).to("Rival").noting("cheaper");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        Optional.of(NOON),
                        Optional.of(LossReason.COMPETITOR),
                        Optional.of("Rival"),
                        Optional.of("cheaper")));
        assertThat(Outcome.undated().closedAt()).isEmpty();
    }

    @Test
    void aLossReasonIsAnOpenCode() {
        LossReason merger = LossReason.of("acme:merger");

        assertThat(merger).hasToString("acme:merger").isEqualTo(new LossReason("acme:merger"));
        assertThat(LossReason.BUDGET).isLessThan(merger);
        assertThatThrownBy(() -> LossReason.of(" ")).isInstanceOf(DomainException.class);
    }

    @Test
    void everyFieldCanBeAskedFor() {
        Deal deal = Deal.builder()
                .from(BARE)
                .type(DealType.UPSELL)
                .account(AccountId.of("A-1"))
                .product(ProductId.of("P-1"))
                .source(LeadSource.WEBINAR)
                .listValue(Money.parse("EUR 120"))
                .openedAt(NOON)
                .state(DealState.builder()
                        .from(LOST)
                        .amount(Money.parse("EUR 100"))
                        .owner(OwnerId.of("ada"))
                        .expectedClose(LocalDate.of(2026, 2, 1))
                        .build())
                .build();

        assertKnown(deal, DealKeys.ID, "D-1");
        assertKnown(deal, DealKeys.STATUS, "LOST");
        assertKnown(deal, DealKeys.STAGE, "lost");
        assertKnown(deal, DealKeys.PIPELINE, "p");
        assertKnown(deal, DealKeys.TYPE, "UPSELL");
        assertKnown(deal, DealKeys.OWNER, "ada");
        assertKnown(deal, DealKeys.ACCOUNT, "A-1");
        assertKnown(deal, DealKeys.PRODUCT, "P-1");
        assertKnown(deal, DealKeys.SOURCE, "WEBINAR");
        assertKnown(deal, DealKeys.CURRENCY, "EUR");
        assertKnown(deal, DealKeys.AMOUNT, Money.parse("EUR 100"));
        assertKnown(deal, DealKeys.LIST_VALUE, Money.parse("EUR 120"));
        assertKnown(deal, DealKeys.EXPECTED_CLOSE, LocalDate.of(2026, 2, 1));
        assertKnown(deal, DealKeys.OPENED_AT, NOON);
        assertKnown(deal, DealKeys.CLOSED_AT, LATER);
        assertKnown(deal, DealKeys.LOSS_REASON, "BUDGET");
    }

    @Test
    void whatNobodySaidIsUnknownToConditions() {
        for (Key<?> key : List.of(
                DealKeys.OWNER,
                DealKeys.ACCOUNT,
                DealKeys.PRODUCT,
                DealKeys.SOURCE,
                DealKeys.CURRENCY,
                DealKeys.AMOUNT,
                DealKeys.LIST_VALUE,
                DealKeys.EXPECTED_CLOSE,
                DealKeys.OPENED_AT,
                DealKeys.CLOSED_AT,
                DealKeys.LOSS_REASON)) {
            assertThat(BARE.facts().get(key)).as(key.name()).isEqualTo(Answer.unknown());
        }
    }

    @Test
    void theHostsOwnFieldsStandBesideTheDeals() {
        Key<Long> seats = Key.integer("acme:seats");

        assertKnown(BARE.withAttributes(Attributes.none().with(seats, 12L)), seats, 12L);
    }

    @Test
    void aClosedDealThatIsKnownByItsDatesWasOpenInBetween() {
        Deal lost = BARE.withState(LOST).withOpenedAt(NOON);

        TrackedDeal tracked = TrackedDeal.ofDates(lost, OPEN);

        assertThat(tracked.deal()).isEqualTo(lost);
        assertThat(tracked.asOf(NOON.minusSeconds(1))).isEmpty();
        assertThat(tracked.asOf(NOON)).contains(lost.withState(OPEN));
        assertThat(tracked.asOf(LATER)).contains(lost);
        assertThat(tracked.revision()).isEqualTo(2);
    }

    @Test
    void withoutTheDatesThereIsNoHistory() {
        assertThat(TrackedDeal.ofDates(BARE, OPEN).history()).isEqualTo(DealHistory.empty());
        Deal undated = BARE.withOpenedAt(NOON).withState(LOST.withOutcome(Outcome.undated()));
        assertThat(TrackedDeal.ofDates(undated, OPEN).history()).isEqualTo(DealHistory.empty());
    }

    @Test
    void aDealWhoseDatesSayItClosedBeforeItOpenedIsNeverOpen() {
        Deal odd = BARE.withState(LOST).withOpenedAt(LATER.plusSeconds(60));

        TrackedDeal tracked = TrackedDeal.ofDates(odd, OPEN);

        assertThat(tracked.asOf(LATER)).isEmpty();
        assertThat(tracked.asOf(LATER.plusSeconds(60))).contains(odd);
    }

    private static <T> void assertKnown(Deal deal, Key<T> key, T value) {
        assertThat(deal.facts().get(key)).as(key.name()).isEqualTo(Answer.of(value));
    }
}
