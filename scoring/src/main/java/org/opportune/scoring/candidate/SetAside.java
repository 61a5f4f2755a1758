package org.opportune.scoring.candidate;

import org.opportune.scoring.ReasonCode;

/**
 * A record that said nothing about any account.
 *
 * @param of which, such as {@code purchase P-7}
 * @param reason why
 */
public record SetAside(String of, ReasonCode reason) implements Comparable<SetAside> {
    /** It names an account or a contact that is not among those given, or none. */
    public static final ReasonCode NO_ACCOUNT = ReasonCode.of("candidate.no-account");
    /** It lies after the moment of looking. */
    public static final ReasonCode LATER = ReasonCode.of("candidate.later");

    /** Orders by what it is, then by reason. */
    @Override
    public int compareTo(SetAside other) {
        int byName = of.compareTo(other.of);
        return byName != 0 ? byName : reason.compareTo(other.reason);
    }
}
