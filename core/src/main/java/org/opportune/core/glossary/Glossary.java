package org.opportune.core.glossary;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.opportune.core.Language;
import org.opportune.core.Violations;

/**
 * Terms, to be looked up by id and language and searched by name.
 *
 * <pre>{@code
 * Glossary.standard().find(TermId.of("churn-rate"), Locale.FRENCH);   // Taux d'attrition: ...
 * Glossary.standard().search("lead", Language.ENGLISH);               // Lead, Bad lead, ...
 * }</pre>
 *
 * <p>A host that has words of its own puts them beside {@linkplain #terms() the library's} with {@link #of}. Within a
 * glossary a name means one thing: no two terms share a label or an alias in any language.
 */
public final class Glossary {
    private final Map<TermId, Term> terms;

    private Glossary(Map<TermId, Term> terms) {
        this.terms = Collections.unmodifiableMap(terms);
    }

    /** {@return the library's own terms} */
    public static Glossary standard() {
        return Standard.GLOSSARY;
    }

    /**
     * Makes a glossary.
     *
     * @param terms its terms, in any order
     * @return the glossary
     * @throws org.opportune.core.DomainException naming every repeated id, every related term that is not among the
     *     terms and every name that two of them share
     */
    public static Glossary of(Collection<Term> terms) {
        Violations wrong = Violations.of("a glossary");
        Map<TermId, Term> byId = new TreeMap<>();
        terms.forEach(term -> wrong.check(
                byId.putIfAbsent(term.id(), term) == null, "glossary.id", "terms", term.id(), "must not occur twice"));
        byId.values()
                .forEach(term -> term.related()
                        .forEach(other -> wrong.check(
                                byId.containsKey(other),
                                "glossary.related",
                                term.id() + ".related",
                                other,
                                "must be the id of a term")));
        Arrays.stream(Language.values()).forEach(language -> checkNames(byId.values(), language, wrong));
        wrong.orThrow();
        return new Glossary(byId);
    }

    private static void checkNames(Collection<Term> terms, Language language, Violations wrong) {
        Map<String, TermId> taken = new HashMap<>();
        for (Term term : terms) {
            for (String name : Names.plain(term, language)) {
                TermId other = taken.putIfAbsent(name, term.id());
                wrong.check(
                        other == null,
                        "glossary.name",
                        term.id() + "." + language.code(),
                        '"' + name + '"',
                        "must not be a name of another term, nor occur twice",
                        "It is a name of " + other + " already: tell the two apart.");
            }
        }
    }

    /** {@return every term, in the order of the ids} */
    public List<Term> terms() {
        return List.copyOf(terms.values());
    }

    /**
     * Lists every term in the order of a dictionary.
     *
     * @param language whose labels and alphabet decide
     * @return the terms
     */
    public List<Term> terms(Language language) {
        return select(language, term -> true);
    }

    /**
     * Looks up a term.
     *
     * @param id its id
     * @return the term, empty if there is none
     */
    public Optional<Term> find(TermId id) {
        return Optional.ofNullable(terms.get(id));
    }

    /**
     * Looks up a term in a language.
     *
     * @param id its id
     * @param language the language
     * @return its name there, and what it means; empty if there is no such term
     */
    public Optional<Wording> find(TermId id, Language language) {
        return find(id).map(term -> term.in(language));
    }

    /**
     * Looks up a term in the language of a locale, whatever its country.
     *
     * @param id its id
     * @param locale the locale, such as {@code fr-CA}
     * @return its name there, and what it means; empty if there is no such term, or no text in that language
     */
    public Optional<Wording> find(TermId id, Locale locale) {
        return find(id).flatMap(term -> term.in(locale));
    }

    /**
     * Searches the labels and aliases of a language.
     *
     * @param text a name or a part of one; case and accents do not matter
     * @param language the language
     * @return the term of exactly that name first, then those with names that contain the text, in the order of a
     *     dictionary; all of them if the text is blank
     */
    public List<Term> search(String text, Language language) {
        String sought = Names.plain(text);
        List<Term> found =
                select(language, term -> Names.plain(term, language).stream().anyMatch(name -> name.contains(sought)));
        return found.stream()
                .sorted(Comparator.comparing(
                        term -> !Names.plain(term, language).contains(sought)))
                .toList();
    }

    private List<Term> select(Language language, Predicate<Term> wanted) {
        return terms.values().stream()
                .filter(wanted)
                .sorted(Names.alphabetical(language))
                .toList();
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        static final Glossary GLOSSARY = of(StandardTerms.read());
    }
}
