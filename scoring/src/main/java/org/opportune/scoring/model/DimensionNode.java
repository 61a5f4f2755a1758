package org.opportune.scoring.model;

import java.util.List;

/** A dimension of a compiled model. */
final class DimensionNode {
    final ModelDimension dimension;
    final GroupNode[] groups;

    DimensionNode(ModelDimension dimension, List<GroupNode> groups) {
        this.dimension = dimension;
        this.groups = groups.toArray(GroupNode[]::new);
    }

    /** Returns the sum of the groups, within the dimension's limits. */
    long sum(Masks masks, long[] values, int row) {
        long sum = 0;
        for (GroupNode group : groups) {
            sum += group.sum(masks, values, row);
        }
        return dimension.limits().clamp(sum);
    }
}
