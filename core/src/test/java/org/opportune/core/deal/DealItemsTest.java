package org.opportune.core.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.core.deal.Desk.DRAFT;
import static org.opportune.core.deal.Desk.PIPELINE;
import static org.opportune.core.deal.Desk.after;
import static org.opportune.core.deal.Desk.against;
import static org.opportune.core.deal.Desk.eur;
import static org.opportune.core.deal.Desk.late;
import static org.opportune.core.deal.Desk.march;
import static org.opportune.core.deal.Desk.on;
import static org.opportune.core.deal.Desk.opened;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.DomainException;
import org.opportune.core.ProductId;

/** What a deal offers, row by row, and what that makes of its amount. The draft is an estimate of EUR 100. */
class DealItemsTest {
    private static final LineItem GTX = LineItem.of(ProductId.of("GTX"), 2, eur(60));
    private static final LineItem CARE = LineItem.of(ProductId.of("CARE"), 1, eur(10))
            .withBilling(Billing.every(Period.ofMonths(1), Period.ofYears(1)));
    private static final LineItem DOLLARS = LineItem.of(ProductId.of("GTX"), 1, Money.parse("USD 70"));

    @Test
    void theItemsSayTheAmountAndTheEventShowsBoth() {
        TrackedDeal deal = after(opened(), DealCommand.changeItems(GTX, CARE), on(2));

        DealState state = deal.deal().state();
        assertThat(state.items()).containsExactly(GTX, CARE);
        assertThat(state.amount()).contains(eur(240)); // 2 x 60 once, and 10 each month for a year
        assertThat(state.amountBasis()).isEqualTo(AmountBasis.FROM_ITEMS);
        DealEvent event = deal.history().events().get(1);
        assertThat(event.type()).isEqualTo(DealEventType.ITEMS_CHANGED);
        assertThat(event.before()).contains(DRAFT.state());
        assertThat(event.after()).isEqualTo(state);
        assertThat(deal.history().stateAt(march(1)).orElseThrow().amountBasis()).isEqualTo(AmountBasis.ESTIMATED);
    }

    @Test
    void anEstimateMayReplaceWhatTheItemsSayAndTheyStay() {
        TrackedDeal deal = after(opened(), DealCommand.changeItems(GTX), on(2));

        TrackedDeal guessed = after(deal, DealCommand.changeAmount(eur(150)), on(3));

        assertThat(guessed.deal().state().items()).containsExactly(GTX);
        assertThat(guessed.deal().state().amountBasis()).isEqualTo(AmountBasis.ESTIMATED);
        assertThat(guessed.deal().facts().get(DealKeys.AMOUNT_BASIS)).isEqualTo(Answer.of("ESTIMATED"));
        assertThat(deal.deal().facts().get(DealKeys.AMOUNT_BASIS)).isEqualTo(Answer.of("FROM_ITEMS"));
    }

    @Test
    void withoutItemsOrWithOneThatRunsWithoutEndTheAmountIsUnknown() {
        TrackedDeal deal = after(opened(), DealCommand.changeItems(GTX), on(2));

        TrackedDeal endless =
                after(deal, DealCommand.changeItems(GTX, CARE.withBilling(Billing.every(Period.ofMonths(1)))), on(3));
        TrackedDeal none = after(deal, DealCommand.changeItems(), on(3));

        assertThat(endless.deal().state().amount()).isEmpty();
        assertThat(endless.deal().facts().get(DealKeys.AMOUNT_BASIS)).isEqualTo(Answer.unknown());
        assertThat(none.deal().state()).isEqualTo(DRAFT.state().withAmount(Optional.empty()));
        assertThat(none.deal().state().amountBasis()).isEqualTo(AmountBasis.ESTIMATED);
        assertThat(against(opened(), DealCommand.changeItems(), on(3)))
                .as("takes the estimate back")
                .isEmpty();
    }

    @Test
    void aDealHasOneCurrency() {
        TrackedDeal deal = after(opened(), DealCommand.changeItems(GTX), on(2));

        assertThat(against(opened(), DealCommand.changeItems(GTX, DOLLARS), on(3)))
                .containsExactly("deal.currency");
        assertThat(against(deal, DealCommand.changeAmount(Money.parse("USD -5")), on(3)))
                .containsExactly("money.negative", "deal.currency");
        assertThat(after(deal, DealCommand.changeItems(DOLLARS), on(3))
                        .deal()
                        .state()
                        .amount())
                .contains(Money.parse("USD 70"));
        assertThatThrownBy(() -> DRAFT.state().withItems(DOLLARS, GTX))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(violation -> violation.path())
                                .containsExactly("items[1]", "amount"));
    }

    @Test
    void aClosedDealKeepsItsItems() {
        TrackedDeal won = after(after(opened(), DealCommand.changeItems(GTX), on(2)), DealCommand.win(), on(3));

        assertThat(won.deal().state().items()).containsExactly(GTX);
        assertThat(against(won, DealCommand.changeItems(CARE), on(4))).containsExactly("deal.closed");
        TrackedDeal corrected = after(won, DealCommand.correct(2, DealCommand.changeItems(CARE)), late(2, 4));
        assertThat(corrected.deal().state().amount()).contains(eur(120));
        assertThat(corrected.deal().status()).isEqualTo(DealStatus.WON);
    }

    @Test
    void itemsBringTheirAmountAlongWhateverIsToldLateOfTheTimeBefore() {
        TrackedDeal deal = after(opened(), DealCommand.changeAmount(eur(120)), on(2));
        TrackedDeal itemised = after(deal, DealCommand.changeItems(GTX), on(5));

        TrackedDeal told = after(itemised, DealCommand.changeAmount(Money.parse("USD 90")), late(3, 6));

        assertThat(told.history().stateAt(march(4)).orElseThrow().amount()).contains(Money.parse("USD 90"));
        assertThat(told.deal().state().amount()).contains(eur(120));
        assertThat(told.deal().state().amountBasis()).isEqualTo(AmountBasis.FROM_ITEMS);
    }

    @Test
    void aCorrectionThatLeavesALaterAmountInAnotherCurrencyIsRefused() {
        TrackedDeal euros = after(opened(), DealCommand.changeItems(GTX), on(2));
        TrackedDeal dollars = after(euros, DealCommand.changeItems(DOLLARS), on(3));
        TrackedDeal guessed = after(dollars, DealCommand.changeAmount(Money.parse("USD 50")), on(4));

        assertThat(against(guessed, DealCommand.withdraw(3), late(3, 9))).containsExactly("deal.currency");
        assertThat(against(guessed, DealCommand.withdraw(3), on(9))).containsExactly("deal.currency");
        assertThat(against(guessed, DealCommand.correct(3, DealCommand.changeItems(CARE)), late(3, 9)))
                .containsExactly("deal.currency");
        assertThat(against(guessed, DealCommand.correct(3, DealCommand.changeItems(DOLLARS, DOLLARS)), late(3, 9)))
                .isEmpty();
        assertThatThrownBy(() -> guessed.apply(DealCommand.withdraw(3), on(9), PIPELINE))
                .isInstanceOf(DomainException.class);
        List<DealEvent> gap = guessed.history().events().stream()
                .filter(event -> event.revision() != 3)
                .toList();
        assertThatThrownBy(() -> DealHistory.of(gap)).isInstanceOf(DomainException.class);
    }
}
