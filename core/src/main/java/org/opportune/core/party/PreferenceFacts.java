package org.opportune.core.party;

import java.util.Optional;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.core.ValueType;

/** Preferences looked up by {@link PreferenceKeys}. */
record PreferenceFacts(Preferences preferences) implements Facts {

    @Override
    public <T> Answer<T> get(Key<T> key) {
        return Answer.of(find(key).map(key.type().javaType()::cast));
    }

    private Optional<?> find(Key<?> key) {
        if (key.equals(PreferenceKeys.LANGUAGE)) {
            return preferences.language();
        } else if (key.equals(PreferenceKeys.CHANNEL)) {
            return preferences.channels().stream().findFirst().map(ContactChannel::code);
        }
        return key.type() == ValueType.BOOLEAN ? ofEach(key.name()) : Optional.empty();
    }

    /** Compares texts and makes no identifiers, since a key may end in what no identifier is. */
    private Optional<Boolean> ofEach(String name) {
        if (name.startsWith(PreferenceKeys.MAY_CONTACT)) {
            String code = name.substring(PreferenceKeys.MAY_CONTACT.length());
            return preferences.consents().keySet().stream()
                    .filter(channel -> channel.code().equals(code))
                    .findFirst()
                    .map(channel -> preferences.mayContact(channel) == Truth.TRUE);
        } else if (name.startsWith(PreferenceKeys.LIKES)) {
            String id = name.substring(PreferenceKeys.LIKES.length());
            return Optional.of(preferences.products().stream()
                            .anyMatch(product -> product.value().equals(id)))
                    .filter(likes -> likes);
        }
        return Optional.empty();
    }
}
