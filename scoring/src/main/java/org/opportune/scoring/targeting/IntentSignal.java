package org.opportune.scoring.targeting;

import java.time.Instant;
import java.util.Optional;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.InteractionType;

/**
 * What somebody else saw of a lead or account that looks for what we sell, such as a comparison of products read on G2.
 *
 * @param id the identifier; the same signal told twice counts once
 * @param source who saw it, such as {@code g2}
 * @param topic what they looked for, such as {@code crm}, if anybody said
 * @param at when
 */
public record IntentSignal(String id, String source, Optional<String> topic, Instant at) {

    /** Checks the texts. */
    public IntentSignal {
        Text.checkId("intent signal", id);
        Text.check("intent signal " + id, "source", source);
        String owner = "intent signal " + id;
        topic.ifPresent(text -> Text.check(owner, "topic", text));
    }

    /**
     * Takes over what was noted as an interaction, which tells no topic.
     *
     * @param interaction an interaction of type {@link InteractionType#THIRD_PARTY_INTENT}
     * @return the signal
     * @throws org.opportune.core.DomainException if it is of another type
     */
    public static IntentSignal of(Interaction interaction) {
        Violations.of("interaction", interaction.id())
                .check(
                        interaction.type().equals(InteractionType.THIRD_PARTY_INTENT),
                        "intent.type",
                        "type",
                        interaction.type(),
                        "must be what a third party saw")
                .orThrow();
        return new IntentSignal(
                interaction.id().value(), interaction.source().orElseThrow(), Optional.empty(), interaction.at());
    }

    Occurrence occurrence() {
        return new Occurrence(id, at);
    }
}
