package org.opportune.core;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says what is wrong in a reader's language: in English, French, Lithuanian or Russian.
 *
 * <p>A {@link Violation} is written in English and keeps its values in its text. Its code finds the same rule in the
 * other languages, and the values are taken over. So this works as well for a violation that was stored, or that comes
 * from another machine. Codes, the names of fields and the values are the same in every language.
 *
 * <pre>{@code
 * Messages french = Messages.in(Language.FRENCH)
 *     .with(ScoringMessages::bundle)
 *     .with(language -> ResourceBundle.getBundle("acme.messages_" + language.code(), Locale.ROOT));
 * french.text(violation); // Affaire D-1 : le champ « probability » (60) doit être compris entre 0 et 1. ...
 * }</pre>
 *
 * <p>A plug-in or a host adds the texts of its own rules by {@link #with}. Its bundles, one for each language, have the
 * same keys: {@code <code>.rule}, {@code <code>.remedy}, and where these have words {@code <code>.value} and
 * {@code <code>.path}; {@code owner.<any name>} for the kinds of owners; a number behind, as in {@code <code>.rule.2},
 * where there are several texts. The English bundle holds the texts as the code writes them, with <code>{0}</code>,
 * <code>{1}</code> in the place of values, the others their translations.
 *
 * <p>What no bundle has stays in English, as the violation carries it.
 */
public final class Messages {
    private final Language language;
    private final Phrasebook phrases;
    private final List<Template> sentences;

    private Messages(Language language, Phrasebook phrases, List<Template> sentences) {
        this.language = language;
        this.phrases = phrases;
        this.sentences = sentences;
    }

    /**
     * Obtains the messages in a language, for the rules of the core.
     *
     * @param language the language
     * @return the messages
     */
    public static Messages in(Language language) {
        ResourceBundle own = bundle(language);
        List<Template> sentences = Arrays.stream(Form.values())
                .map(form -> Template.of(own.getString(form.key)))
                .toList();
        return new Messages(language, Phrasebook.empty(), sentences).with(Messages::bundle);
    }

    /**
     * Obtains the messages in the language of a locale, whatever its country.
     *
     * @param locale the locale, such as {@code fr-CA}
     * @return the messages, empty if none come in its language
     */
    public static Optional<Messages> in(Locale locale) {
        return Language.of(locale).map(Messages::in);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("org.opportune.core.messages_" + language.code(), Locale.ROOT);
    }

    /**
     * Adds the texts of further rules.
     *
     * @param bundles finds the texts in a language; asked for English and for the language of these messages
     * @return messages that know these texts too
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public Messages with(Function<Language, ResourceBundle> bundles) {
        Phrasebook more = phrases.with(bundles.apply(Language.ENGLISH), bundles.apply(language));
        return new Messages(language, more, sentences);
    }

    /** {@return the language} */
    public Language language() {
        return language;
    }

    /**
     * Says what is wrong.
     *
     * @param violation the broken rule
     * @return one or two sentences; in English those of {@link Violation#message()}
     */
    public String text(Violation violation) {
        String code = violation.code();
        Map<Integer, String> parts = Map.of(
                0, phrases.translated(code + ".path", violation.path()),
                1, phrases.translated(code + ".value", violation.value()),
                2, phrases.translated(Phrasebook.OWNER, violation.owner()),
                3, phrases.translated(code + ".rule", violation.rule()));
        String sentence = sentences.get(Form.of(violation).ordinal()).with(parts);
        String remedy = phrases.translated(code + ".remedy", violation.remedy());
        return remedy.isEmpty() ? sentence : sentence + " " + remedy;
    }

    /**
     * Says everything that is wrong.
     *
     * @param problems the broken rules
     * @return a line for each, in order
     */
    public String text(DomainException problems) {
        return problems.violations().stream().map(this::text).collect(Collectors.joining("\n"));
    }

    /** What a sentence can name beside the part and the rule. */
    private enum Form {
        PART("sentence.part"),
        VALUE("sentence.value"),
        OWNER("sentence.owner"),
        VALUE_AND_OWNER("sentence.value.owner");

        private final String key;

        Form(String key) {
            this.key = key;
        }

        static Form of(Violation violation) {
            if (violation.owner().isEmpty()) {
                return violation.value().isEmpty() ? PART : VALUE;
            }
            return violation.value().isEmpty() ? OWNER : VALUE_AND_OWNER;
        }
    }
}
