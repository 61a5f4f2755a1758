package org.opportune.core.lead;

import java.util.List;
import java.util.Locale;
import org.opportune.core.Text;

/**
 * A record that seems to be of the same person or organization, and why.
 *
 * @param kind what kind of record
 * @param id its identifier
 * @param severity how sure it is
 * @param reasons what the two have in common
 */
public record Duplicate(Kind kind, String id, Severity severity, List<Reason> reasons) {

    /** A kind of record that people and organizations are kept in. */
    public enum Kind {
        /** A lead. */
        LEAD,
        /** A contact. */
        CONTACT,
        /** An account. */
        ACCOUNT
    }

    /** How sure it is that two records are of the same. */
    public enum Severity {
        /** Likely enough to look at it. */
        WARN,
        /** So sure that a second record should not be made. */
        BLOCK
    }

    /**
     * Something that two records have in common.
     *
     * @param matcher what was compared
     * @param value what both have, in the form in which it was compared
     * @param weight how many points it is worth, above zero
     */
    public record Reason(Matcher matcher, String value, int weight) {}

    /** What is compared. */
    public enum Matcher {
        /** The e-mail addresses, whatever their spelling. */
        EMAIL,
        /** The digits of the telephone numbers. */
        PHONE,
        /** The domains of the e-mail addresses, unless anybody gets an address there, and the last names. */
        DOMAIN_AND_LAST_NAME,
        /** The names of the organizations, without accents, punctuation and legal form. */
        ORGANIZATION_NAME
    }

    /** Checks the identifier and copies the reasons. */
    public Duplicate {
        Text.checkId("duplicate", id);
        reasons = List.copyOf(reasons);
    }

    /** {@return the points of all reasons} */
    public int weight() {
        return reasons.stream().mapToInt(Reason::weight).sum();
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + id;
    }
}
