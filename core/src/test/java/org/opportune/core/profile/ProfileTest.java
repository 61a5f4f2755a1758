package org.opportune.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.LeadId;
import org.opportune.core.Truth;
import org.opportune.core.Violation;
import org.opportune.core.activity.PainPoint;
import org.opportune.core.activity.PainPointType;
import org.opportune.core.activity.Subject;
import org.opportune.core.lead.Lead;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;
import org.opportune.core.pipeline.Criterion;

class ProfileTest {
    private static final Criterion SECTOR =
            Criterion.of("sector", "is an architects' studio", Condition.in(LeadKeys.SECTOR, "architecture"));
    private static final Criterion SIZE =
            Criterion.of("size", "has 5 to 50 people", Condition.range(LeadKeys.EMPLOYEES, 5L, 51L));
    private static final IdealCustomerProfile STUDIOS = IdealCustomerProfile.builder()
            .id("acme:studios")
            .label("Architects' studios of 5 to 50 people")
            .addCriteria(SECTOR, SIZE)
            .build();
    private static final Organization STUDIO =
            Organization.of("Lake Studio").withSector("architecture").withEmployees(12);
    private static final Lead LEAD =
            Lead.builder().id(LeadId.of("L-1")).organization(STUDIO).build();

    @Test
    void everyCriterionIsListedWithItsAnswer() {
        ProfileMatch match = STUDIOS.match(LEAD.facts());

        assertThat(match.verdict()).isEqualTo(Truth.TRUE);
        assertThat(match.lines())
                .extracting(ProfileMatch.Line::explain)
                .containsExactly("sector: yes (is an architects' studio)", "size: yes (has 5 to 50 people)");
        assertThat(match.profile()).isEqualTo("acme:studios");
        assertThat(match.version()).isEqualTo(1);
    }

    @Test
    void whatNobodyHasSaidIsUnknownAndNamedUnlessAnotherCriterionDecides() {
        Lead vague = LEAD.withOrganization(Organization.of("Lake Studio").withSector("architecture"));
        Lead retail = LEAD.withOrganization(Organization.of("Shop").withSector("retail"));

        ProfileMatch open = STUDIOS.match(vague.facts());
        assertThat(open.verdict()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.lines().get(1).missing()).containsExactly("lead.employees");
        assertThat(open.lines().get(1).explain())
                .isEqualTo("size: unknown, nobody has said lead.employees (has 5 to 50 people)");
        assertThat(open.lines().get(0).missing()).isEmpty();
        ProfileMatch decided = STUDIOS.match(retail.facts());
        assertThat(decided.verdict()).isEqualTo(Truth.FALSE);
        assertThat(decided.count(Truth.FALSE)).isEqualTo(1);
        assertThat(decided.count(Truth.UNKNOWN)).isEqualTo(1);
        assertThat(decided.count(Truth.TRUE)).isZero();
        assertThat(decided.lines().get(0).explain()).isEqualTo("sector: no (is an architects' studio)");
    }

    /** The glossary's own example. */
    @Test
    void davidIsAnArchitectInMichiganWhoLosesTimeWithoutSoftware() {
        Persona architect = Persona.builder()
                .id("architect")
                .label("The architect")
                .addExample(new Persona.Trait("name", "David"))
                .addExample(new Persona.Trait("age", "28"))
                .addExample(new Persona.Trait("occupation", "architect"))
                .addExample(new Persona.Trait("place", "Michigan"))
                .addExample(new Persona.Trait("wants", "software to organise clients, accounts, projects"))
                .addCriteria(
                        Criterion.of("work", "is an architect", Condition.contains(LeadKeys.JOB_TITLE, "rchitect")))
                .addCriteria(
                        Criterion.of("pain", "loses time", Condition.in(LeadKeys.pain(PainPointType.LOST_TIME), true)))
                .build();
        Lead lead = LEAD.withPerson(Person.builder()
                        .name("Ada")
                        .jobTitle("Senior architect")
                        .build())
                .withPainPoints(PainPoint.builder()
                        .type(PainPointType.LOST_TIME)
                        .subject(Subject.of(LEAD.id()))
                        .build());

        assertThat(architect.match(lead.facts()).verdict()).isEqualTo(Truth.TRUE);
        assertThat(architect.match(LEAD.facts()).verdict()).isEqualTo(Truth.UNKNOWN);
        assertThat(architect.example()).contains(new Persona.Trait("place", "Michigan"));
    }

    @Test
    void everythingThatIsWrongWithAProfileIsReportedAtOnce() {
        assertThatThrownBy(() -> IdealCustomerProfile.builder().version(0).build())
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .containsExactly("missing", "missing", "profile.version", "profile.criteria"));
        assertThatThrownBy(() -> STUDIOS.withId(" ").withCriteria(SIZE, SIZE)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> STUDIOS.withLabel(" ")).hasMessageContaining("must not be blank");
        assertThatThrownBy(() -> STUDIOS.withCriteria(SIZE, SIZE)).hasMessageContaining("must have ids of their own");
    }

    @Test
    void anExampleTellsEachTraitOnce() {
        Persona.Trait age = new Persona.Trait("age", "28");

        assertThatThrownBy(() -> Persona.builder()
                        .id("p")
                        .label("P")
                        .addCriteria(SIZE)
                        .addExample(age, new Persona.Trait("age", "30"))
                        .build())
                .hasMessageContaining("must be told once");
        assertThatThrownBy(() -> new Persona.Trait(" ", "28")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Persona.Trait("age", "")).isInstanceOf(DomainException.class);
    }
}
