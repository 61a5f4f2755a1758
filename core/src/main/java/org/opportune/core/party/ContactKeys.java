package org.opportune.core.party;

import java.time.Instant;
import org.opportune.core.Key;
import org.opportune.core.ValueType;

/** The facts every contact offers, beside its {@link PreferenceKeys preferences}. */
public final class ContactKeys {
    /** The identifier. */
    public static final Key<String> ID = Key.text("contact.id");
    /** The account they belong to. */
    public static final Key<String> ACCOUNT = Key.text("contact.account");
    /** Who looks after them. */
    public static final Key<String> OWNER = Key.text("contact.owner");
    /** Where they came from. */
    public static final Key<String> SOURCE = Key.text("contact.source");
    /** What they are in their organization. */
    public static final Key<String> JOB_TITLE = Key.text("contact.jobTitle");
    /** The country they are in. */
    public static final Key<String> COUNTRY = Key.text("contact.country");
    /** Whether there is an e-mail address or a telephone number. */
    public static final Key<Boolean> CONTACTABLE = Key.of("contact.contactable", ValueType.BOOLEAN);
    /** When they were taken in. */
    public static final Key<Instant> CREATED_AT = Key.of("contact.createdAt", ValueType.INSTANT);

    private ContactKeys() {}

    /**
     * Returns the key that tells whether they usually play a role in a purchase, such as
     * {@code contact.role.DECISION_MAKER}.
     *
     * @param role the role
     * @return the key: true or unknown, since not to be known in a role is not to have none
     */
    public static Key<Boolean> role(BuyingRole role) {
        return Key.of("contact.role." + role.name(), ValueType.BOOLEAN);
    }
}
