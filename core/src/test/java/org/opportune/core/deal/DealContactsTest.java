package org.opportune.core.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opportune.core.deal.Desk.DRAFT;
import static org.opportune.core.deal.Desk.after;
import static org.opportune.core.deal.Desk.against;
import static org.opportune.core.deal.Desk.late;
import static org.opportune.core.deal.Desk.march;
import static org.opportune.core.deal.Desk.on;
import static org.opportune.core.deal.Desk.opened;
import static org.opportune.core.party.BuyingRole.CHAMPION;
import static org.opportune.core.party.BuyingRole.DECISION_MAKER;
import static org.opportune.core.party.BuyingRole.END_USER;

import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.Condition;
import org.opportune.core.ContactId;
import org.opportune.core.Facts;
import org.opportune.core.Truth;
import org.opportune.core.party.BuyingCenter;

/** Who takes part on the buyer's side, and how. */
class DealContactsTest {
    private static final ContactId ADA = ContactId.of("ada");
    private static final ContactId BEN = ContactId.of("ben");
    private static final BuyingCenter ADA_USES = BuyingCenter.none().with(ADA, END_USER);

    @Test
    void aChangeOfContactsIsAnEventWithTheContactsBeforeAndAfter() {
        TrackedDeal deal = after(opened(), DealCommand.changeContacts(ADA_USES), on(3));

        DealEvent event = deal.history().inForce(2).orElseThrow();
        assertThat(event.type()).isEqualTo(DealEventType.CONTACTS_CHANGED);
        assertThat(event.before().orElseThrow().buyingCenter()).isEqualTo(BuyingCenter.none());
        assertThat(event.after()).isEqualTo(DRAFT.state().withBuyingCenter(ADA_USES));
        assertThat(against(deal, DealCommand.changeContacts(ADA_USES), on(4))).containsExactly("command.unchanged");
    }

    @Test
    void theRolesThatAreKnownAreFactsAndTheOthersAreUnknown() {
        Facts facts = DRAFT.withState(DRAFT.state()
                        .withBuyingCenter(
                                ADA_USES.with(BEN, END_USER, DECISION_MAKER).with(ContactId.of("cas"))))
                .facts();

        assertThat(facts.get(DealKeys.CONTACTS)).isEqualTo(Answer.of(3L));
        assertThat(facts.get(DealKeys.contacts(END_USER))).isEqualTo(Answer.of(2L));
        assertThat(facts.get(DealKeys.contacts(DECISION_MAKER))).isEqualTo(Answer.of(1L));
        assertThat(facts.get(DealKeys.contacts(CHAMPION))).isEqualTo(Answer.unknown());
        assertThat(DRAFT.facts().get(DealKeys.CONTACTS)).isEqualTo(Answer.unknown());
        assertThat(DealKeys.contacts(CHAMPION).name()).isEqualTo("deal.contacts.CHAMPION");
    }

    @Test
    void whetherADecisionMakerIsKnownIsACondition() {
        Condition known = Condition.exists(DealKeys.contacts(DECISION_MAKER));
        TrackedDeal without = after(opened(), DealCommand.changeContacts(ADA_USES), on(3));
        TrackedDeal with = after(without, DealCommand.changeContacts(ADA_USES.with(BEN, DECISION_MAKER)), on(4));

        assertThat(known.test(without.deal().facts())).isEqualTo(Truth.FALSE);
        assertThat(known.test(with.deal().facts())).isEqualTo(Truth.TRUE);
    }

    @Test
    void contactsToldLateLeaveAloneWhatLaterEventsSay() {
        TrackedDeal deal =
                after(opened(), DealCommand.changeContacts(BuyingCenter.none().with(BEN, CHAMPION)), on(6));

        TrackedDeal told = after(deal, DealCommand.changeContacts(ADA_USES), late(3, 9));

        assertThat(told.asOf(march(4)).orElseThrow().state().buyingCenter()).isEqualTo(ADA_USES);
        assertThat(told.deal().state().buyingCenter()).isEqualTo(ADA_USES.with(BEN, CHAMPION));
        assertThat(told.asOf(march(7), march(8)).orElseThrow().state().buyingCenter())
                .isEqualTo(BuyingCenter.none().with(BEN, CHAMPION));
    }

    @Test
    void aClosedDealGetsNewContactsByACorrectionOnly() {
        TrackedDeal won = after(opened(), DealCommand.win(), on(5));

        assertThat(against(won, DealCommand.changeContacts(ADA_USES), on(6))).containsExactly("deal.closed");
        assertThat(after(won, DealCommand.correct(DealCommand.changeContacts(ADA_USES)), late(4, 6))
                        .deal()
                        .state()
                        .buyingCenter())
                .isEqualTo(ADA_USES);
    }
}
