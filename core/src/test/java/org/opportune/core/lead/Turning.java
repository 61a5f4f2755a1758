package org.opportune.core.lead;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.opportune.core.AccountId;
import org.opportune.core.Attributes;
import org.opportune.core.ContactId;
import org.opportune.core.DealId;
import org.opportune.core.DomainException;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.PipelineId;
import org.opportune.core.StageId;
import org.opportune.core.Violation;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealState;
import org.opportune.core.party.EmailAddress;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;

/** A qualified lead, and what it may be turned into. */
final class Turning {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Occasion NOW = Occasion.at(NOON);
    static final OwnerId BEN = OwnerId.of("ben");
    static final AccountId A_1 = AccountId.of("A-1");
    static final ContactId C_1 = ContactId.of("C-1");
    static final Person ADA = Person.builder()
            .name("Ada Lovelace")
            .email(EmailAddress.of("ada@acme.example"))
            .build();
    static final Organization ACME = Organization.of("Acme").withSector("retail");
    static final Lead LEAD = Lead.builder()
            .id(LeadId.of("L-1"))
            .person(ADA)
            .organization(ACME)
            .source(LeadSource.TRADE_SHOW)
            .owner(BEN)
            .status(LeadStatus.QUALIFIED)
            .estimatedValue(Money.parse("EUR 5000"))
            .revision(3)
            .build();
    static final Pipeline PIPELINE = Pipeline.builder()
            .id(PipelineId.of("small"))
            .addStages(Stage.open("contact", "Contact", "10"), Stage.won("won", "Won"), Stage.lost("lost", "Lost"))
            .build();
    static final Deal DRAFT = Deal.builder()
            .id(DealId.of("D-1"))
            .pipeline(PIPELINE.id())
            .state(DealState.builder().stage(StageId.of("contact")).build())
            .build();
    static final ConversionTargets.Opening OPENING = new ConversionTargets.Opening(DRAFT, PIPELINE, Attributes.none());
    static final ConversionTargets ALL_NEW = ConversionTargets.builder()
            .newAccount(A_1)
            .newContact(C_1)
            .opening(OPENING)
            .build();

    private Turning() {}

    static LeadConversion of(Lead lead, ConversionTargets targets) {
        return new LeadConversion(lead, targets, ConversionPolicy.standard());
    }

    static List<String> against(LeadConversion conversion, Occasion occasion) {
        List<String> checked = codes(conversion.check(occasion).violations());
        try {
            conversion.apply(occasion);
        } catch (DomainException e) {
            return codes(e.violations());
        }
        return checked;
    }

    static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }
}
