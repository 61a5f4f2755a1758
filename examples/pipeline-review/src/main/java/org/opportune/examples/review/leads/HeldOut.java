package org.opportune.examples.review.leads;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opportune.core.LeadId;
import org.opportune.core.Violations;

/**
 * The leads by which the points of a model were not chosen, so that they tell how well it does on leads it never saw.
 *
 * @param text which they are, such as {@code odd lead numbers}
 * @param endings what their ids end with, at least one
 */
public record HeldOut(String text, SortedSet<String> endings) {
    /** Copies the endings. */
    public HeldOut {
        Violations wrong = Violations.of("held-out leads").require("text", text).require("endings", endings);
        wrong.orThrow();
        wrong.check(!endings.isEmpty(), "heldOut.empty", "endings", "", "must have at least one")
                .orThrow();
        endings = Collections.unmodifiableSortedSet(new TreeSet<>(endings));
    }

    /**
     * Tells whether a lead is one of them.
     *
     * @param lead which lead
     * @return whether its id has one of the endings
     */
    public boolean holds(LeadId lead) {
        return endings.stream().anyMatch(lead.value()::endsWith);
    }
}
