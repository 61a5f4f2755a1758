package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.opportune.core.lead.Turning.ACME;
import static org.opportune.core.lead.Turning.BEN;
import static org.opportune.core.lead.Turning.NOON;
import static org.opportune.core.lead.Turning.NOW;
import static org.opportune.core.lead.Turning.codes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.Attributes;
import org.opportune.core.Change;
import org.opportune.core.DealId;
import org.opportune.core.DomainException;
import org.opportune.core.InteractionId;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.ObjectionId;
import org.opportune.core.OwnerId;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.activity.Objection;
import org.opportune.core.activity.ObjectionTopic;
import org.opportune.core.activity.PainPoint;
import org.opportune.core.activity.PainPointType;
import org.opportune.core.activity.Subject;
import org.opportune.core.activity.Touchpoint;
import org.opportune.core.lead.FieldTransfer.Effect;
import org.opportune.core.party.EmailAddress;
import org.opportune.core.party.Person;
import org.opportune.core.time.Timeframe;

class LeadMergeTest {
    private static final Key<String> TIER = Key.text("acme:tier");
    private static final Key<String> SIZE = Key.text("acme:size");
    private static final Person ADA = Person.builder().name("Ada Lovelace").build();
    private static final Lead MASTER = Lead.builder()
            .id(LeadId.of("L-1"))
            .person(ADA)
            .owner(BEN)
            .status(LeadStatus.WORKING)
            .createdAt(NOON.minusSeconds(60))
            .addInteractions(interaction("I-2", 20))
            .interactionsComplete(true)
            .attributes(Attributes.none().with(TIER, "gold"))
            .mergedFrom(List.of(LeadId.of("L-9")))
            .revision(4)
            .build();
    private static final Lead OTHER = Lead.builder()
            .id(LeadId.of("L-2"))
            .person(ADA.withName("A. King").withEmail(EmailAddress.of("ada@acme.example")))
            .organization(ACME)
            .source(LeadSource.TRADE_SHOW)
            .owner(OwnerId.of("cy"))
            .interest(Interest.STRONG)
            .timeframe(Timeframe.none())
            .estimatedValue(Money.parse("EUR 7"))
            .level(QualificationLevel.MQL)
            .createdAt(NOON.minusSeconds(30))
            .addInteractions(interaction("I-1", 10), interaction("I-2", 20))
            .attributes(Attributes.none().with(TIER, "silver").with(SIZE, "big"))
            .addMergedFrom(LeadId.of("L-8"), LeadId.of("L-9"))
            .build();

    @Test
    void theMasterKeepsWhatItSaysAndTheOthersFillTheRest() {
        LeadMerge merge = new LeadMerge(MASTER, List.of(OTHER), MergePolicy.standard());

        Change<Lead> change = merge.apply(NOW);

        assertThat(change.value())
                .isEqualTo(MASTER.withPerson(ADA.withEmail(EmailAddress.of("ada@acme.example")))
                        .withOrganization(ACME)
                        .withSource(LeadSource.TRADE_SHOW)
                        .withInterest(Interest.STRONG)
                        .withTimeframe(Timeframe.none())
                        .withEstimatedValue(Money.parse("EUR 7"))
                        .withInteractions(interaction("I-1", 10), interaction("I-2", 20))
                        .withInteractionsComplete(false)
                        .withAttributes(Attributes.none().with(TIER, "gold").with(SIZE, "big"))
                        .withMergedFrom(LeadId.of("L-9"), LeadId.of("L-2"), LeadId.of("L-8"))
                        .withRevision(5));
        assertThat(merge.plan())
                .extracting(FieldTransfer::path, FieldTransfer::offered, FieldTransfer::effect)
                .contains(
                        tuple("person.name", "A. King", Effect.KEPT),
                        tuple("person.email", "ada@acme.example", Effect.FILLED),
                        tuple("source", "TRADE_SHOW", Effect.FILLED),
                        tuple("owner", "cy", Effect.KEPT),
                        tuple("attributes.acme:tier", "silver", Effect.KEPT));
        LeadEvent event = (LeadEvent) change.events().get(0);
        assertThat(event.type()).isEqualTo(LeadEventType.MERGED);
        assertThat(event.id()).isEqualTo("L-1#5");
        assertThat(event.after().mergedFrom()).isEqualTo(change.value().mergedFrom());
    }

    @Test
    void aFieldFollowsItsOwnStrategy() {
        MergePolicy policy = MergePolicy.standard()
                .withStrategies(Map.of(
                        MergeField.PERSON, MergeStrategy.NEWEST,
                        MergeField.OWNER, MergeStrategy.NEWEST,
                        MergeField.SOURCE, MergeStrategy.MASTER,
                        MergeField.ATTRIBUTES, MergeStrategy.MASTER));
        LeadMerge merge = new LeadMerge(MASTER, List.of(OTHER), policy);

        Lead merged = merge.apply(NOW).value();

        assertThat(merged.person()).isEqualTo(OTHER.person());
        assertThat(merged.owner()).contains(OwnerId.of("cy"));
        assertThat(merged.source()).isEmpty();
        assertThat(merged.attributes()).isEqualTo(MASTER.attributes());
        assertThat(merge.plan())
                .contains(
                        new FieldTransfer("lead L-1", "owner", Optional.of("ben"), "cy", Effect.OVERWRITTEN),
                        new FieldTransfer("lead L-1", "source", Optional.empty(), "TRADE_SHOW", Effect.KEPT));
    }

    @Test
    void amongTheOthersThePreferredSpeaksFirst() {
        Lead third = OTHER.withId(LeadId.of("L-3"))
                .withSource(LeadSource.COLD_CALL)
                .withOrganization(ACME.withName("Acme Inc.").withCountry("LT"));

        Lead merged = new LeadMerge(MASTER, List.of(third, OTHER), MergePolicy.standard())
                .apply(NOW)
                .value();

        assertThat(merged.source()).contains(LeadSource.COLD_CALL);
        assertThat(merged.organization()).contains(ACME.withName("Acme Inc.").withCountry("LT"));
    }

    @ParameterizedTest
    @CsvSource({
        "FURTHEST_STATUS, L-1",
        "HIGHEST_LEVEL, L-2",
        "OLDEST, L-1",
        "LAST_IN_TOUCH, L-3",
    })
    void thePolicyChoosesTheMaster(MasterPreference preference, String master) {
        MergePolicy policy =
                MergePolicy.builder().id("one").addMaster(preference).build();
        Lead third = MASTER.withId(LeadId.of("L-3"))
                .withStatus(LeadStatus.NURTURING)
                .withCreatedAt(Optional.empty())
                .withInteractions(interaction("I-5", 50));

        assertThat(LeadMerge.of(List.of(third, OTHER, MASTER), policy).master().id())
                .hasToString(master);
    }

    @Test
    void whereNothingDecidesTheSmallerIdIsTheMaster() {
        MergePolicy policy = MergePolicy.builder().id("none").build();

        assertThat(LeadMerge.of(List.of(OTHER, MASTER), policy).master()).isEqualTo(MASTER);
        assertThatThrownBy(() -> LeadMerge.of(List.of(), policy)).isInstanceOf(DomainException.class);
    }

    @Test
    void everythingThatStandsAgainstItIsReportedAndThrownAtOnce() {
        Lead converted = OTHER.withStatus(LeadStatus.CONVERTED);
        LeadMerge merge = new LeadMerge(MASTER, List.of(converted, MASTER, converted), MergePolicy.standard());

        assertThat(codes(merge.check(NOW.withExpectedRevision(3L)).violations()))
                .containsExactly("revision.stale", "merge.converted", "merge.converted", "merge.twice", "merge.twice");
        assertThatThrownBy(() -> merge.apply(NOW.withExpectedRevision(3L)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .isEqualTo(merge.check(NOW.withExpectedRevision(3L))
                                        .violations()));
        assertThat(codes(new LeadMerge(MASTER, List.of(), MergePolicy.standard())
                        .check(NOW)
                        .violations()))
                .containsExactly("merge.nothing");
    }

    @Test
    void anOrganizationIsNotMergedIntoItsOwnParent() {
        Lead child = MASTER.withOrganization(ACME.withParent(Turning.A_1));
        Lead parent = OTHER.withOrganization(ACME.withAccount(Turning.A_1));

        assertThat(merged(child, parent).organization()).isEqualTo(child.organization());
        assertThat(merged(parent, child).organization()).isEqualTo(parent.organization());
    }

    @Test
    void aLeadIsNotMergedFromItselfNorTwiceFromAnother() {
        assertThatThrownBy(() -> MASTER.withMergedFrom(MASTER.id())).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> MASTER.withMergedFrom(OTHER.id(), OTHER.id()))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must be other leads, each once");
        assertThatThrownBy(() -> MergePolicy.builder()
                        .version(0)
                        .addMaster(MasterPreference.OLDEST, MasterPreference.OLDEST)
                        .build())
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(codes(e.violations()))
                                .containsExactly("missing", "policy.version", "merge.master"));
    }

    @Test
    void theWayTheyCameIsPutTogetherAndTheMasterIsNotReferredByItself() {
        Touchpoint early = Touchpoint.of(LeadSource.BLOG, NOON);
        Touchpoint late = Touchpoint.of(LeadSource.WEBINAR, NOON.plusSeconds(1));
        Lead other = OTHER.withTouchpoints(late, early)
                .withOriginDeal(DealId.of("D-1"))
                .withReferredBy(MASTER.id());

        Lead merged = merged(MASTER.withTouchpoints(late), other);

        assertThat(merged.touchpoints()).containsExactly(early, late);
        assertThat(merged.originDeal()).contains(DealId.of("D-1"));
        assertThat(merged.referredBy()).isEmpty();
        assertThat(merged(MASTER, other.withReferredBy(LeadId.of("L-7"))).referredBy())
                .contains(LeadId.of("L-7"));
    }

    @Test
    void whoseInterestCountsSaysWhenItWasExpressed() {
        Lead strong = OTHER.withInterestAt(NOON);
        MergePolicy newest = MergePolicy.standard().withStrategies(Map.of(MergeField.INTEREST, MergeStrategy.NEWEST));
        MergePolicy own = MergePolicy.standard().withStrategies(Map.of(MergeField.INTEREST, MergeStrategy.MASTER));
        Lead weak = MASTER.withInterest(Interest.EXPRESSED);

        assertThat(merged(MASTER, strong).interestAt()).contains(NOON);
        assertThat(merged(weak, strong).interestAt()).isEmpty();
        assertThat(new LeadMerge(weak, List.of(strong), newest)
                        .apply(NOW)
                        .value()
                        .interestAt())
                .contains(NOON);
        assertThat(new LeadMerge(MASTER, List.of(strong), own)
                        .apply(NOW)
                        .value()
                        .interestAt())
                .isEmpty();
    }

    @Test
    void painsAndObjectionsBecomeTheMasters() {
        PainPoint pain = PainPoint.builder()
                .type(PainPointType.LOST_TIME)
                .subject(Subject.of(OTHER.id()))
                .build();
        Objection price = Objection.builder()
                .id(ObjectionId.of("O-1"))
                .topic(ObjectionTopic.PRICE)
                .subject(Subject.of(OTHER.id()))
                .raisedAt(NOON)
                .build();
        Subject master = Subject.of(MASTER.id());
        Lead held = MASTER.withPainPoints(pain.withSubject(master))
                .withObjections(price.withSubject(master).withTopic(ObjectionTopic.NEED));

        Lead merged =
                merged(held, OTHER.withPainPoints(pain).withObjections(price, price.withId(ObjectionId.of("O-2"))));

        assertThat(merged.painPoints()).isEqualTo(held.painPoints());
        assertThat(merged.objections())
                .containsExactly(
                        held.objections().get(0), price.withSubject(master).withId(ObjectionId.of("O-2")));
    }

    @Test
    void mergingTheSameLeadAgainChangesNothing() {
        Lead once = merged(MASTER, OTHER);

        assertThat(merged(once, OTHER)).isEqualTo(once.withRevision(once.revision() + 1));
    }

    private static Lead merged(Lead master, Lead other) {
        return new LeadMerge(master, List.of(other), MergePolicy.standard())
                .apply(NOW)
                .value();
    }

    private static Interaction interaction(String id, int second) {
        return Interaction.builder()
                .id(InteractionId.of(id))
                .type(InteractionType.DEMO)
                .at(NOON.plusSeconds(second))
                .build();
    }
}
