package org.opportune.core.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opportune.core.DomainException;
import org.opportune.core.Text;
import org.opportune.core.Violation;

/**
 * Gathers what is wrong with the parts of one piece of JSON, each under its pointer: the first 100 problems.
 *
 * <p>Not thread-safe: made, filled and asked in one place.
 */
public final class Problems {
    private final List<Violation> found = new ArrayList<>();

    /** Starts without a problem. */
    public Problems() {}

    /**
     * Reads one part, and keeps its problems under its name.
     *
     * @param name the name or the index of the part
     * @param reading reads it
     * @param <T> the type of the part
     * @return the part, empty if it cannot be read
     */
    public <T> Optional<T> part(String name, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DomainException e) {
            String prefix = "/" + escaped(name);
            e.violations().forEach(v -> add(moved(v, prefix + v.path())));
            return Optional.empty();
        }
    }

    /**
     * Makes a value of parts that were read, and names the broken parts by their pointers.
     *
     * @param making makes it; throws if the parts break a rule
     * @param <T> the type of the value
     * @return the value
     */
    public static <T> T made(Supplier<T> making) {
        try {
            return making.get();
        } catch (DomainException e) {
            throw moved(e, v -> pointer(v.path()));
        }
    }

    /**
     * Makes a value of one part, and names what is broken in it by its pointer.
     *
     * @param name the name of the part
     * @param making makes it; throws if the part breaks a rule
     * @param <T> the type of the value
     * @return the value
     */
    public static <T> T under(String name, Supplier<T> making) {
        Problems problems = new Problems();
        Optional<T> value = problems.part(name, () -> made(making));
        problems.orThrow();
        return value.orElseThrow();
    }

    /**
     * Makes a value of the whole piece of JSON; of an array, a broken item is named by its pointer.
     *
     * @param making makes it; throws if the JSON breaks a rule
     * @param <T> the type of the value
     * @return the value
     */
    public static <T> T whole(Supplier<T> making) {
        try {
            return making.get();
        } catch (DomainException e) {
            throw moved(e, v -> v.path().startsWith("[") ? pointer(v.path()) : "");
        }
    }

    /**
     * Obtains the problem that a piece of JSON is not what was expected.
     *
     * @param code stable code of the rule
     * @param json the piece
     * @param rule the rule, continuing the sentence
     * @return the exception to be thrown
     */
    public static DomainException of(String code, Json json, String rule) {
        return new DomainException(List.of(new Violation(code, "", "", json.shown(), rule, "")));
    }

    /**
     * Adds a problem with a part.
     *
     * @param code stable code of the rule
     * @param owner whose part it is, such as {@code a pipeline}
     * @param name the part's name
     * @param value the offending value as text, empty when it is missing
     * @param rule the rule, continuing the sentence
     * @param remedy what to do about it
     */
    public void add(String code, String owner, String name, String value, String rule, String remedy) {
        add(new Violation(code, owner, "/" + escaped(name), Text.excerpt(value), rule, remedy));
    }

    private void add(Violation violation) {
        if (!isFull()) {
            found.add(violation);
        }
    }

    /** {@return whether so much is wrong that no more is told, and nothing more need be read} */
    public boolean isFull() {
        return found.size() == Bounds.PROBLEMS;
    }

    /** Throws everything found, if anything was, and says so if that may not be all. */
    public void orThrow() {
        if (!found.isEmpty()) {
            throw toException();
        }
    }

    private DomainException toException() {
        if (isFull()) {
            String rule = "may have more problems than these " + Bounds.PROBLEMS;
            found.add(new Violation("json.more", "", "", "", rule, ""));
        }
        return new DomainException(found);
    }

    /** Names the whole document where a problem has no pointer. */
    static DomainException ofDocument(DomainException e) {
        return new DomainException(e.violations().stream()
                .map(v -> v.path().isEmpty() ? moved(v, "document") : v)
                .toList());
    }

    private static DomainException moved(DomainException e, Function<Violation, String> path) {
        Problems problems = new Problems();
        e.violations().stream().limit(Bounds.PROBLEMS).forEach(v -> problems.add(moved(v, path.apply(v))));
        return problems.toException();
    }

    private static Violation moved(Violation v, String path) {
        return new Violation(v.code(), v.owner(), path, Text.excerpt(v.value()), v.rule(), v.remedy());
    }

    private static String pointer(String path) {
        String steps =
                path.replace("].", "/").replace("]", "").replace('[', '/').replace('.', '/');
        return steps.isEmpty() || steps.startsWith("/") ? steps : "/" + steps;
    }

    private static String escaped(String name) {
        return Text.excerpt(name).replace("~", "~0").replace("/", "~1");
    }
}
