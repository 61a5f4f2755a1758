package org.opportune.scoring;

import java.util.Locale;
import java.util.ResourceBundle;
import org.opportune.core.Language;

/**
 * What can go wrong in scoring, in every language: {@code Messages.in(language).with(ScoringMessages::bundle)}.
 *
 * @see org.opportune.core.Messages
 */
public final class ScoringMessages {
    private ScoringMessages() {}

    /**
     * Finds the texts of this module in a language.
     *
     * @param language the language
     * @return its texts
     */
    public static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("org.opportune.scoring.messages_" + language.code(), Locale.ROOT);
    }
}
