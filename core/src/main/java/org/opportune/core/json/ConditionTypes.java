package org.opportune.core.json;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;

/**
 * How a host's and its plug-ins' own questions are made when a definition is read: by name, from their parameters.
 *
 * <p>A name that is not among them is an error; nothing is ever looked up as a class. Immutable and thread-safe.
 */
public final class ConditionTypes {
    private static final ConditionTypes NONE = new ConditionTypes(new TreeMap<>());

    private final SortedMap<String, Function<Attributes, ? extends Condition.Custom>> factories;

    private ConditionTypes(SortedMap<String, Function<Attributes, ? extends Condition.Custom>> factories) {
        this.factories = factories;
    }

    /** {@return no own questions} */
    public static ConditionTypes none() {
        return NONE;
    }

    /**
     * Obtains own questions.
     *
     * @param factories makes a question from its parameters, by what {@link Condition.Custom#type()} calls it; throws a
     *     {@link org.opportune.core.DomainException} if the parameters are wrong
     * @return the questions
     */
    public static ConditionTypes of(Map<String, ? extends Function<Attributes, ? extends Condition.Custom>> factories) {
        return new ConditionTypes(new TreeMap<>(factories));
    }

    /** {@return the names, in order} */
    public Set<String> names() {
        return java.util.Collections.unmodifiableSet(factories.keySet());
    }

    /** Makes a question of a known name. */
    Condition make(String name, Attributes parameters) {
        return java.util.Objects.requireNonNull(factories.get(name)).apply(parameters);
    }
}
