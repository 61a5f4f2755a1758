package org.opportune.examples.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.AccountId;
import org.opportune.core.Attributes;
import org.opportune.core.DealId;
import org.opportune.core.InteractionId;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.OwnerId;
import org.opportune.core.PipelineId;
import org.opportune.core.StageId;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.DealType;
import org.opportune.core.lead.Interest;
import org.opportune.core.lead.Lead;
import org.opportune.core.lead.LeadStatus;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.core.party.EmailAddress;
import org.opportune.core.party.Person;
import org.opportune.core.time.Timeframe;

/**
 * What one deal of ten fields, and one lead of ten fields and three interactions, are made of; made into either form.
 *
 * <p>The two forms take the very same parts, so that they differ by their own cost only.
 */
final class Makings {
    private static final PipelineId PIPELINE = PipelineId.of("sales");
    private static final StageId STAGE = StageId.of("proposal");

    final DealId dealId;
    final LeadId leadId;
    final AccountId account;
    final OwnerId owner;
    final Money amount;
    final Person person;
    final LocalDate closing = LocalDate.of(2026, 3, 31);
    final Instant opened;
    final List<InteractionId> touches;

    Makings(int number) {
        dealId = DealId.of("D-" + number);
        leadId = LeadId.of("L-" + number);
        account = AccountId.of("A-" + number);
        owner = OwnerId.of("O-" + number);
        amount = Money.ofMinor(CurrencyUnit.EUR, 100_000L + number);
        person = Person.builder()
                .name("Ada " + number)
                .email(EmailAddress.of("ada" + number + "@example.org"))
                .build();
        opened = Instant.ofEpochSecond(1_767_225_600L + number);
        touches = List.of(
                InteractionId.of("I-" + number + "-1"),
                InteractionId.of("I-" + number + "-2"),
                InteractionId.of("I-" + number + "-3"));
    }

    DealState state() {
        return DealState.builder()
                .stage(STAGE)
                .amount(amount)
                .expectedClose(closing)
                .owner(owner)
                .build();
    }

    Deal deal() {
        return Deal.builder()
                .id(dealId)
                .name("Renewal")
                .pipeline(PIPELINE)
                .state(state())
                .openedAt(opened)
                .account(account)
                .source(LeadSource.WEBINAR)
                .build();
    }

    Plain.Deal plainDeal() {
        return new Plain.Deal(
                dealId,
                "Renewal",
                PIPELINE,
                1,
                DealType.NEW,
                new Plain.State(
                        STAGE, DealStatus.OPEN, amount, List.of(), null, closing, owner, null, List.of(), null, null),
                opened,
                account,
                null,
                null,
                LeadSource.WEBINAR,
                null,
                Attributes.none(),
                0);
    }

    Interaction interaction(int index) {
        return Interaction.builder()
                .id(touches.get(index))
                .type(InteractionType.DEMO)
                .at(opened)
                .build();
    }

    Lead lead() {
        return Lead.builder()
                .id(leadId)
                .person(person)
                .source(LeadSource.WEBINAR)
                .status(LeadStatus.WORKING)
                .interest(Interest.EXPRESSED)
                .estimatedValue(amount)
                .owner(owner)
                .createdAt(opened)
                .interactionsComplete(true)
                .addInteractions(interaction(0))
                .addInteractions(interaction(1))
                .addInteractions(interaction(2))
                .build();
    }

    private Plain.Contact plainInteraction(int index) {
        return new Plain.Contact(
                touches.get(index),
                InteractionType.DEMO,
                opened,
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                false);
    }

    Plain.Lead plainLead() {
        return new Plain.Lead(
                leadId,
                person,
                null,
                LeadSource.WEBINAR,
                LeadStatus.WORKING,
                QualificationLevel.LEAD,
                Interest.EXPRESSED,
                Timeframe.unknown(),
                amount,
                owner,
                null,
                null,
                null,
                List.of(),
                0,
                opened,
                List.of(plainInteraction(0), plainInteraction(1), plainInteraction(2)),
                true,
                Attributes.none(),
                0);
    }
}
