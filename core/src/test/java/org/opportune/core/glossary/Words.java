package org.opportune.core.glossary;

import java.util.EnumMap;
import java.util.Map;
import org.opportune.core.Language;

/** Terms to try things with. */
final class Words {
    private Words() {}

    /** A term with the same label in every language. */
    static Term term(String id, String label) {
        Wording wording =
                Wording.builder().label(label).definition("What it means.").build();
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            wordings.put(language, wording);
        }
        return Term.builder().id(TermId.of(id)).wordings(wordings).build();
    }

    /** A term that goes by other names in English, too. */
    static Term term(String id, String label, String... aliases) {
        Term plain = term(id, label);
        Map<Language, Wording> wordings = new EnumMap<>(plain.wordings());
        wordings.computeIfPresent(Language.ENGLISH, (language, wording) -> wording.withAliases(aliases));
        return plain.withWordings(wordings);
    }
}
