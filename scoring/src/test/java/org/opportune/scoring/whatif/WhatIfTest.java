package org.opportune.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.scoring.whatif.BudgetModel.AS_OF;
import static org.opportune.scoring.whatif.BudgetModel.BUDGET;
import static org.opportune.scoring.whatif.BudgetModel.COMPETITOR;
import static org.opportune.scoring.whatif.BudgetModel.COMPILED;
import static org.opportune.scoring.whatif.BudgetModel.COUNTRY;
import static org.opportune.scoring.whatif.BudgetModel.EMPLOYEES;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.scoring.Points;
import org.opportune.scoring.ScoreDifference;

class WhatIfTest {
    private static final Choices CHOICES =
            Choices.none().with(COUNTRY, "LT", "FR", "LT").with(BUDGET, true);

    private final WhatIf midSize = ask(BudgetModel.midSize());

    @Test
    void aBudgetWouldEarnTenPointsOfWhichTheLimitTakesFive() {
        Variation varied = midSize.vary(BUDGET, true);
        assertThat(varied.before().total()).isEqualTo(Points.of(25));
        assertThat(varied.after().total()).isEqualTo(Points.of(30));
        assertThat(varied.after().band()).contains(BudgetModel.A);
        ScoreDifference difference = varied.difference();
        assertThat(difference.points()).isEqualTo(Points.of(5));
        assertThat(difference.parts())
                .extracting(part -> part.reason() + " " + part.points())
                .containsExactly("BUDGET 10", "limit.max -5");
        assertThat(difference.parts().get(0).before()).isEmpty();
    }

    @Test
    void severalFactsCanBeVariedAtOnce() {
        Variation varied = midSize.vary(Attributes.none().with(EMPLOYEES, 50L).with(COUNTRY, "FR"));
        assertThat(varied.difference().parts())
                .extracting(part -> part.reason() + " " + part.points())
                .containsExactly("SIZE -25", "COUNTRY 10");
        assertThat(varied.after().total()).isEqualTo(Points.of(10));
    }

    @Test
    void eachOfThreeSingleChangesReachesTheBand() {
        assertThat(midSize.reach(BudgetModel.A, CHOICES)).isInstanceOfSatisfying(Reach.Reached.class, reached -> {
            assertThat(reached.facts()).isEqualTo(1);
            assertThat(reached.tried()).isEqualTo(4);
            assertThat(assumed(reached))
                    .containsExactly(
                            Attributes.none().with(BUDGET, true),
                            Attributes.none().with(COUNTRY, "FR"),
                            Attributes.none().with(COUNTRY, "LT"));
        });
    }

    @Test
    void whereOneFactDoesNotSufficeTheFewestPointsComeFirst() {
        Choices choices = CHOICES.with(COUNTRY, "FR").with(EMPLOYEES, 300L, 50L);
        assertThat(ask(Attributes.none()).reach(Points.of(20), choices))
                .isInstanceOfSatisfying(Reach.Reached.class, reached -> {
                    assertThat(reached.facts()).isEqualTo(1);
                    assertThat(assumed(reached))
                            .containsExactly(Attributes.none().with(EMPLOYEES, 300L));
                });
        assertThat(ask(Attributes.none()).reach(Points.of(20), CHOICES.with(COUNTRY, "FR")))
                .isInstanceOfSatisfying(
                        Reach.Reached.class,
                        reached -> assertThat(reached.facts()).isEqualTo(2));
        assertThat(ask(Attributes.none().with(EMPLOYEES, 50L)).reach(Points.of(10), choices))
                .isInstanceOfSatisfying(
                        Reach.Reached.class,
                        reached -> assertThat(reached.ways())
                                .extracting(way -> way.after().total().toString())
                                .containsExactly("10", "10", "25"));
    }

    @Test
    void whatNoSetReachesIsOutOfReach() {
        assertThat(midSize.reach(Points.of(31), CHOICES)).isEqualTo(new Reach.OutOfReach(6));
    }

    @Test
    void aSearchThatIsTooLargeSaysHowFarItCame() {
        assertThat(midSize.reach(Optional.of(Points.of(31)), CHOICES, 5)).isEqualTo(new Reach.NotFoundWithin(1, 4, 5));
        assertThat(midSize.reach(Optional.of(Points.of(31)), CHOICES, 3)).isEqualTo(new Reach.NotFoundWithin(0, 1, 3));
        assertThat(midSize.reach(Optional.of(Points.of(31)), CHOICES, 6)).isEqualTo(new Reach.OutOfReach(6));
    }

    @Test
    void whatIsReachedAlreadyNeedsNoChange() {
        assertThat(midSize.reach(BudgetModel.B, CHOICES)).isInstanceOfSatisfying(Reach.Reached.class, reached -> {
            assertThat(reached.facts()).isZero();
            assertThat(reached.tried()).isEqualTo(1);
            assertThat(assumed(reached)).containsExactly(Attributes.none());
        });
        assertThat(midSize.reach(BudgetModel.C, Choices.none())).isInstanceOf(Reach.Reached.class);
    }

    @Test
    void aLeadThatIsRuledOutHasReachedNothing() {
        WhatIf ruledOut = ask(BudgetModel.midSize().with(COMPETITOR, true));
        assertThat(ruledOut.reach(BudgetModel.B, CHOICES)).isEqualTo(new Reach.OutOfReach(6));
        assertThat(ruledOut.reach(BudgetModel.B, CHOICES.with(COMPETITOR, true, false)))
                .isInstanceOfSatisfying(
                        Reach.Reached.class,
                        reached -> assertThat(assumed(reached))
                                .containsExactly(Attributes.none().with(COMPETITOR, false)));
    }

    @Test
    void aSearchIsBounded() {
        assertThatThrownBy(() -> midSize.reach(Optional.empty(), CHOICES, 0)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> midSize.reach(Optional.empty(), CHOICES, 1_000_001))
                .isInstanceOf(DomainException.class);
        assertThat(midSize.reach(Optional.empty(), CHOICES, 1_000_000)).isInstanceOf(Reach.Reached.class);
    }

    @Test
    void aFactThatMayChangeHasAValue() {
        assertThat(CHOICES.keys()).containsExactly(BUDGET, COUNTRY);
        assertThatThrownBy(() -> CHOICES.with(EMPLOYEES)).isInstanceOf(DomainException.class);
    }

    private static WhatIf ask(Facts lead) {
        return WhatIf.of(COMPILED, lead, AS_OF);
    }

    private static List<Attributes> assumed(Reach.Reached reached) {
        return reached.ways().stream().map(Variation::assumed).toList();
    }
}
