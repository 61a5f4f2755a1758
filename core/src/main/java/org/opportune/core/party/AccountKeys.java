package org.opportune.core.party;

import java.time.Instant;
import org.joda.money.Money;
import org.opportune.core.Key;
import org.opportune.core.ValueType;

/** The facts every account offers, beside its {@link PreferenceKeys preferences} and its organization's own fields. */
public final class AccountKeys {
    /** The identifier. */
    public static final Key<String> ID = Key.text("account.id");
    /** {@code PROSPECT}, {@code ONBOARDING} and so on. */
    public static final Key<String> STATUS = Key.text("account.status");
    /** Whether it is a customer: has bought, and is not lost. */
    public static final Key<Boolean> CUSTOMER = Key.of("account.customer", ValueType.BOOLEAN);
    /** Who looks after it. */
    public static final Key<String> OWNER = Key.text("account.owner");
    /** Where it came from. */
    public static final Key<String> SOURCE = Key.text("account.source");
    /** The account of the organization that this one belongs to. */
    public static final Key<String> PARENT = Key.text("account.parent");
    /** When it was made. */
    public static final Key<Instant> CREATED_AT = Key.of("account.createdAt", ValueType.INSTANT);
    /** The organization's name. */
    public static final Key<String> ORGANIZATION = Key.text("account.organization");
    /** The organization's line of business. */
    public static final Key<String> SECTOR = Key.text("account.sector");
    /** The country the organization sits in. */
    public static final Key<String> COUNTRY = Key.text("account.country");
    /** How many people work in the organization. */
    public static final Key<Long> EMPLOYEES = Key.integer("account.employees");
    /** What the organization takes in a year. */
    public static final Key<Money> ANNUAL_REVENUE = Key.of("account.annualRevenue", ValueType.MONEY);

    private AccountKeys() {}
}
