package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("the default locale is that of the whole machine")
class MessagesWhateverTheDefaultLocaleTest {
    private static final Violation MISSING = new Violation("missing", "deal D-1", "owner", "", "is missing", "");

    private final Locale before = Locale.getDefault();

    @AfterEach
    void putItBack() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fr-FR", "de-DE", "tr-TR"})
    void aMessageComesInTheLanguageAskedFor(String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        ResourceBundle.clearCache(Messages.class.getClassLoader());

        assertThat(Messages.in(Language.ENGLISH).text(MISSING)).isEqualTo("The owner of deal D-1 is missing.");
        assertThat(Messages.in(Language.RUSSIAN).text(MISSING)).isEqualTo("Сделка D-1: поле «owner» не заполнено.");
    }
}
