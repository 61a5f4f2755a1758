package org.opportune.core.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.core.pipeline.Criterion;
import org.opportune.core.style.HouseStyle;

/**
 * A buyer persona: the model of a person who buys, drawn from market research and customer data.
 *
 * <p>The example is one such person, made up to remember the rest by. The glossary's is David, 28, an architect in
 * Michigan, who wants software to organise clients, accounts and projects; the criteria say whom he stands for.
 */
@Value.Immutable
@HouseStyle
public interface Persona extends WithPersona {

    /**
     * Something about the example.
     *
     * @param name what about: {@code age}, {@code occupation}
     * @param text what it is: {@code 28}, {@code architect}
     */
    record Trait(String name, String text) {
        /** Checks the texts. */
        public Trait {
            Text.check("trait", "name", name);
            Text.check("trait", "text", text);
        }
    }

    /** {@return the identifier} */
    String id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return what it is called} */
    String label();

    /** {@return the example, trait by trait, each named once} */
    List<Trait> example();

    /** {@return what makes somebody one of them, at least one} */
    List<Criterion> criteria();

    /**
     * Compares somebody with this persona.
     *
     * @param facts what is known of them
     * @return each criterion with its answer
     */
    default ProfileMatch match(Facts facts) {
        return ProfileMatch.of(id(), version(), criteria(), facts);
    }

    /** {@return the fingerprint of everything this persona says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "persona")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .part("label", label())
                .list(
                        "example",
                        example(),
                        (into, trait) -> into.part("trait", trait.name()).part("text", trait.text()))
                .list("criteria", criteria(), (into, criterion) -> criterion.encode(into)));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = ProfileCriteria.check("persona", id(), version(), label(), criteria());
        Set<String> traits = new HashSet<>();
        example()
                .forEach(trait -> wrong.check(
                        traits.add(trait.name()), "persona.example", "example", trait.name(), "must be told once"));
        wrong.orThrow();
    }

    /**
     * Starts a persona; id, label and a criterion are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a persona, one part at a time. */
    final class Builder extends ImmutablePersona.Builder {
        Builder() {}
    }
}
