package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opportune.core.Language;
import org.opportune.core.Messages;
import org.opportune.core.Violation;

class MetricsMessagesTest {
    private static final Violation EARLY_END = new Violation(
            "codec.broken",
            "an accumulator",
            "encoding",
            "byte 3 of 9",
            "announces 7 things and has 6 bytes left",
            "Decode what the same metric set in the same context encoded.");

    @Test
    void theRulesOfMetricsJoinThoseOfTheCore() {
        assertThat(Messages.in(Language.FRENCH).with(MetricsMessages::bundle).text(EARLY_END))
                .isEqualTo(
                        "Accumulateur\u00a0: le champ «\u00a0encoding\u00a0» (octet 3 sur 9) annonce 7 éléments alors "
                                + "qu’il reste 6 octets. Décodez ce que le même jeu d’indicateurs a encodé dans le même contexte.");
        assertThat(Messages.in(Language.LITHUANIAN)
                        .with(MetricsMessages::bundle)
                        .text(EARLY_END))
                .isEqualTo("Kaupiklis: laukas „encoding“ (3 baitas iš 9) skelbia elementų: 7, o liko baitų: 6. "
                        + "Iškoduokite tai, ką tame pačiame kontekste užkodavo tas pats rodiklių rinkinys.");
    }
}
