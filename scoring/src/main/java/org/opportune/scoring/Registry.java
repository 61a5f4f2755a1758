package org.opportune.scoring;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Violations;

/**
 * What plug-ins and the host add to scoring, by extension point and id. Immutable and thread-safe.
 *
 * <p>Nothing is looked up behind the host's back: {@link #load} and {@link Builder#discover} are the only ways by which
 * plug-ins on the class path or module path get in.
 *
 * <pre>{@code
 * Registry registry = Registry.builder()
 *     .rule(new Seats())                       // the host's own
 *     .onFailure(FailurePolicy.FAIL_FAST)
 *     .add(new AcmePlugin())                   // one plug-in, whose failures end in an exception
 *     .onFailure(FailurePolicy.ISOLATE)
 *     .discover(loader)                        // and every other that is there
 *     .build();
 * }</pre>
 */
public final class Registry {
    /** A host's own questions: each is made from its parameters, and is called by its {@link Condition.Custom#type()}. */
    public static final ExtensionPoint<Named<Function<Attributes, ? extends Condition.Custom>>> CONDITIONS =
            ExtensionPoint.of("condition", Named::id);

    private static final Registry EMPTY = builder().build();

    private final Map<ExtensionPoint<?>, SortedMap<String, Entry>> entries;

    /** What was added, by whom, and what becomes of its failures. */
    private record Entry(Object extension, Contributor contributor, FailurePolicy policy) {}

    private Registry(Map<ExtensionPoint<?>, SortedMap<String, Entry>> entries) {
        this.entries = entries;
    }

    /** {@return the registry without anything} */
    public static Registry empty() {
        return EMPTY;
    }

    /**
     * Obtains what every plug-in that a class loader sees adds.
     *
     * @param loader where to look
     * @return the registry
     * @throws org.opportune.core.DomainException naming every id that is malformed or contributed twice, and every
     *     plug-in that failed
     */
    public static Registry load(ClassLoader loader) {
        return builder().discover(loader).build();
    }

    /** {@return a builder without anything} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns all that was added to a point.
     *
     * @param point the point
     * @param <T> what is added to it
     * @return the extensions by id, in order
     */
    public <T> SortedMap<String, T> all(ExtensionPoint<T> point) {
        SortedMap<String, T> all = new TreeMap<>();
        at(point).keySet().forEach(id -> find(point, id).ifPresent(extension -> all.put(id, extension)));
        return Collections.unmodifiableSortedMap(all);
    }

    /**
     * Finds what was added to a point under an id.
     *
     * @param point the point
     * @param id the id
     * @param <T> what is added to the point
     * @return the extension, empty when nobody has added it
     */
    @SuppressWarnings("unchecked") // an extension is kept under the point that took it
    public <T> Optional<T> find(ExtensionPoint<T> point, String id) {
        return Optional.ofNullable(at(point).get(id)).map(entry -> (T) entry.extension());
    }

    /** {@return the rules by id, in order} */
    public SortedMap<RuleId, ScoringRule> rules() {
        SortedMap<RuleId, ScoringRule> rules = new TreeMap<>();
        all(ScoringRule.POINT).forEach((id, rule) -> rules.put(RuleId.of(id), rule));
        return Collections.unmodifiableSortedMap(rules);
    }

    /**
     * Finds a rule.
     *
     * @param id its identifier
     * @return the rule, empty when nobody has added it
     */
    public Optional<ScoringRule> rule(RuleId id) {
        return find(ScoringRule.POINT, id.value());
    }

    /** {@return how custom conditions are made when JSON is read, by name: {@code ConditionTypes.of(conditions())}} */
    public SortedMap<String, Function<Attributes, ? extends Condition.Custom>> conditions() {
        SortedMap<String, Function<Attributes, ? extends Condition.Custom>> makers = new TreeMap<>();
        all(CONDITIONS).forEach((id, named) -> makers.put(id, named.what()));
        return Collections.unmodifiableSortedMap(makers);
    }

    /**
     * Tells what becomes of the failures of an extension.
     *
     * @param point the point
     * @param id the id
     * @return what whoever added it has chosen; {@link FailurePolicy#ISOLATE} when nobody has added it
     */
    public FailurePolicy policy(ExtensionPoint<?> point, String id) {
        return Optional.ofNullable(at(point).get(id)).map(Entry::policy).orElse(FailurePolicy.ISOLATE);
    }

    /**
     * Tells who has added an extension.
     *
     * @param point the point
     * @param id the id
     * @return the class of the plug-in with its module and jar, or {@code the host}; empty when nobody has added it
     */
    public Optional<String> contributor(ExtensionPoint<?> point, String id) {
        return Optional.ofNullable(at(point).get(id))
                .map(entry -> entry.contributor().toString());
    }

    private SortedMap<String, Entry> at(ExtensionPoint<?> point) {
        return entries.getOrDefault(point, Collections.emptySortedMap());
    }

    /** Collects extensions; reports every problem at once when built. Not thread-safe. */
    public static final class Builder {
        private final Map<ExtensionPoint<?>, SortedMap<String, Entry>> entries = new LinkedHashMap<>();
        private final Violations wrong = Violations.of("the registry");
        private Contributor contributor = Contributor.HOST;
        private FailurePolicy policy = FailurePolicy.ISOLATE;

        private Builder() {}

        /**
         * Chooses what becomes of the failures of whatever is added from now on; {@link FailurePolicy#ISOLATE} at first.
         * This is up to the host: within {@link Plugin#contribute} it is an error.
         *
         * @param failures what becomes of failures
         * @return this
         */
        public Builder onFailure(FailurePolicy failures) {
            wrong.check(
                    contributor == Contributor.HOST,
                    "registry.policy",
                    "onFailure",
                    failures,
                    "must be chosen by the host, not by " + contributor);
            policy = failures;
            return this;
        }

        /**
         * Adds to a point.
         *
         * @param point the point
         * @param extension what is added; its id is {@code vendor:name}
         * @param <T> what the point takes
         * @return this
         */
        public <T> Builder add(ExtensionPoint<T> point, T extension) {
            String id = point.id(extension);
            wrong.check(
                    id.matches("[^:\\s]+:[^:\\s]+"),
                    "registry.id",
                    point.toString(),
                    id,
                    "must be vendor:name (from " + contributor + ")");
            Entry first = entries.computeIfAbsent(point, none -> new TreeMap<>())
                    .putIfAbsent(id, new Entry(extension, contributor, policy));
            if (first != null) {
                collision(point, id, first.contributor());
            }
            return this;
        }

        private void collision(ExtensionPoint<?> point, String id, Contributor first) {
            wrong.add(
                    "registry.collision",
                    point.toString(),
                    id,
                    "must be registered once, but comes from " + first + " and from " + contributor,
                    "Leave one of them out, or rename what it adds.");
        }

        /**
         * Adds a rule.
         *
         * @param rule the rule; its id is {@code vendor:name}
         * @return this
         */
        public Builder rule(ScoringRule rule) {
            return add(ScoringRule.POINT, rule);
        }

        /**
         * Adds a kind of question.
         *
         * @param name what its {@link Condition.Custom#type()} says, {@code vendor:name}
         * @param made makes a question from its parameters; throws a {@link DomainException} when they are wrong
         * @return this
         */
        public Builder condition(String name, Function<Attributes, ? extends Condition.Custom> made) {
            return add(CONDITIONS, Named.of(name, made));
        }

        /**
         * Adds what a plug-in has.
         *
         * @param plugin the plug-in; should it fail, that is one of the problems reported when built
         * @return this
         */
        public Builder add(Plugin plugin) {
            Contributor outer = contributor;
            FailurePolicy chosen = policy;
            contributor = Contributor.of(plugin.getClass());
            try {
                plugin.contribute(this);
            } catch (RuntimeException | LinkageError e) {
                failed(contributor.toString(), e);
            } finally {
                contributor = outer;
                policy = chosen;
            }
            return this;
        }

        /**
         * Adds every plug-in that a class loader sees.
         *
         * @param loader where to look
         * @return this
         */
        public Builder discover(ClassLoader loader) {
            try {
                ServiceLoader.load(Plugin.class, loader).forEach(this::add);
            } catch (ServiceConfigurationError e) {
                failed("plug-ins", e);
            }
            return this;
        }

        private void failed(String who, Throwable why) {
            wrong.check(false, "registry.plugin", "plug-in", who, "must contribute without an error (" + why + ")");
        }

        /**
         * Builds the registry.
         *
         * @return the registry
         * @throws org.opportune.core.DomainException naming every id that is malformed or contributed twice, and every
         *     plug-in that failed
         */
        public Registry build() {
            wrong.orThrow();
            Map<ExtensionPoint<?>, SortedMap<String, Entry>> copy = new HashMap<>();
            entries.forEach((point, added) -> copy.put(point, new TreeMap<>(added)));
            return new Registry(copy);
        }
    }
}
