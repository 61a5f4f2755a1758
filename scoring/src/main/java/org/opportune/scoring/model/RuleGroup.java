package org.opportune.scoring.model;

import org.opportune.scoring.Dimension;

/**
 * Rules that are about the same thing and share their limits: what happened to our mails, what we know of the firm.
 *
 * @param id the identifier, unique within the model
 * @param dimension the dimension its sum counts in
 * @param limits what its sum may count for
 */
public record RuleGroup(GroupId id, Dimension dimension, Limits limits) {

    /**
     * Obtains a group without limits.
     *
     * @param id the identifier
     * @param dimension the dimension its sum counts in
     * @return the group
     */
    public static RuleGroup of(String id, Dimension dimension) {
        return of(id, dimension, Limits.none());
    }

    /**
     * Obtains a group.
     *
     * @param id the identifier
     * @param dimension the dimension its sum counts in
     * @param limits what its sum may count for
     * @return the group
     */
    public static RuleGroup of(String id, Dimension dimension, Limits limits) {
        return new RuleGroup(GroupId.of(id), dimension, limits);
    }
}
