package org.opportune.core;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one owner, so that all of them are reported at once.
 *
 * <pre>{@code
 * Violations.of("stage proposal")
 *     .require("label", label)
 *     .check(days > 0, "days.positive", "expectedDays", days, "must be above zero")
 *     .orThrow();
 * }</pre>
 *
 * <p>Not thread-safe: made, filled and asked in one place.
 */
public final class Violations {
    private final String owner;
    private final @Nullable String kind;
    private final @Nullable Object id;
    private final List<Violation> found = new ArrayList<>(0);

    private Violations(String owner, @Nullable String kind, @Nullable Object id) {
        this.owner = owner;
        this.kind = kind;
        this.id = id;
    }

    /**
     * Starts an empty collection.
     *
     * @param owner whose values are checked, such as {@code deal D-1}
     * @return the collection
     */
    public static Violations of(String owner) {
        return new Violations(owner, null, null);
    }

    /**
     * Starts an empty collection for an owner whose id may be missing.
     *
     * @param kind the kind of owner, such as {@code deal}
     * @param id its id, or null when that is one of the missing parts
     * @return the collection
     */
    public static Violations of(String kind, @Nullable Object id) {
        return new Violations("", kind, id);
    }

    /** Says whose values are checked: only when one is wrong, since mostly none is. */
    private String owner() {
        if (kind == null) {
            return owner;
        }
        return id == null ? aOrAn(kind) + " without id" : kind + " " + id;
    }

    /** Puts the article before a noun that has none. */
    static String aOrAn(String noun) {
        if (noun.startsWith("the ")) {
            return noun;
        }
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /**
     * Reports a part that is missing.
     *
     * @param path the part's name
     * @param part the part, null when missing
     * @return this
     */
    public Violations require(String path, @Nullable Object part) {
        return check(part != null, "missing", path, "", "is missing");
    }

    /**
     * Reports a value that breaks a rule.
     *
     * @param holds whether the rule holds
     * @param code stable code of the rule
     * @param path the part's name
     * @param value the value; put into words only if the rule is broken
     * @param rule the rule, continuing the sentence
     * @return this
     */
    public Violations check(boolean holds, String code, String path, Object value, String rule) {
        return check(holds, code, path, value, rule, "");
    }

    /**
     * Reports a value that breaks a rule, with the way out.
     *
     * @param holds whether the rule holds
     * @param code stable code of the rule
     * @param path the part's name
     * @param value the value
     * @param rule the rule, continuing the sentence
     * @param remedy what to do about it
     * @return this
     */
    public Violations check(boolean holds, String code, String path, Object value, String rule, String remedy) {
        if (!holds) {
            found.add(new Violation(code, owner(), path, String.valueOf(value), rule, remedy));
        }
        return this;
    }

    /**
     * Takes over problems found elsewhere.
     *
     * @param others the problems
     * @return this
     */
    public Violations addAll(List<Violation> others) {
        found.addAll(others);
        return this;
    }

    /** {@return what was found so far, in order} */
    public List<Violation> list() {
        return List.copyOf(found);
    }

    /** {@return whether nothing was found so far} */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Throws one {@link DomainException} with everything found, if anything was. */
    public void orThrow() {
        if (!found.isEmpty()) {
            throw toException();
        }
    }

    /** {@return everything found, as an exception to be thrown} */
    public DomainException toException() {
        return new DomainException(found);
    }

    /**
     * Reports a value that breaks a rule, whatever the circumstances.
     *
     * @param code stable code of the rule
     * @param path the part's name
     * @param value the value
     * @param rule the rule, continuing the sentence
     * @param remedy what to do about it
     * @return this
     */
    public Violations add(String code, String path, Object value, String rule, String remedy) {
        return check(false, code, path, value, rule, remedy);
    }
}
