package org.opportune.scoring.json;

import org.opportune.house.JsonTypes;

class ScoringTypesTest extends JsonTypes {
    ScoringTypesTest() {
        super(ScoringTypes.table(OwnConditions.TYPES));
    }
}
