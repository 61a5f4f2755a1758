package org.opportune.metrics;

import java.util.Locale;
import java.util.ResourceBundle;
import org.opportune.core.Language;

/**
 * What can go wrong in metrics, in every language: {@code Messages.in(language).with(MetricsMessages::bundle)}.
 *
 * @see org.opportune.core.Messages
 */
public final class MetricsMessages {
    private MetricsMessages() {}

    /**
     * Finds the texts of this module in a language.
     *
     * @param language the language
     * @return its texts
     */
    public static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("org.opportune.metrics.messages_" + language.code(), Locale.ROOT);
    }
}
