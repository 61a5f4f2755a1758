package org.opportune.core.json;

import org.opportune.house.JsonTypes;

class CoreTypesTest extends JsonTypes {
    CoreTypesTest() {
        super(CoreTypes.table(OwnConditions.TYPES));
    }
}
