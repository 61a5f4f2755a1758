package org.opportune.metrics.json;

import org.opportune.house.JsonTypes;

class MetricTypesTest extends JsonTypes {
    MetricTypesTest() {
        super(MetricTypes.table(OwnConditions.TYPES));
    }
}
