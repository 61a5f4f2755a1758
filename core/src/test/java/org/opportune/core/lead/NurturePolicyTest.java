package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.Answer;
import org.opportune.core.DomainException;
import org.opportune.core.LeadId;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.Violation;
import org.opportune.core.activity.Direction;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.lead.ContactPlan.Cause;
import org.opportune.core.lead.ContactPlan.Contact;
import org.opportune.core.lead.ContactPlan.LeftOut;
import org.opportune.core.party.EmailAddress;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;

class NurturePolicyTest {
    private static final Instant BEGAN = Instant.parse("2026-01-10T12:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-01T12:00:00Z");
    private static final OwnerId ADA = OwnerId.of("ada");
    private static final Occasion TOLD =
            Occasion.at(BEGAN).withReason("not now").withBy(ADA);
    private static final NurturePolicy POLICY = NurturePolicy.standard();
    private static final Lead NEW = Lead.builder()
            .id(LeadId.of("L-1"))
            .person(Person.builder().email(EmailAddress.of("ada@acme.example")).build())
            .level(QualificationLevel.SUSPECT)
            .build();
    private static final Lead EDUCATED =
            NEW.apply(LeadCommand.nurture(NurtureReason.EDUCATING), TOLD).value();

    @Test
    void aSuspectIsEducatedAndSaysWhySinceWhenAndHowOften() {
        LeadCommand monthly = new LeadCommand.SetAside(
                Optional.empty(),
                Optional.empty(),
                Optional.of(NurtureReason.EDUCATING),
                Optional.of(Period.ofDays(10)));

        Lead lead = NEW.apply(monthly, TOLD).value();

        assertThat(lead.nurturing())
                .contains(new Nurturing(NurtureReason.EDUCATING, BEGAN, Optional.of(Period.ofDays(10))));
        assertThat(lead.facts().get(LeadKeys.NURTURING)).isEqualTo(Answer.of("EDUCATING"));
        assertThat(lead.facts().get(LeadKeys.NURTURED_SINCE)).isEqualTo(Answer.of(BEGAN));
        assertThat(NEW.facts().get(LeadKeys.NURTURING)).isEqualTo(Answer.unknown());
        assertThat(against(NEW.withLevel(QualificationLevel.LEAD), monthly)).containsExactly("nurture.educating");
    }

    @Test
    void onlyWhatSalesWorkedOnIsGivenBackAndSettingAsideIsTheReasonWhenNoneIsSaid() {
        LeadCommand back = LeadCommand.nurture(NurtureReason.RECYCLED);
        Lead working = NEW.apply(LeadCommand.work(ADA), TOLD).value();

        assertThat(against(NEW, back)).containsExactly("nurture.recycled");
        assertThat(against(working, back)).isEmpty();
        assertThat(against(working.withStatus(LeadStatus.QUALIFIED), back)).isEmpty();
        assertThat(working.apply(LeadCommand.setAside(DisqualificationReason.NO_BUDGET, LocalDate.EPOCH), TOLD)
                        .value()
                        .nurturing()
                        .map(Nurturing::reason))
                .contains(NurtureReason.SET_ASIDE);
    }

    @Test
    void takingItUpAgainEndsTheNurturingAndCountsAsRecycled() {
        Lead again = EDUCATED.apply(LeadCommand.work(ADA), TOLD).value();

        assertThat(again.nurturing()).isEmpty();
        assertThat(again.facts().get(LeadKeys.RECYCLED)).isEqualTo(Answer.of(1L));
        assertThatThrownBy(() -> EDUCATED.withStatus(LeadStatus.NEW))
                .hasMessageContaining("must be left out unless the lead is NURTURING");
    }

    @ParameterizedTest
    @CsvSource({"P0D", "P-1D", "P1M-1D", "P100Y1M", "P36501D"})
    void aCadenceLeadsForwardAndNotTooFar(Period cadence) {
        assertThatThrownBy(() -> new Nurturing(NurtureReason.EDUCATING, BEGAN, Optional.of(cadence)))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new LeadCommand.SetAside(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(cadence)))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> POLICY.withCadences(Map.of(NurtureReason.RECYCLED, cadence)))
                .hasMessageContaining("cadence of RECYCLED");
    }

    @Test
    void aHundredYearsAreNotTooFar() {
        assertThat(POLICY.withCadences(Map.of(NurtureReason.RECYCLED, Period.of(100, 0, 36_500)))
                        .cadences())
                .hasSize(1);
    }

    /** One month after 31 January is the last of February. */
    @Test
    void aLeadIsDueOneCadenceAfterItWasLastContacted() {
        Instant last = Instant.parse("2026-01-31T09:30:00Z");
        Lead lead = EDUCATED.withOwner(ADA).withInteractions(sent("I-1", last));

        ContactPlan plan = POLICY.due(List.of(lead), MARCH, ZoneOffset.UTC);

        assertThat(plan.due())
                .containsExactly(new Contact(
                        lead.id(),
                        Optional.of(ADA),
                        LocalDate.of(2026, 2, 28),
                        Optional.of(NurtureReason.EDUCATING),
                        Optional.of(Period.ofMonths(1)),
                        Optional.of(last)));
        assertThat(plan.due().get(0).explain())
                .isEqualTo("2026-02-28: a suspect to educate, every P1M since the last contact at"
                        + " 2026-01-31T09:30:00Z.");
        assertThat(plan.later()).isEmpty();
        assertThat(plan.leftOut()).isEmpty();
    }

    @Test
    void aLeadThatWasNeverContactedIsDueOneCadenceAfterItBegan() {
        assertThat(days(EDUCATED)).containsExactly("due 2026-02-10");
        assertThat(POLICY.due(List.of(EDUCATED), MARCH, ZoneOffset.UTC)
                        .due()
                        .get(0)
                        .explain())
                .isEqualTo("2026-02-10: a suspect to educate, every P1M since it began.");
    }

    @Test
    void onlyOurOwnContactsFromTheBeginningUntilTheMomentCount() {
        Interaction visit = Interaction.of("I-1", InteractionType.WEBSITE_VISIT, MARCH);
        Interaction theirs = sent("I-2", MARCH).withType(InteractionType.CALL).withDirection(Direction.INBOUND);
        Interaction before = sent("I-3", BEGAN.minusNanos(1));
        Interaction future = sent("I-4", MARCH.plusNanos(1));

        assertThat(days(EDUCATED.withInteractions(visit, theirs, before, future)))
                .containsExactly("due 2026-02-10");
        assertThat(days(EDUCATED.withInteractions(theirs.withDirection(Direction.OUTBOUND))))
                .containsExactly("later 2026-04-01");
        assertThat(days(EDUCATED.withInteractions(sent("I-5", BEGAN)))).containsExactly("due 2026-02-10");
        assertThat(days(EDUCATED.withInteractions(sent("I-6", MARCH)))).containsExactly("later 2026-04-01");
    }

    @Test
    void aRevisitDayComesBeforeAnyCadenceUntilSomebodyGotInTouch() {
        Lead aside = NEW.apply(
                        LeadCommand.setAside(DisqualificationReason.BOUGHT_COMPETITOR, LocalDate.of(2026, 3, 1)), TOLD)
                .value();
        Instant morning = Instant.parse("2026-03-01T08:00:00Z");

        assertThat(days(aside)).containsExactly("due 2026-03-01");
        assertThat(days(aside.withRevisitOn(LocalDate.of(2026, 3, 2)))).containsExactly("later 2026-03-02");
        assertThat(days(aside.withInteractions(sent("I-1", morning.minusSeconds(8 * 3600 + 1)))))
                .containsExactly("due 2026-03-01");
        assertThat(days(aside.withInteractions(sent("I-1", morning)))).containsExactly("later 2026-06-01");
        assertThat(POLICY.due(List.of(aside), MARCH, ZoneOffset.UTC)
                        .due()
                        .get(0)
                        .explain())
                .isEqualTo("2026-03-01: set aside, until its revisit day.");
    }

    @Test
    void itsOwnCadenceComesBeforeThePolicys() {
        Lead lead =
                EDUCATED.withNurturing(new Nurturing(NurtureReason.EDUCATING, BEGAN, Optional.of(Period.ofDays(7))));

        assertThat(days(lead)).containsExactly("due 2026-01-17");
    }

    @Test
    void whoseDayCountsDecidesWhetherItIsDue() {
        Instant evening = Instant.parse("2026-02-09T23:00:00Z");

        assertThat(POLICY.due(List.of(EDUCATED), evening, ZoneOffset.UTC).due()).isEmpty();
        assertThat(POLICY.due(List.of(EDUCATED), evening, ZoneId.of("Europe/Vilnius"))
                        .due())
                .hasSize(1);
    }

    @Test
    void nobodyIsLeftOutSilently() {
        Lead bare = NEW.withStatus(LeadStatus.NURTURING);
        Lead anonymous = EDUCATED.withPerson(Person.builder().name("Ada").build());
        Lead firm = EDUCATED.withOrganization(Organization.of("Acme")).withPerson(Optional.empty());
        Lead rare = EDUCATED.withNurturing(new Nurturing(NurtureReason.RECYCLED, BEGAN, Optional.empty()));
        Lead coming =
                EDUCATED.withNurturing(new Nurturing(NurtureReason.EDUCATING, MARCH.plusNanos(1), Optional.empty()));
        NurturePolicy policy = POLICY.withCadences(Map.of(NurtureReason.EDUCATING, Period.ofMonths(1)));

        ContactPlan plan = policy.due(
                List.of(
                        coming.withId(LeadId.of("L-7")),
                        rare.withId(LeadId.of("L-6")),
                        firm.withId(LeadId.of("L-5")),
                        anonymous.withId(LeadId.of("L-4")),
                        bare.withId(LeadId.of("L-3")),
                        NEW.withId(LeadId.of("L-2"))),
                MARCH,
                ZoneOffset.UTC);

        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 2, 10));
        assertThat(plan.due()).isEmpty();
        assertThat(plan.leftOut())
                .containsExactly(
                        new LeftOut(LeadId.of("L-2"), Cause.NOT_NURTURING, Optional.empty()),
                        new LeftOut(LeadId.of("L-3"), Cause.NOTHING_SAID, Optional.empty()),
                        new LeftOut(LeadId.of("L-4"), Cause.NOT_CONTACTABLE, day),
                        new LeftOut(LeadId.of("L-5"), Cause.NOT_CONTACTABLE, day),
                        new LeftOut(LeadId.of("L-6"), Cause.NO_CADENCE, Optional.empty()),
                        new LeftOut(LeadId.of("L-7"), Cause.NOT_YET, Optional.empty()));
    }

    @Test
    void aRevisitDayCountsEvenWhenNobodySaidWhyItIsNurtured() {
        Lead old = NEW.withStatus(LeadStatus.NURTURING).withRevisitOn(LocalDate.of(2026, 3, 1));

        assertThat(days(old)).containsExactly("due 2026-03-01");
        assertThat(POLICY.due(List.of(old), MARCH, ZoneOffset.UTC).due().get(0).explain())
                .isEqualTo("2026-03-01: nurtured, nobody has said why, until its revisit day.");
        assertThat(POLICY.due(List.of(old.withInteractions(sent("I-1", MARCH))), MARCH, ZoneOffset.UTC)
                        .leftOut())
                .containsExactly(new LeftOut(old.id(), Cause.NO_CADENCE, Optional.empty()));
    }

    @Test
    void whoWaitsLongestComesFirstAndThenTheSmallerId() {
        Lead early = EDUCATED.withId(LeadId.of("L-9"))
                .withNurturing(new Nurturing(NurtureReason.RECYCLED, BEGAN, Optional.of(Period.ofDays(1))));
        Lead twin = EDUCATED.withId(LeadId.of("L-0"));

        assertThat(POLICY.due(List.of(EDUCATED, twin, early), MARCH, ZoneOffset.UTC)
                        .due())
                .extracting(contact -> contact.lead().value())
                .containsExactly("L-9", "L-0", "L-1");
        assertThat(POLICY.due(List.of(early), MARCH, ZoneOffset.UTC)
                        .due()
                        .get(0)
                        .explain())
                .contains("given back by sales, every P1D");
    }

    @Test
    void everythingThatIsWrongWithAPolicyIsReportedAtOnce() {
        assertThatThrownBy(() -> NurturePolicy.builder()
                        .version(0)
                        .putCadences(NurtureReason.EDUCATING, Period.ZERO)
                        .build())
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .containsExactly("missing", "policy.version", "nurture.contacts", "period.forward"));
    }

    private static List<String> days(Lead lead) {
        ContactPlan plan = POLICY.due(List.of(lead), MARCH, ZoneOffset.UTC);
        return Stream.concat(
                        plan.due().stream().map(contact -> "due " + contact.on()),
                        plan.later().stream().map(contact -> "later " + contact.on()))
                .toList();
    }

    private static Interaction sent(String id, Instant at) {
        return Interaction.of(id, InteractionType.EMAIL_SENT, at);
    }

    private static List<String> against(Lead lead, LeadCommand command) {
        return lead.check(command, TOLD).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
