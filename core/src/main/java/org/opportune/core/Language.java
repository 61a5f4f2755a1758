package org.opportune.core;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the library's own texts come in; which one is always said, never taken from the machine. */
public enum Language {
    /** English, in which every text is written first. */
    ENGLISH("en"),
    /** French. */
    FRENCH("fr"),
    /** Lithuanian. */
    LITHUANIAN("lt"),
    /** Russian. */
    RUSSIAN("ru");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** {@return the two-letter code of ISO 639-1, such as {@code lt}} */
    public String code() {
        return code;
    }

    /**
     * Returns the language of a locale, whatever its country.
     *
     * @param locale the locale, such as {@code fr-CA}
     * @return its language; empty if no text comes in it
     */
    public static Optional<Language> of(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(locale.getLanguage()))
                .findFirst();
    }
}
