package org.opportune.metrics.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opportune.house.PoliciesAreData;

/** Law 8: what a figure means, and which deals it counts, is data. */
class Law08PoliciesAreDataTest {

    @Test
    void everyDefinitionOfMetricsIsData() {
        assertThat(PoliciesAreData.breaches(MetricTypes.table(OwnConditions.TYPES)))
                .isEmpty();
    }
}
