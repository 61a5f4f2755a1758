package org.opportune.core.contract;

/**
 * What money was spent on to win customers.
 *
 * <p>The kinds share nothing, so they add up: media alone is what a customer costs in advertising, all of them together what a
 * customer costs in full. The same firm may pay 5,000 for a customer by the one and 12,000 by the other, so a figure must say
 * which it is.
 */
public enum SpendKind {
    /** What was paid to be seen: advertisements, sponsoring, lists. */
    MEDIA,
    /** Salaries and commissions of those who market and sell. */
    PEOPLE,
    /** Everything else: tools, agencies, travel, rooms. */
    OTHER
}
