package org.opportune.scoring.qualification;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.opportune.core.Language;

/** The labels and questions of the built-in frameworks in every language, found by what they are in English. */
final class FrameworkTexts {
    private final ResourceBundle english = bundle(Language.ENGLISH);
    private final ResourceBundle translated;

    private FrameworkTexts(Language language) {
        this.translated = bundle(language);
    }

    static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "org.opportune.scoring.qualification.questions_" + language.code(), Locale.ROOT);
    }

    static QualificationFramework in(Language language, QualificationFramework framework) {
        FrameworkTexts texts = new FrameworkTexts(language);
        List<Criterion> criteria = framework.criteria().stream()
                .map(criterion -> criterion
                        .withLabel(texts.translated("label.", criterion.label()))
                        .withQuestion(texts.translated("question.", criterion.question())))
                .toList();
        return framework.withCriteria(criteria);
    }

    private String translated(String kind, String text) {
        return new TreeSet<>(english.keySet())
                .stream()
                        .filter(key ->
                                key.startsWith(kind) && english.getString(key).equals(text))
                        .findFirst()
                        .map(translated::getString)
                        .orElse(text);
    }
}
