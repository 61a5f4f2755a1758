package org.opportune.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.MetricId;
import org.opportune.core.OwnerId;
import org.opportune.core.TeamId;
import org.opportune.core.time.Window;

class GoalTest {
    private static final Goal CYCLE = Goal.builder()
            .metric(MetricId.of("sales_cycle.median"))
            .aim(Goal.Aim.AT_MOST)
            .target(Figure.of("45", "DAYS"))
            .window(Window.year(2026))
            .build();

    @Test
    void aGoalIsThatOfOnePersonOfATeamOrOfEverybody() {
        OwnerId ada = OwnerId.of("ada");
        TeamId north = TeamId.of("north");

        assertThat(CYCLE.owner()).isEmpty();
        assertThat(CYCLE.withOwner(ada).owner()).contains(ada);
        assertThat(CYCLE.withTeam(north).team()).contains(north);
        assertThatThrownBy(() -> CYCLE.withOwner(ada).withTeam(north))
                .isInstanceOf(DomainException.class)
                .hasMessage("The owner and team (ada and north) of the goal of metric sales_cycle.median must not both"
                        + " be given.");
    }

    @Test
    void aFigureIsANumberInAUnitOrMoney() {
        assertThat(Figure.of("0.150", "RATIO")).isEqualTo(Figure.of("0.15", "RATIO"));
        assertThat(Figure.of("0.15", "RATIO")).isNotEqualTo(Figure.of("0.15", "DAYS"));
        assertThat(Figure.of("45", "DAYS").value()).isEqualTo(BigDecimal.valueOf(45));
        assertThat(Figure.of("45", "DAYS").unit()).isEqualTo("DAYS");
        assertThat(Figure.of(Money.parse("EUR 12.50")).value()).isEqualTo(new BigDecimal("12.50"));
        assertThat(Figure.of(Money.parse("EUR 12.50")).unit()).isEqualTo("EUR");
    }

    @Test
    void aFigureWithoutUnitAndOneWithoutBoundsAreRefused() {
        BigDecimal hostile = new BigDecimal("1e1000000000");

        assertThatThrownBy(() -> Figure.of("1", " ")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Figure.OfNumber(hostile, "RATIO")).isInstanceOf(DomainException.class);
    }
}
