package org.opportune.core.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.Language;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * A word of the trade: what it means, in every language that texts come in, and what stands for it in the code.
 *
 * <p>For example {@code closed-won} is <em>Closed-won</em> in English and <em>Affaire gagnée</em> in French, and is
 * implemented by {@code DealStatus.WON}.
 */
@Value.Immutable
@HouseStyle
public interface Term extends WithTerm {

    /** {@return the identifier, the same in every language} */
    TermId id();

    /** {@return what implements it; empty for an idea that nothing computes or stores} */
    List<Link> links();

    /** {@return the terms to read next} */
    List<TermId> related();

    /** {@return the term in each language} */
    Map<Language, Wording> wordings();

    /**
     * Returns the term in a language.
     *
     * @param language the language
     * @return its name there, and what it means
     */
    default Wording in(Language language) {
        return Optional.ofNullable(wordings().get(language)).orElseThrow();
    }

    /**
     * Returns the term in the language of a locale, whatever its country.
     *
     * @param locale the locale, such as {@code fr-CA}
     * @return its name there, and what it means; empty if no text comes in that language
     */
    default Optional<Wording> in(Locale locale) {
        return Language.of(locale).map(this::in);
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("term", id()).require("id", id());
        Arrays.stream(Language.values())
                .filter(language -> !wordings().containsKey(language))
                .forEach(language -> wrong.add(
                        "glossary.language", "wordings", language, "must be among the languages of the term", ""));
        wrong.orThrow();
    }

    /**
     * Starts a term; the id and a wording in every language are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a term, one part at a time. */
    final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
