package org.opportune.core.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opportune.core.Language;
import org.opportune.house.GlossaryFiles;

/** What the library's own glossary must hold. */
class StandardTermsTest {
    private static final Set<String> PARTS = Set.of("label", "definition", "formula", "example", "note", "aliases");
    private static final Map<String, String> KINDS =
            GlossaryFiles.terms().stream().collect(Collectors.toMap(line -> line.get(0), line -> line.get(1)));
    private static final Pattern CYRILLIC = Pattern.compile("[а-яё]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static Stream<Term> terms() {
        return Glossary.standard().terms().stream();
    }

    private static List<TermId> termsOfTheFoundingTexts() {
        return KINDS.keySet().stream().map(TermId::of).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyTermOfTheFoundingTextsIsThereInEveryLanguage(Language language) {
        assertThat(termsOfTheFoundingTexts())
                .allSatisfy(id -> assertThat(Glossary.standard().find(id, language))
                        .hasValueSatisfying(wording -> {
                            assertThat(wording.label()).isNotBlank();
                            assertThat(wording.definition()).isNotBlank();
                        }));
    }

    @Test
    void theListOfTheFoundingTextsNamesEveryTermOnce() {
        assertThat(termsOfTheFoundingTexts())
                .hasSizeGreaterThan(200)
                .containsExactlyInAnyOrderElementsOf(terms().map(Term::id).toList());
    }

    @Test
    void exactlyTheTermsThatAreNotLinkedToWhatImplementsThemWaitForIt() {
        assertThat(GlossaryFiles.waiting().stream().map(line -> line.get(0)))
                .containsExactlyInAnyOrderElementsOf(terms().filter(term ->
                                !kind(term).equals("concept") && !linked(term).contains(kind(term)))
                        .map(term -> term.id().value())
                        .toList());
    }

    @Test
    void aTermWaitsForWhatTheListSaysThatItIs() {
        assertThat(GlossaryFiles.waiting())
                .allSatisfy(line -> assertThat(KINDS).containsEntry(line.get(0), line.get(1)));
    }

    @Test
    void aConceptIsLinkedToNothing() {
        assertThat(terms().filter(term -> kind(term).equals("concept")))
                .isNotEmpty()
                .allMatch(term -> term.links().isEmpty());
    }

    @Test
    void everyTypeLinkedToIsInOneOfTheThreeModules() {
        assertThat(terms().flatMap(term -> term.links().stream()))
                .allMatch(link -> link instanceof Link.Metric
                        || link instanceof Link.Type type
                                && type.className().matches("org\\.opportune\\.(core|scoring|metrics)\\..*"));
    }

    @ParameterizedTest
    @EnumSource
    void aBundleHoldsPartsOfKnownTermsAndNothingElse(Language language) {
        assertThat(bundle("glossary_" + language.code()).keySet()).allSatisfy(key -> {
            assertThat(Glossary.standard().find(TermId.of(key.substring(0, key.indexOf('.')))))
                    .isPresent();
            assertThat(PARTS).contains(key.substring(key.indexOf('.') + 1));
        });
    }

    @Test
    void linksAndRelationsBelongToKnownTerms() {
        assertThat(bundle("references").keySet()).allSatisfy(key -> {
            assertThat(Glossary.standard().find(TermId.of(key.substring(0, key.indexOf('.')))))
                    .isPresent();
            assertThat(key.substring(key.indexOf('.') + 1)).isIn("links", "related");
        });
    }

    @Test
    void aTermIsTranslatedAndNotCopied() {
        assertThat(terms()).allSatisfy(term -> {
            assertThat(Stream.of(Language.values())
                            .map(language -> term.in(language).definition()))
                    .doesNotHaveDuplicates();
            assertThat(term.in(Language.RUSSIAN).definition()).containsPattern(CYRILLIC);
            assertThat(Stream.of(Language.ENGLISH, Language.FRENCH, Language.LITHUANIAN)
                            .map(language -> term.in(language).definition()))
                    .noneMatch(text -> CYRILLIC.matcher(text).find());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aFormulaOrAnExampleIsGivenInEveryLanguageWithTheSameNumbers(Language language) {
        assertThat(terms()).allSatisfy(term -> {
            Wording english = term.in(Language.ENGLISH);
            Wording wording = term.in(language);

            assertThat(wording.formula().isPresent())
                    .isEqualTo(english.formula().isPresent());
            assertThat(wording.example().map(StandardTermsTest::digits))
                    .isEqualTo(english.example().map(StandardTermsTest::digits));
        });
    }

    @Test
    void theWorkedExamplesOfTheFoundingTextsAreThere() {
        assertThat(example("churn-rate")).contains("8 of 100", "8\u00a0%");
        assertThat(example("annual-contract-value")).contains("100,000 over 4 years", "25,000");
        assertThat(example("close-rate")).contains("5 won after 50", "10\u00a0%");
        assertThat(example("commission")).contains("15\u00a0% of 100,000 is 15,000");
        assertThat(example("conversion-rate")).contains("15 of 100", "15\u00a0%");
        assertThat(example("customer-acquisition-cost")).contains("1,000\u00a0€", "1,500\u00a0€");
        assertThat(example("profit-margin")).contains("500 ÷ 2,000 = 0.25", "25\u00a0%");
    }

    @Test
    void theTextsAreTheSameInWhateverLanguageTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        List<Term> terms = Glossary.standard().terms();
        try {
            for (String tag : List.of("lt", "tr-TR", "ru-RU", "fr")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Glossary.of(StandardTerms.read()).terms()).isEqualTo(terms);
            }
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void theTextsAreFoundOnTheModulePathToo() throws Exception {
        ModuleFinder modules = ModuleFinder.of(
                Path.of("target", "classes"),
                Path.of(Money.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(modules, ModuleFinder.of(), Set.of("org.opportune.core"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        Class<?> glossary = layer.findLoader("org.opportune.core").loadClass(Glossary.class.getName());

        Object standard = glossary.getMethod("standard").invoke(null);

        assertThat(glossary.getModule().isNamed()).isTrue();
        assertThat((List<?>) glossary.getMethod("terms").invoke(standard))
                .hasSameSizeAs(Glossary.standard().terms());
    }

    private static String kind(Term term) {
        return KINDS.get(term.id().value());
    }

    private static List<String> linked(Term term) {
        return term.links().stream()
                .map(link -> link instanceof Link.Type ? "type" : "metric")
                .toList();
    }

    private static String example(String id) {
        return Glossary.standard()
                .find(TermId.of(id), Language.ENGLISH)
                .flatMap(Wording::example)
                .orElseThrow();
    }

    /** The numbers of a text as digits, sorted, since grouping, decimal marks and word order differ. */
    private static String digits(String text) {
        return NUMBER.matcher(text.replaceAll("(?<=\\d)[,.\u00a0](?=\\d)", ""))
                .results()
                .map(match -> match.group())
                .sorted()
                .toList()
                .toString();
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("org.opportune.core.glossary." + name, Locale.ROOT);
    }
}
