package org.opportune.core.party;

/** When an organization that we sell to becomes an account. */
public enum AccountCreation {
    /** When its lead is converted, before it has bought anything. */
    ON_CONVERSION,
    /** When the first deal with it is won. */
    ON_FIRST_WIN
}
