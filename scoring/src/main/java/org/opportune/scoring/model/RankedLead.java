package org.opportune.scoring.model;

import org.opportune.core.LeadId;
import org.opportune.scoring.Points;

/**
 * A lead and its place in a ranking.
 *
 * @param place the place, from 1
 * @param id which lead
 * @param total its points
 * @param disqualified whether it is ruled out; such leads come last
 * @param row its place in the batch, from 0
 */
public record RankedLead(int place, LeadId id, Points total, boolean disqualified, int row) {}
