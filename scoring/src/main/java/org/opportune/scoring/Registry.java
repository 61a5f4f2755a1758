package org.opportune.scoring;

import java.util.Collections;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opportune.core.Violations;

/**
 * The rules written in code that score models may refer to, by id. Immutable and thread-safe.
 *
 * <p>Nothing is looked up behind the host's back: {@link #load} and {@link Builder#discover} are the only ways by which
 * plug-ins on the class path or module path get in.
 */
public final class Registry {
    private static final Registry EMPTY = builder().build();

    private final SortedMap<RuleId, ScoringRule> rules;

    private Registry(SortedMap<RuleId, ScoringRule> rules) {
        this.rules = Collections.unmodifiableSortedMap(rules);
    }

    /** {@return the registry without any rule} */
    public static Registry empty() {
        return EMPTY;
    }

    /**
     * Obtains the rules of every plug-in that a class loader sees.
     *
     * @param loader where to look
     * @return the registry
     * @throws org.opportune.core.DomainException naming every id that is malformed or contributed twice
     */
    public static Registry load(ClassLoader loader) {
        return builder().discover(loader).build();
    }

    /** {@return a builder without any rule} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the rules by id, in order} */
    public SortedMap<RuleId, ScoringRule> rules() {
        return rules;
    }

    /**
     * Finds a rule.
     *
     * @param id its identifier
     * @return the rule, empty when nobody has registered it
     */
    public Optional<ScoringRule> rule(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Collects rules; reports every problem at once when built. Not thread-safe. */
    public static final class Builder {
        private static final String HOST = "the host";

        private final TreeMap<RuleId, ScoringRule> rules = new TreeMap<>();
        private final TreeMap<RuleId, String> contributors = new TreeMap<>();
        private final Violations wrong = Violations.of("the registry");
        private String contributor = HOST;

        private Builder() {}

        /**
         * Adds a rule.
         *
         * @param rule the rule; its id is {@code vendor:name}
         * @return this
         */
        public Builder rule(ScoringRule rule) {
            RuleId id = rule.id();
            wrong.check(
                    id.value().matches("[^:\\s]+:[^:\\s]+"),
                    "registry.id",
                    "rule",
                    id,
                    "must be vendor:name (from " + contributor + ")");
            String first = contributors.putIfAbsent(id, contributor);
            wrong.check(
                    first == null,
                    "registry.collision",
                    "rule",
                    id,
                    "must be registered once, but comes from " + first + " and from " + contributor,
                    "Leave one of them out, or rename its rule.");
            rules.putIfAbsent(id, rule);
            return this;
        }

        /**
         * Adds what a plug-in has.
         *
         * @param plugin the plug-in
         * @return this
         */
        public Builder add(Plugin plugin) {
            contributor = name(plugin.getClass());
            try {
                plugin.contribute(this);
            } finally {
                contributor = HOST;
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
            ServiceLoader.load(Plugin.class, loader).forEach(this::add);
            return this;
        }

        /**
         * Builds the registry.
         *
         * @return the registry
         * @throws org.opportune.core.DomainException naming every id that is malformed or contributed twice
         */
        public Registry build() {
            wrong.orThrow();
            return new Registry(new TreeMap<>(rules));
        }

        private static String name(Class<?> plugin) {
            Module module = plugin.getModule();
            return module.isNamed() ? plugin.getName() + " of module " + module.getName() : plugin.getName();
        }
    }
}
