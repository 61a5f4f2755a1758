package org.opportune.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.Answer;
import org.opportune.core.DomainException;
import org.opportune.core.Key;
import org.opportune.core.OwnerId;
import org.opportune.core.TeamId;

class OrganizationTest {
    private static final Organization ACME = Organization.of("Acme");

    @Test
    void ofAnOrganizationOnlyTheNameIsRequired() {
        assertThat(ACME.employees()).isEmpty();
        assertThat(ACME.annualRevenue()).isEmpty();
        assertThat(ACME.attributes().isEmpty()).isTrue();
        assertThat(ACME).isEqualTo(Organization.builder().name("Acme").build());
        assertThatThrownBy(() -> Organization.builder().build())
                .isInstanceOf(DomainException.class)
                .hasMessage("The name of an organization without id is missing.");
    }

    @Test
    void nobodyWorkingThereIsNotTheSameAsNotKnowingHowMany() {
        assertThat(ACME.withEmployees(0).employees()).hasValue(0);
        assertThat(ACME.withEmployees(0)).isNotEqualTo(ACME);
        assertThat(ACME.withAnnualRevenue(Money.parse("EUR 0")).annualRevenue()).isPresent();
    }

    @Test
    void everythingWrongWithAnOrganizationIsReportedAtOnce() {
        assertThatThrownBy(() -> Organization.builder()
                        .name(" ")
                        .account(AccountId.of("A-1"))
                        .parent(AccountId.of("A-1"))
                        .employees(-1)
                        .annualRevenue(Money.parse("EUR -0.01"))
                        .build())
                .isInstanceOf(DomainException.class)
                .hasMessage("""
                        The name (" ") of organization   must not be blank.
                        The parent (A-1) of organization   must not be the organization itself.
                        The employees (-1) of organization   must be zero or more.
                        The annualRevenue (EUR -0.01) of organization   must be zero or more.""");
    }

    @Test
    void anOrganizationCarriesTheHostsOwnFields() {
        Key<String> rating = Key.text("acme:rating");
        Organization rated = ACME.withAttributes(ACME.attributes().with(rating, "A"));

        assertThat(rated.attributes().get(rating)).isEqualTo(Answer.of("A"));
        assertThat(rated.withParent(AccountId.of("A-2")).parent()).contains(AccountId.of("A-2"));
    }

    @Test
    void sellersAndTeamsHaveAnIdAndNoBlankName() {
        assertThatThrownBy(() -> Seller.builder().build()).hasMessage("The id of a seller without id is missing.");
        assertThatThrownBy(() -> Team.builder().build()).hasMessage("The id of a team without id is missing.");
        assertThatThrownBy(
                        () -> Seller.builder().id(OwnerId.of("R-7")).name(" ").build())
                .hasMessage("The name (\" \") of seller R-7 must not be blank.");
        assertThatThrownBy(() -> Team.builder().id(TeamId.of("north")).name("").build())
                .hasMessage("The name (\"\") of team north must not be blank.");
    }

    @Test
    void aSellerBelongsToATeamAndIsLedBySomebodyElse() {
        Seller ona = Seller.builder()
                .id(OwnerId.of("R-7"))
                .name("Ona")
                .role(SalesRole.FIELD_REP)
                .team(TeamId.of("north"))
                .manager(OwnerId.of("R-1"))
                .build();

        assertThat(ona.name()).isEqualTo("Ona");
        assertThat(ona.manager()).contains(OwnerId.of("R-1"));
        assertThat(ona.withName("Ona K.").role()).contains(SalesRole.FIELD_REP);
    }
}
