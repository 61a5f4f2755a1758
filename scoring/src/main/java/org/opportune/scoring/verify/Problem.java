package org.opportune.scoring.verify;

/**
 * What a verifier has found.
 *
 * @param check which check has found it
 * @param where in which sample, rule or part
 * @param what what is wrong
 */
public record Problem(Check check, String where, String what) {

    @Override
    public String toString() {
        return check + ": " + where + ": " + what;
    }
}
