package org.opportune.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.Language;
import org.opportune.core.Messages;

class ScoringMessagesTest {
    private final DomainException broken = catchThrowableOfType(DomainException.class, () -> Version.of("1"));

    @Test
    void theRulesOfScoringJoinThoseOfTheCore() {
        assertThat(Messages.in(Language.FRENCH).with(ScoringMessages::bundle).text(broken))
                .isEqualTo(
                        "Version\u00a0: le champ «\u00a0text\u00a0» (\"1\") doit être formé de trois nombres entiers "
                                + "séparés par des points. Par exemple\u00a0: 1.0.0.");
        assertThat(Messages.in(Language.RUSSIAN).with(ScoringMessages::bundle).text(broken))
                .isEqualTo("Версия: поле «text» (\"1\") должно состоять из трёх целых чисел через точку. "
                        + "Например: 1.0.0.");
    }

    @Test
    void withoutThemTheRuleStaysInEnglish() {
        assertThat(Messages.in(Language.LITHUANIAN).text(broken))
                .endsWith("laukas „text“ (\"1\") must be three whole numbers joined by dots. For example: 1.0.0.");
    }
}
