package org.opportune.scoring.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.scoring.targeting.ProfileFitTest.KNOWN_DAVID;
import static org.opportune.scoring.targeting.ProfileFitTest.OCCUPATION;
import static org.opportune.scoring.targeting.ProfileFitTest.PLACE;
import static org.opportune.scoring.targeting.ProfileFitTest.STATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.DomainException;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.pipeline.Criterion;
import org.opportune.core.profile.Persona;

class PersonaMatchTest {
    private static final Persona ANYWHERE = persona("anywhere", OCCUPATION);
    private static final Persona MICHIGAN = persona("michigan", OCCUPATION, PLACE);

    private static Persona persona(String id, Criterion... criteria) {
        return Persona.builder().id(id).label(id).addCriteria(criteria).build();
    }

    @Test
    void theOneThatSaysMoreIsChosenOfTwoThatFitInWhateverOrderTheyAreGiven() {
        PersonaMatch match = PersonaMatch.of(List.of(ANYWHERE, MICHIGAN), KNOWN_DAVID);

        assertThat(id(match)).isEqualTo("michigan");
        assertThat(match.reason()).isEqualTo(PersonaMatch.MORE_SPECIFIC);
        assertThat(match.text()).isEqualTo("michigan fits as anywhere does, and says more");
        assertThat(match.rivals()).extracting(fit -> fit.match().profile()).containsExactly("anywhere");
        assertThat(match.contenders()).isEmpty();
        assertThat(PersonaMatch.of(List.of(MICHIGAN, ANYWHERE), KNOWN_DAVID)).isEqualTo(match);
    }

    @Test
    void theSmallerIdDecidesBetweenTwoThatSayAsMuch() {
        PersonaMatch match = PersonaMatch.of(List.of(persona("b", OCCUPATION), persona("a", OCCUPATION)), KNOWN_DAVID);

        assertThat(id(match)).isEqualTo("a");
        assertThat(match.reason()).isEqualTo(PersonaMatch.SMALLER_ID);
        assertThat(match.text()).isEqualTo("a fits as b does, and comes first by id");
    }

    @Test
    void oneThatNobodyCanJudgeYetIsAContenderIfItWouldBeChosen() {
        PersonaMatch match = PersonaMatch.of(List.of(ANYWHERE, MICHIGAN), KNOWN_DAVID.without(STATE));

        assertThat(id(match)).isEqualTo("anywhere");
        assertThat(match.reason()).isEqualTo(PersonaMatch.ONLY);
        assertThat(match.text()).isEqualTo("anywhere is the only one that fits");
        assertThat(match.contenders()).extracting(fit -> fit.match().profile()).containsExactly("michigan");
    }

    @Test
    void oneThatSaysLessIsNoContender() {
        PersonaMatch match =
                PersonaMatch.of(List.of(persona("place", PLACE), persona("a", OCCUPATION)), KNOWN_DAVID.without(STATE));

        assertThat(id(match)).isEqualTo("a");
        assertThat(match.contenders()).isEmpty();
    }

    @Test
    void nobodyIsChosenWhileNoneIsKnownToFit() {
        PersonaMatch open = PersonaMatch.of(List.of(ANYWHERE, MICHIGAN), Attributes.none());
        PersonaMatch none =
                PersonaMatch.of(List.of(ANYWHERE, MICHIGAN), Attributes.none().with(LeadKeys.JOB_TITLE, "Builder"));

        assertThat(open.best()).isEmpty();
        assertThat(open.reason()).isEqualTo(PersonaMatch.OPEN);
        assertThat(open.text()).isEqualTo("none is known to fit, 2 may");
        assertThat(open.contenders()).hasSize(2);
        assertThat(open.facts().get(PersonaMatch.PERSONA)).isEqualTo(Answer.unknown());
        assertThat(none.reason()).isEqualTo(PersonaMatch.NONE);
        assertThat(none.text()).isEqualTo("none fits");
        assertThat(none.facts().get(ProfileFit.key("michigan"))).isEqualTo(Answer.of(false));
        assertThat(PersonaMatch.of(List.of(), KNOWN_DAVID).reason()).isEqualTo(PersonaMatch.NONE);
    }

    @Test
    void conditionsCanAskForThePersonaAndForEachFit() {
        PersonaMatch match = PersonaMatch.of(List.of(ANYWHERE, MICHIGAN), KNOWN_DAVID);

        assertThat(match.facts().get(PersonaMatch.PERSONA)).isEqualTo(Answer.of("michigan"));
        assertThat(match.facts().get(ProfileFit.key("michigan"))).isEqualTo(Answer.of(true));
        assertThat(match.facts().get(ProfileFit.key("anywhere"))).isEqualTo(Answer.of(true));
    }

    @Test
    void twoOfOneIdAreRefused() {
        assertThatThrownBy(() -> PersonaMatch.of(List.of(ANYWHERE, ANYWHERE), KNOWN_DAVID))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must not share an id");
    }

    private static String id(PersonaMatch match) {
        return match.best().orElseThrow().match().profile();
    }
}
