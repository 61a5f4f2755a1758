package org.opportune.scoring;

import org.opportune.scoring.breach.ScoringBreach;

/** A contract that knows one of its families. */
@SuppressWarnings("unused")
public final class ContractBreach {
    private ScoringBreach family;
}
