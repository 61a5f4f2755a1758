package org.opportune.core.glossary;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.opportune.core.Language;

/** How names are compared: in search without case and accents, in lists by the alphabet of their language. */
final class Names {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    private Names() {}

    /** Returns a name as search sees it: {@code Prévision} as {@code prevision}. */
    static String plain(String name) {
        String apart = Normalizer.normalize(name.strip().replace('’', '\''), Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Returns the names of a term as search sees them. */
    static List<String> plain(Term term, Language language) {
        return term.in(language).names().stream().map(Names::plain).toList();
    }

    /** Returns the order of the labels in a language; equal ones by id. */
    static Comparator<Term> alphabetical(Language language) {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag(language.code()));
        return Comparator.comparing((Term term) -> term.in(language).label(), alphabet::compare)
                .thenComparing(Term::id);
    }
}
