package org.opportune.scoring.whatif;

/**
 * How many leads stand in one place by one model and in another by the other: a cell of a matrix.
 *
 * @param from where they stand by the first model
 * @param to where they stand by the second; equal for leads that stay
 * @param leads how many, above zero
 */
public record Migration(Place from, Place to, int leads) {}
