package org.opportune.core.glossary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** A term in one language. */
@Value.Immutable
@HouseStyle
public interface Wording extends WithWording {

    /** {@return the name that the trade uses, such as <em>Churn rate</em>} */
    String label();

    /** {@return what it means, in one or two sentences} */
    String definition();

    /** {@return how it is worked out, in words} */
    Optional<String> formula();

    /** {@return an example, with numbers where there are any, such as <em>8 of 100 customers leave: 8 %</em>} */
    Optional<String> example();

    /** {@return where usage differs, or the founding texts err, and how this library uses the word} */
    Optional<String> note();

    /** {@return other names of the same thing, such as <em>attrition rate</em>} */
    List<String> aliases();

    /** {@return every name: the label, then the aliases} */
    default List<String> names() {
        return Stream.concat(Stream.of(label()), aliases().stream()).toList();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("a wording").require("label", label()).require("definition", definition());
        checkText(wrong, "label", label());
        checkText(wrong, "definition", definition());
        formula().ifPresent(text -> checkText(wrong, "formula", text));
        example().ifPresent(text -> checkText(wrong, "example", text));
        note().ifPresent(text -> checkText(wrong, "note", text));
        aliases().forEach(text -> checkText(wrong, "aliases", text));
        wrong.orThrow();
    }

    private static void checkText(Violations wrong, String path, @Nullable String text) {
        wrong.check(text == null || !text.isBlank(), "text.blank", path, "\"" + text + '"', "must not be blank");
    }

    /**
     * Starts a wording; the label and the definition are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a wording, one part at a time. */
    final class Builder extends ImmutableWording.Builder {
        Builder() {}
    }
}
