package org.opportune.core.party;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.Facts;
import org.opportune.core.ProductId;
import org.opportune.core.Truth;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * How an account or a contact likes to be dealt with, as far as they have said.
 *
 * <pre>{@code
 * Preferences ada = Preferences.builder()
 *     .addChannels(ContactChannel.EMAIL)
 *     .language("lt-LT")
 *     .putConsents(ContactChannel.EMAIL, Consent.allowed(LocalDate.of(2026, 1, 5)))
 *     .putConsents(ContactChannel.PHONE, Consent.refused(LocalDate.of(2026, 1, 5)))
 *     .build();
 * ada.mayContact(ContactChannel.EMAIL)   // TRUE
 * ada.mayContact(ContactChannel.PHONE)   // FALSE
 * ada.mayContact(ContactChannel.SMS)     // UNKNOWN: nobody asked
 * }</pre>
 */
@Value.Immutable
@HouseStyle
public interface Preferences extends WithPreferences {

    /** {@return the channels they like, the best liked first} */
    List<ContactChannel> channels();

    /** {@return the language to speak, as a tag of BCP 47 such as {@code lt} or {@code fr-CA}} */
    Optional<String> language();

    /** {@return when they are best reached} */
    Optional<ContactHours> hours();

    /** {@return the products and services they like} */
    Set<ProductId> products();

    /** {@return what they answered for each channel; a channel that is left out was never asked about} */
    Map<ContactChannel, Consent> consents();

    /**
     * Tells whether they let us get in touch in some way.
     *
     * @param channel the way
     * @return true if they allowed it, false if they refused it, unknown if they were never asked
     */
    default Truth mayContact(ContactChannel channel) {
        Optional<Consent> consent = Optional.ofNullable(consents().get(channel));
        return consent.map(one -> Truth.of(one.decision() == Consent.Decision.ALLOWED))
                .orElse(Truth.UNKNOWN);
    }

    /** {@return what is known about them, under {@link PreferenceKeys}} */
    default Facts facts() {
        return new PreferenceFacts(this);
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("preferences")
                .check(
                        language().isEmpty() || isTag(language().get()),
                        "preferences.language",
                        "language",
                        language().orElse(""),
                        "must be a language tag such as lt or fr-CA",
                        "Small letters for the language, capitals for the country.")
                .check(
                        new HashSet<>(channels()).size() == channels().size(),
                        "preferences.channels",
                        "channels",
                        channels(),
                        "must name each channel once")
                .orThrow();
    }

    private static boolean isTag(String tag) {
        try {
            return new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .toLanguageTag()
                            .equals(tag)
                    && !tag.isEmpty()
                    && !tag.equals("und");
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** {@return the preferences of one who has not said any} */
    static Preferences none() {
        return builder().build();
    }

    /**
     * Starts preferences; nothing is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds preferences, one part at a time. */
    final class Builder extends ImmutablePreferences.Builder {
        Builder() {}
    }
}
