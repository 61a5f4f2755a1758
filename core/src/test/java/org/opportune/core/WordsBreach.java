package org.opportune.core;

import org.opportune.core.deal.Deal;

/** A word of the root package that knows a feature. */
@SuppressWarnings("unused")
final class WordsBreach {
    private Deal deal;
}
