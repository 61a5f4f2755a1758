package org.opportune.scoring.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opportune.core.Language;
import org.opportune.core.OwnerId;
import org.opportune.scoring.ScoreTexts;

/** The seven frameworks ask in every language; the sentences below are written by hand. */
class FrameworkTextsTest {
    private static final Instant MONDAY = Instant.parse("2026-01-12T09:00:00Z");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyQuestionIsAskedAndNothingElseChanges(Language language) {
        for (QualificationFramework framework : Frameworks.builtIn()) {
            QualificationFramework said = Frameworks.in(language, framework);
            assertThat(said.withCriteria(framework.criteria())).isEqualTo(framework);
            assertThat(said.criteria()).hasSameSizeAs(framework.criteria());
            for (int i = 0; i < said.criteria().size(); i++) {
                Criterion english = framework.criteria().get(i);
                Criterion other = said.criteria().get(i);
                assertThat(other.withLabel(english.label()).withQuestion(english.question()))
                        .isEqualTo(english);
                assertThat(other.question().equals(english.question())).isEqualTo(language == Language.ENGLISH);
            }
        }
    }

    @Test
    void everyTextIsOneThatAFrameworkHas() {
        Set<String> texts = new TreeSet<>();
        for (QualificationFramework framework : Frameworks.builtIn()) {
            framework.criteria().forEach(criterion -> texts.addAll(List.of(criterion.label(), criterion.question())));
        }
        var english = FrameworkTexts.bundle(Language.ENGLISH);
        assertThat(english.keySet()).extracting(english::getString).containsExactlyInAnyOrderElementsOf(texts);
        for (Language language : Language.values()) {
            assertThat(FrameworkTexts.bundle(language).keySet()).isEqualTo(english.keySet());
        }
    }

    @Test
    void whatAHostHasWordedItselfStays() {
        Criterion own = Bant.framework().criteria().get(0).withQuestion("Who pays?");
        QualificationFramework said =
                Frameworks.in(Language.FRENCH, Bant.framework().withCriteria(own));
        assertThat(said.criteria()).containsExactly(own);
        QualificationFramework custom = Bant.framework().withCriteria(own.withLabel("Wallet"));
        assertThat(Frameworks.in(Language.RUSSIAN, custom)).isEqualTo(custom);
    }

    @Test
    void anAssessmentIsSaidInLithuanian() {
        Finding budget = Finding.of(Bant.BUDGET, CriterionAnswer.MET, EvidenceLevel.STATED, MONDAY)
                .withBy(OwnerId.of("R-7"));
        Finding need = Finding.of(Bant.NEED, CriterionAnswer.PARTIAL, EvidenceLevel.VERIFIED, MONDAY);
        Assessment assessment =
                Frameworks.in(Language.LITHUANIAN, Bant.framework()).assess(List.of(budget, need), MONDAY);
        assertThat(assessment.explain(ScoreTexts.in(Language.LITHUANIAN))).isEqualTo("""
                BANT 1.0.0, 2026-01-12T09:00:00Z: 32,5 iš 100. Pirmiausia klausti: Įgaliojimai (neklausta, galima gauti dar 25): Kas sprendžia ir kas dar turi sutikti?
                  Biudžetas: tenkinamas, pareikšta (R-7) 2026-01-12T09:00:00Z, 20 iš 25
                  Įgaliojimai: neklausta, 0 iš 25
                  Poreikis: iš dalies tenkinamas, patikrinta 2026-01-12T09:00:00Z, 12,5 iš 25
                  Laikas: neklausta, 0 iš 25
                Klausti:
                  Įgaliojimai (neklausta, galima gauti dar 25): Kas sprendžia ir kas dar turi sutikti?
                  Laikas (neklausta, galima gauti dar 25): Iki kada norite apsispręsti ir kas nuo tos dienos priklauso?
                  Poreikis (iš dalies tenkinamas, galima gauti dar 12,5): Kokią problemą tai turi išspręsti ir kas bus, jei niekas nepasikeis?
                  Biudžetas (tenkinamas, galima gauti dar 5): Ar tam yra pinigų, kiek ir kas juos valdo?""");
    }

    @Test
    void aVerdictIsSaidInFrenchAndRussian() {
        Finding none = Finding.of(Bant.NEED, CriterionAnswer.NOT_MET, EvidenceLevel.VERIFIED, MONDAY);
        Verdict low = Bant.framework().assess(List.of(none), MONDAY).verdict();
        assertThat(ScoreTexts.in(Language.FRENCH).say(low.statement()))
                .isEqualTo("Priorité basse\u00a0: Need\u00a0: non rempli, vérifié le 2026-01-12T09:00:00Z, 0 sur 25");
        assertThat(ScoreTexts.in(Language.RUSSIAN).say(low.statement()))
                .isEqualTo("Низкий приоритет: Need: не выполнен, проверено, 2026-01-12T09:00:00Z, 0 из 25");
    }
}
