package org.opportune.core.party;

import org.opportune.core.Key;
import org.opportune.core.ProductId;
import org.opportune.core.ValueType;

/** The facts that preferences offer, of an account and of a contact alike: one segment serves both. */
public final class PreferenceKeys {
    /** The language to speak, as a tag of BCP 47. */
    public static final Key<String> LANGUAGE = Key.text("preference.language");
    /** The channel they like best. */
    public static final Key<String> CHANNEL = Key.text("preference.channel");

    static final String MAY_CONTACT = "preference.mayContact.";
    static final String LIKES = "preference.likes.";

    private PreferenceKeys() {}

    /**
     * Returns the key that tells whether they let us get in touch in some way, such as
     * {@code preference.mayContact.EMAIL}.
     *
     * @param channel the way
     * @return the key: unknown if they were never asked
     * @throws org.opportune.core.DomainException if the code has characters that a key cannot have
     */
    public static Key<Boolean> mayContact(ContactChannel channel) {
        return Key.of(MAY_CONTACT + channel.code(), ValueType.BOOLEAN);
    }

    /**
     * Returns the key that tells whether they like a product, such as {@code preference.likes.P-1}.
     *
     * @param product the product or service
     * @return the key: true or unknown, since not to name a product is not to dislike it
     * @throws org.opportune.core.DomainException if the identifier has characters that a key cannot have
     */
    public static Key<Boolean> likes(ProductId product) {
        return Key.of(LIKES + product.value(), ValueType.BOOLEAN);
    }
}
