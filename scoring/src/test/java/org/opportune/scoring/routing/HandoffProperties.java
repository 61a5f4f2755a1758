package org.opportune.scoring.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.opportune.core.Attributes;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;

/** What hysteresis is for. */
class HandoffProperties {
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @Property
    void aDecisionThatIsCarriedOutStands(@ForAll QualificationLevel level, @ForAll @IntRange(max = 120) int total) {
        QualificationLevel to = decide(level, total);
        assertThat(decide(to, total)).isEqualTo(to);
    }

    @Property
    void aLeadThatSwingsByLessThanTheSlackChangesItsLevelAtMostOnce(
            @ForAll QualificationLevel level, @ForAll @IntRange(max = 110) int base, @ForAll int[] swings) {
        QualificationLevel now = decide(level, base);
        int changes = 0;
        for (int swing : swings) {
            QualificationLevel next = decide(now, base + Math.floorMod(swing, 10));
            changes += next == now ? 0 : 1;
            now = next;
        }
        assertThat(changes).isLessThanOrEqualTo(1);
    }

    @Property
    void morePointsNeverLeadLower(
            @ForAll QualificationLevel level,
            @ForAll @IntRange(max = 120) int one,
            @ForAll @IntRange(max = 120) int more) {
        assertThat(decide(level, one + more)).isGreaterThanOrEqualTo(decide(level, one));
    }

    private static QualificationLevel decide(QualificationLevel level, int total) {
        Attributes facts = Attributes.none()
                .with(LeadKeys.STATUS, "NEW")
                .with(LeadKeys.CONTACTABLE, true)
                .with(Score.TOTAL, BigDecimal.valueOf(total));
        return ThresholdHandoff.byTotal(ModelId.of("points"), Points.of(50), Points.of(80), Points.of(10))
                .decide(level, facts, NOW)
                .to();
    }
}
