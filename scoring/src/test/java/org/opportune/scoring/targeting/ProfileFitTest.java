package org.opportune.scoring.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.pipeline.Criterion;
import org.opportune.core.profile.IdealCustomerProfile;
import org.opportune.core.profile.Persona;
import org.opportune.core.profile.ProfileMatch;
import org.opportune.scoring.predict.Ratio;

class ProfileFitTest {
    static final Key<String> STATE = Key.text("acme:state");
    static final Key<Long> AGE = Key.integer("acme:age");
    static final Key<String> WANTS = Key.text("acme:wants");
    static final Criterion OCCUPATION =
            Criterion.of("occupation", "is an architect", Condition.contains(LeadKeys.JOB_TITLE, "rchitect"));
    static final Criterion PLACE = Criterion.of("place", "is in Michigan", Condition.in(STATE, "MI"));

    /** The glossary's persona. */
    static final Persona DAVID = Persona.builder()
            .id("architect")
            .label("The architect in Michigan")
            .addExample(new Persona.Trait("name", "David"))
            .addExample(new Persona.Trait("age", "28"))
            .addCriteria(
                    OCCUPATION,
                    PLACE,
                    Criterion.of("age", "is 25 to 34", Condition.range(AGE, 25L, 35L)),
                    Criterion.of(
                            "wants",
                            "wants software to organise clients, accounts and projects",
                            Condition.in(WANTS, "clients", "accounts", "projects")))
            .build();

    static final Attributes KNOWN_DAVID = Attributes.none()
            .with(LeadKeys.JOB_TITLE, "Architect")
            .with(STATE, "MI")
            .with(AGE, 28L)
            .with(WANTS, "projects");

    @Test
    void davidFitsTheArchitectInMichigan() {
        ProfileFit fit = ProfileFit.of(DAVID, KNOWN_DAVID);

        assertThat(fit.verdict()).isEqualTo(Truth.TRUE);
        assertThat(fit.reason()).isEqualTo(ProfileFit.FITS);
        assertThat(fit.matched()).isEqualTo(Ratio.of(1, 1));
        assertThat(fit.coverage()).isEqualTo(Ratio.of(1, 1));
        assertThat(fit.missing()).isEmpty();
        assertThat(fit.text()).isEqualTo("architect: 4 of 4 known criteria hold, 0 unknown");
    }

    @Test
    void whatNobodyHasSaidCountsNeitherForNorAgainst() {
        ProfileFit fit = ProfileFit.of(DAVID, KNOWN_DAVID.without(STATE));

        assertThat(fit.verdict()).isEqualTo(Truth.UNKNOWN);
        assertThat(fit.reason()).isEqualTo(ProfileFit.OPEN);
        assertThat(fit.matched()).isEqualTo(Ratio.of(3, 3));
        assertThat(fit.coverage()).isEqualTo(Ratio.of(3, 4));
        assertThat(fit.missing()).containsExactly("acme:state");
        assertThat(fit.text()).isEqualTo("architect: 3 of 3 known criteria hold, 1 unknown; ask for acme:state");
    }

    @Test
    void aCriterionThatDoesNotHoldDecidesWhateverIsUnknown() {
        ProfileFit fit = ProfileFit.of(DAVID, KNOWN_DAVID.without(STATE).with(AGE, 35L));

        assertThat(fit.verdict()).isEqualTo(Truth.FALSE);
        assertThat(fit.reason()).isEqualTo(ProfileFit.MISFIT);
        assertThat(fit.matched()).isEqualTo(Ratio.of(2, 3));
    }

    @Test
    void ofOneOfWhomNothingIsKnownThereIsNoShare() {
        ProfileFit fit = ProfileFit.of(DAVID, Attributes.none());

        assertThat(fit.matched()).isEqualTo(new Ratio.Undefined(ProfileFit.OPEN, "no criterion is known"));
        assertThat(fit.coverage()).isEqualTo(Ratio.of(0, 1));
        assertThat(fit.missing()).containsExactly("acme:age", "acme:state", "acme:wants", "lead.jobTitle");
        assertThat(fit.facts().get(ProfileFit.matchedKey("architect"))).isEqualTo(Answer.unknown());
        assertThat(fit.facts().get(ProfileFit.coverageKey("architect"))).isEqualTo(Answer.of(BigDecimal.ZERO));
        assertThat(new ProfileFit(new ProfileMatch("none", 1, List.of())).coverage())
                .isEqualTo(new Ratio.Undefined(ProfileFit.OPEN, "there is no criterion"));
    }

    @Test
    void theFactForWhichMostCriteriaWaitIsAskedForFirst() {
        IdealCustomerProfile profile = IdealCustomerProfile.builder()
                .id("acme:studios")
                .label("Studios")
                .addCriteria(
                        PLACE,
                        Criterion.of("old", "is 30 or older", Condition.atLeast(WANTS, "x")),
                        Criterion.of(
                                "both", "either", Condition.all(Condition.exists(AGE), Condition.atLeast(WANTS, "y"))))
                .build();

        assertThat(ProfileFit.of(profile, Attributes.none().with(AGE, 1L)).missing())
                .containsExactly("acme:wants", "acme:state");
    }

    @Test
    void conditionsCanAskForTheFit() {
        Facts fits = ProfileFit.of(DAVID, KNOWN_DAVID).facts();
        Facts open = ProfileFit.of(DAVID, KNOWN_DAVID.without(STATE)).facts();
        Facts misfit =
                ProfileFit.of(DAVID, KNOWN_DAVID.without(STATE).with(AGE, 35L)).facts();
        Condition architect = Condition.in(ProfileFit.key("architect"), true);

        assertThat(architect.test(fits)).isEqualTo(Truth.TRUE);
        assertThat(architect.test(open)).isEqualTo(Truth.UNKNOWN);
        assertThat(architect.test(misfit)).isEqualTo(Truth.FALSE);
        assertThat(open.get(ProfileFit.coverageKey("architect"))).isEqualTo(Answer.of(new BigDecimal("0.75")));
        assertThat(misfit.get(ProfileFit.matchedKey("architect")))
                .isEqualTo(Answer.of(new BigDecimal("0.6666666666666666666666666666666667")));
        assertThat(fits.get(ProfileFit.key("other"))).isEqualTo(Answer.unknown());
        assertThat(fits.get(Key.text("fit.profile.architect"))).isEqualTo(Answer.unknown());
    }

    @Test
    void aProfileWhoseIdNoKeyCanHaveHasFactsThatNobodyCanAskFor() {
        ProfileFit fit = new ProfileFit(new ProfileMatch("two words", 1, List.of()));

        assertThat(fit.facts().get(ProfileFit.key("two"))).isEqualTo(Answer.unknown());
        assertThatThrownBy(() -> ProfileFit.key("two words")).isInstanceOf(DomainException.class);
    }
}
