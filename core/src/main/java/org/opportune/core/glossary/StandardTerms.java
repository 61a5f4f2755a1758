package org.opportune.core.glossary;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opportune.core.Language;

/**
 * Reads the library's own terms.
 *
 * <p>Texts are in one bundle per language; links and related terms are the same in every language and in a bundle of
 * their own. Keys are {@code id.part}. Bundles are named in full and looked up for no locale, so that the machine's own
 * language never matters.
 */
final class StandardTerms {
    private static final String METRIC = "metric:";
    private static final String LABEL = ".label";
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern SEMICOLON = Pattern.compile("; ");

    private final ResourceBundle references = bundle("references");
    private final Map<Language, ResourceBundle> texts = new EnumMap<>(Language.class);

    private StandardTerms() {
        Arrays.stream(Language.values())
                .forEach(language -> texts.put(language, bundle("glossary_" + language.code())));
    }

    /** Reads the terms, in no particular order. */
    static List<Term> read() {
        StandardTerms terms = new StandardTerms();
        return bundle("glossary_" + Language.ENGLISH.code()).keySet().stream()
                .filter(key -> key.endsWith(LABEL))
                .map(key -> terms.term(key.substring(0, key.length() - LABEL.length())))
                .toList();
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("org.opportune.core.glossary." + name, Locale.ROOT);
    }

    private Term term(String id) {
        Term.Builder term = Term.builder();
        texts.forEach((language, text) -> term.putWordings(language, wording(text, id)));
        return term.id(TermId.of(id))
                .links(each(references, id + ".links", BLANK)
                        .map(StandardTerms::link)
                        .toList())
                .related(
                        each(references, id + ".related", BLANK).map(TermId::of).toList())
                .build();
    }

    private static Link link(String name) {
        return name.startsWith(METRIC) ? Link.metric(name.substring(METRIC.length())) : Link.type(name);
    }

    private static Wording wording(ResourceBundle text, String id) {
        return Wording.builder()
                .label(text.getString(id + LABEL))
                .definition(text.getString(id + ".definition"))
                .formula(part(text, id + ".formula"))
                .example(part(text, id + ".example"))
                .note(part(text, id + ".note"))
                .aliases(each(text, id + ".aliases", SEMICOLON).toList())
                .build();
    }

    private static Stream<String> each(ResourceBundle bundle, String key, Pattern separator) {
        return part(bundle, key).stream().flatMap(separator::splitAsStream);
    }

    private static Optional<String> part(ResourceBundle bundle, String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }
}
