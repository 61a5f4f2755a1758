package org.opportune.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.opportune.core.Text;

/**
 * A way to get in touch with somebody: an open code, so a host adds its own as {@code ContactChannel.of("acme:portal")}.
 *
 * @param code the code: not blank, at most 128 characters
 */
public record ContactChannel(@JsonValue String code) implements Comparable<ContactChannel> {
    /** By e-mail. */
    public static final ContactChannel EMAIL = of("EMAIL");
    /** By telephone. */
    public static final ContactChannel PHONE = of("PHONE");
    /** By short message to a mobile telephone. */
    public static final ContactChannel SMS = of("SMS");
    /** By letter. */
    public static final ContactChannel POST = of("POST");
    /** By chat on line. */
    public static final ContactChannel CHAT = of("CHAT");
    /** On a social network. */
    public static final ContactChannel SOCIAL_MEDIA = of("SOCIAL_MEDIA");
    /** Face to face. */
    public static final ContactChannel VISIT = of("VISIT");

    /** Checks the code. */
    public ContactChannel {
        Text.check("contact channel", "code", code);
    }

    /**
     * Obtains a channel.
     *
     * @param code the code
     * @return the channel
     */
    @JsonCreator
    public static ContactChannel of(String code) {
        return new ContactChannel(code);
    }

    @Override
    public int compareTo(ContactChannel other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
