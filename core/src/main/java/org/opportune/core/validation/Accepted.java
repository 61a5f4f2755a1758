package org.opportune.core.validation;

/** Asks the domain itself whether it takes a value, so that there is one rule only. */
final class Accepted {
    private Accepted() {}

    /** Tells whether a check lets a value pass; every refusal of the domain and of Joda-Money is of this kind. */
    static boolean by(Runnable check) {
        try {
            check.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
