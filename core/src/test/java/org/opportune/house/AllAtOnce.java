package org.opportune.house;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.opportune.core.DomainException;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violation;

/** Finds the problems that a builder or a command knows of but keeps to itself while it reports another. */
final class AllAtOnce {
    private static final Set<Class<?>> MAY_BE_LEFT_OUT =
            Set.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);
    private static final Map<Class<?>, Object> WRONG = Map.of(
            int.class,
            -1,
            long.class,
            -1L,
            String.class,
            " ",
            BigDecimal.class,
            BigDecimal.valueOf(-1),
            Money.class,
            Money.parse("EUR -1"));

    private final Class<?> type;

    private AllAtOnce(Class<?> type) {
        this.type = type;
    }

    /**
     * Tries the builder of a value type: empty, with all parts wrong that can be, and sensible but for one.
     *
     * @return what it should have said; empty when it says all at once
     */
    static List<String> keptBack(Class<?> type) {
        return new AllAtOnce(type).keptBack();
    }

    /** Compares what a dry run says with what the real one throws. */
    static List<Violation> keptBack(TransitionCheck check, Runnable apply) {
        List<Violation> kept = new ArrayList<>(check.violations());
        try {
            apply.run();
        } catch (DomainException e) {
            kept.removeAll(e.violations());
        }
        return kept;
    }

    private List<String> keptBack() {
        List<Method> wrong = settersOfWrongParts();
        Set<Violation> ofNothing = build(builder());
        Set<Violation> ofAllWrong = build(builder(), wrong);
        Set<Violation> ofSense = build(filled());
        Set<String> kept = new LinkedHashSet<>();
        required().stream().filter(part -> !names(ofNothing, part)).forEach(kept::add);
        required().stream()
                .filter(part ->
                        wrong.stream().noneMatch(setter -> setter.getName().equals(part)))
                .filter(part -> !names(ofAllWrong, part))
                .forEach(kept::add);
        for (Method setter : wrong) {
            build(filled(), List.of(setter)).stream()
                    .filter(violation -> !says(ofSense, violation))
                    .filter(violation -> !says(ofAllWrong, violation))
                    .forEach(violation -> kept.add(violation.toString()));
        }
        return List.copyOf(kept);
    }

    private static boolean names(Set<Violation> said, String part) {
        return said.stream().anyMatch(violation -> violation.path().equals(part));
    }

    private static boolean says(Set<Violation> said, Violation wanted) {
        return said.stream()
                .anyMatch(one -> one.code().equals(wanted.code()) && one.path().equals(wanted.path()));
    }

    private List<String> required() {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> !method.getReturnType().isPrimitive())
                .filter(method -> !MAY_BE_LEFT_OUT.contains(method.getReturnType()))
                .filter(method -> !Collection.class.isAssignableFrom(method.getReturnType()))
                .filter(method -> !Map.class.isAssignableFrom(method.getReturnType()))
                .map(Method::getName)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Method> settersOfWrongParts() {
        Set<String> parts = new LinkedHashSet<>();
        Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .forEach(method -> parts.add(method.getName()));
        return Arrays.stream(builder().getClass().getMethods())
                .filter(method -> method.getParameterCount() == 1 && parts.contains(method.getName()))
                .filter(method -> WRONG.containsKey(method.getParameterTypes()[0]))
                .filter(method -> !method.isBridge())
                .toList();
    }

    private Object builder() {
        return call(method(type, "builder"), null);
    }

    /** A builder with something sensible in every required part of which this test knows what that is. */
    private Object filled() {
        Object builder = builder();
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getParameterCount() == 1
                    && !setter.isBridge()
                    && required().contains(setter.getName())) {
                sense(setter.getParameterTypes()[0]).ifPresent(value -> call(setter, builder, value));
            }
        }
        return builder;
    }

    private static Optional<Object> sense(Class<?> part) {
        if (part.isEnum()) {
            return Optional.of(part.getEnumConstants()[0]);
        } else if (part == String.class) {
            return Optional.of("x");
        } else if (part == Instant.class) {
            return Optional.of(Instant.EPOCH);
        } else if (part.isRecord()) {
            return Arrays.stream(part.getMethods())
                    .filter(method -> method.getName().equals("of"))
                    .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                    .findFirst()
                    .map(of -> call(of, null, "x"));
        }
        return part.isInterface() && !part.isSealed() && part.getName().startsWith("org.opportune")
                ? built(new AllAtOnce(part).filled())
                : Optional.empty();
    }

    /** A part of which some optional part must be given is none that this test knows a sensible value of. */
    private static Optional<Object> built(Object builder) {
        try {
            return Optional.of(call(method(builder.getClass(), "build"), builder));
        } catch (DomainException e) {
            return Optional.empty();
        }
    }

    private static Set<Violation> build(Object builder) {
        return build(builder, List.of());
    }

    private static Set<Violation> build(Object builder, List<Method> setters) {
        setters.forEach(setter -> call(setter, builder, WRONG.get(setter.getParameterTypes()[0])));
        try {
            call(method(builder.getClass(), "build"), builder);
            return Set.of();
        } catch (DomainException e) {
            return new LinkedHashSet<>(e.violations());
        }
    }

    private static Method method(Class<?> owner, String name) {
        return Arrays.stream(owner.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError(owner + " has no " + name + "()"));
    }

    private static Object call(Method method, Object on, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof DomainException refused) {
                throw refused;
            }
            throw new AssertionError(method + " threw something else", e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
