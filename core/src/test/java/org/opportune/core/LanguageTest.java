package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void aCountryDoesNotMatter() {
        assertThat(Language.of(Locale.forLanguageTag("fr-CA"))).contains(Language.FRENCH);
        assertThat(Language.of(Locale.forLanguageTag("lt"))).contains(Language.LITHUANIAN);
    }

    @Test
    void aLanguageWithoutTextsIsNotReplacedByAnother() {
        assertThat(Language.of(Locale.GERMAN)).isEmpty();
    }
}
