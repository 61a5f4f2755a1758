package org.opportune.scoring.model;

import org.opportune.scoring.Dimension;

/**
 * One dimension of a score model.
 *
 * @param dimension which
 * @param limits what its sum may count for
 * @param decays whether points in it may decay; a firm does not fit less because time has passed, so for
 *     {@link Dimension#FIT} that is an explicit choice
 */
public record ModelDimension(Dimension dimension, Limits limits, boolean decays) {

    /**
     * Obtains a dimension without limits, whose points may decay unless it is {@link Dimension#FIT}.
     *
     * @param dimension which
     * @return the dimension
     */
    public static ModelDimension of(Dimension dimension) {
        return of(dimension, Limits.none());
    }

    /**
     * Obtains a dimension whose points may decay unless it is {@link Dimension#FIT}.
     *
     * @param dimension which
     * @param limits what its sum may count for
     * @return the dimension
     */
    public static ModelDimension of(Dimension dimension, Limits limits) {
        return new ModelDimension(dimension, limits, !dimension.equals(Dimension.FIT));
    }
}
