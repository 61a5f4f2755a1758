package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import org.opportune.core.Attributes;
import org.opportune.core.CampaignId;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.ObjectionId;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.activity.Objection;
import org.opportune.core.activity.ObjectionTopic;
import org.opportune.core.activity.PainPoint;
import org.opportune.core.activity.PainPointType;
import org.opportune.core.activity.Subject;
import org.opportune.core.activity.Touchpoint;
import org.opportune.core.party.EmailAddress;
import org.opportune.core.party.ErasurePolicy;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;
import org.opportune.core.time.Timeframe;

/** Whatever a lead holds and whatever happened to it. */
class ErasureProperties {
    private static final Instant START = Instant.parse("2026-01-05T12:00:00Z");
    private static final Instant END = Instant.parse("2026-12-05T12:00:00Z");
    private static final Occasion AT_THE_END = Occasion.at(END);
    private static final ErasurePolicy POLICY = ErasurePolicy.standard();
    private static final LeadId ID = LeadId.of("L-1");
    private static final Key<String> NOTE = Key.text("acme:note");
    private static final DuplicateDetector DETECTOR = new DuplicateDetector(DuplicateRules.standard());
    /** What figures are made of. */
    private static final List<Key<?>> FIGURES = List.of(
            LeadKeys.ID,
            LeadKeys.SOURCE,
            LeadKeys.SOURCE_CATEGORY,
            LeadKeys.TOUCHPOINTS,
            LeadKeys.ORIGIN_CAMPAIGN,
            LeadKeys.ORIGIN_DEAL,
            LeadKeys.REFERRED_BY,
            LeadKeys.STATUS,
            LeadKeys.LEVEL,
            LeadKeys.INTEREST,
            LeadKeys.TIMEFRAME,
            LeadKeys.DUE,
            LeadKeys.DAYS_LEFT,
            LeadKeys.ESTIMATED_VALUE,
            LeadKeys.OWNER,
            LeadKeys.NURTURING,
            LeadKeys.NURTURED_SINCE,
            LeadKeys.RECYCLED,
            LeadKeys.REVISIT_ON,
            LeadKeys.DISQUALIFICATION,
            LeadKeys.CREATED_AT,
            LeadKeys.SECTOR,
            LeadKeys.EMPLOYEES,
            LeadKeys.PAIN_POINTS,
            LeadKeys.pain(PainPointType.LOST_TIME),
            LeadKeys.OBJECTIONS,
            LeadKeys.OPEN_OBJECTIONS,
            LeadKeys.INTERACTIONS,
            LeadKeys.BUYING_SIGNALS);

    @Property
    void figuresAreUnchanged(@ForAll("records") TrackedLead lead) {
        TrackedLead erased = lead.erase(POLICY, AT_THE_END).value();

        for (Key<?> key : FIGURES) {
            assertThat(erased.lead().factsAt(END, ZoneOffset.UTC).get(key))
                    .as(key.name())
                    .isEqualTo(lead.lead().factsAt(END, ZoneOffset.UTC).get(key));
        }
        for (Instant moment : lead.history().moments()) {
            assertThat(erased.history().stateAt(moment))
                    .isEqualTo(lead.history().stateAt(moment));
            assertThat(erased.history().stateAt(moment, moment))
                    .isEqualTo(lead.history().stateAt(moment, moment));
        }
    }

    @Property
    void nothingThatWasToldIsLeft(@ForAll("records") TrackedLead lead) {
        TrackedLead erased = lead.erase(POLICY, AT_THE_END).value();

        assertThat(erased.toString()).doesNotContain("Ada", "ada@", "secret", "as agreed");
    }

    @Property
    void theHistoryStillTellsTheLead(@ForAll("records") TrackedLead lead) {
        TrackedLead erased = lead.erase(POLICY, AT_THE_END).value();

        assertThat(erased.lead().replay(erased.history())).isEqualTo(erased.lead());
        assertThat(erased.history().events()).hasSize(lead.history().events().size() + 1);
    }

    @Property
    void aSecondTimeChangesNothing(@ForAll("records") TrackedLead lead) {
        TrackedLead erased = lead.erase(POLICY, AT_THE_END).value();

        assertThat(erased.erase(POLICY, Occasion.at(END.plusSeconds(1))).value())
                .isEqualTo(erased);
        assertThat(erased.erase(POLICY, Occasion.at(END.plusSeconds(1))).events())
                .isEmpty();
    }

    @Property
    void noDuplicateIsFoundByIt(@ForAll("records") TrackedLead lead) {
        Lead erased = lead.erase(POLICY, AT_THE_END).value().lead();
        DuplicateCandidate same = DuplicateCandidate.of(lead.lead().withRevision(0));
        DuplicateCandidate other = new DuplicateCandidate(same.kind(), "L-2", same.person(), same.organization());
        DuplicateCandidate twin = new DuplicateCandidate(
                same.kind(), "L-3", DuplicateCandidate.of(erased).person(), erased.organization());

        assertThat(DETECTOR.find(DuplicateCandidate.of(erased), List.of(other, twin)))
                .isEmpty();
        assertThat(DETECTOR.find(other, List.of(DuplicateCandidate.of(erased)))).isEmpty();
    }

    @Provide
    Arbitrary<TrackedLead> records() {
        return Combinators.combine(
                        leads(), LeadRecordProperties.commands().list().ofMaxSize(10))
                .as(ErasureProperties::told);
    }

    private static TrackedLead told(Lead draft, List<LeadCommand> commands) {
        TrackedLead lead = TrackedLead.capture(draft, occasion(0)).value();
        for (int i = 0; i < commands.size(); i++) {
            if (lead.check(commands.get(i), occasion(i + 1)).allowed()) {
                lead = lead.apply(commands.get(i), occasion(i + 1)).value();
            }
        }
        return lead;
    }

    private static Occasion occasion(int hours) {
        return Occasion.at(START.plusSeconds(3600L * hours))
                .withBy(OwnerId.of("ben"))
                .withReason("as agreed with Ada");
    }

    private static Arbitrary<Lead> leads() {
        Arbitrary<Person> people = Arbitraries.of("ada@acme.example", "ada@gmail.com")
                .map(EmailAddress::of)
                .optional()
                .map(email -> Person.builder().name("Ada King").email(email).build());
        Arbitrary<Organization> organizations = Arbitraries.of("Ada Ltd", "Ada")
                .map(name -> Organization.of(name).withSector("engines"));
        return Combinators.combine(
                        people.optional(), organizations, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((person, organization, concerned, known) -> {
                    Lead.Builder lead = Lead.builder()
                            .id(ID)
                            .person(person)
                            .organization(organization)
                            .source(LeadSource.LOST_OPPORTUNITY)
                            .level(QualificationLevel.SUSPECT);
                    if (concerned) {
                        lead.addPainPoints(pain()).addObjections(objection());
                    }
                    return known ? known(lead) : lead.build();
                });
    }

    private static Lead known(Lead.Builder lead) {
        return lead.addTouchpoints(Touchpoint.of(LeadSource.BLOG, START).withCampaign(CampaignId.of("autumn")))
                .addInteractions(Interaction.of("I-1", InteractionType.TRIAL_SIGNUP, START))
                .interest(Interest.STRONG)
                .timeframe(Timeframe.none())
                .estimatedValue(Money.parse("EUR 5"))
                .createdAt(START)
                .attributes(Attributes.none().with(NOTE, "secret"))
                .build();
    }

    private static PainPoint pain() {
        return PainPoint.builder()
                .type(PainPointType.LOST_TIME)
                .subject(Subject.of(ID))
                .words("secret")
                .build();
    }

    private static Objection objection() {
        return Objection.builder()
                .id(ObjectionId.of("O-1"))
                .topic(ObjectionTopic.PRICE)
                .subject(Subject.of(ID))
                .raisedAt(START)
                .words("secret")
                .build();
    }
}
