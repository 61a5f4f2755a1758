package org.opportune.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opportune.house.PoliciesAreData;

/** Law 8: how leads are scored, what is asked of them and when they are hot is data. */
class Law08PoliciesAreDataTest {

    @Test
    void everyDefinitionOfScoringIsData() {
        assertThat(PoliciesAreData.breaches(ScoringTypes.table(OwnConditions.TYPES)))
                .isEmpty();
    }
}
