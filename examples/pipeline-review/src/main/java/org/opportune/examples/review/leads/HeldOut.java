package org.opportune.examples.review.leads;

import java.util.function.Predicate;
import org.opportune.core.LeadId;

/**
 * The leads by which the points of a model were not chosen, so that they tell how well it does on leads it never saw.
 *
 * @param text which they are, such as {@code odd lead numbers}
 * @param holds whether a lead is one of them
 */
public record HeldOut(String text, Predicate<LeadId> holds) {}
