package org.opportune.core.json.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a type is made of, in the order of its declaration, and how it is put together again.
 *
 * @param members its parts
 * @param maker puts it together from the parts that are given, by name
 */
record Shape(List<Member> members, Maker maker) {

    /**
     * One part.
     *
     * @param name its name
     * @param accessor reads it from a value
     * @param hasDefault whether the type itself says what it is when not given
     */
    record Member(String name, Method accessor, boolean hasDefault) {
        Object of(Object value) {
            return invoked(accessor, value);
        }
    }

    /** Puts a value together. */
    @FunctionalInterface
    interface Maker {
        Object make(Map<String, Object> parts);
    }

    static Shape of(Class<?> type) {
        return type.isRecord() ? ofRecord(type) : ofHidden(type);
    }

    private static Shape ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Member> members = Stream.of(components)
                .map(c -> new Member(c.getName(), c.getAccessor(), false))
                .toList();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = found(() -> type.getConstructor(types));
        return new Shape(
                members,
                parts -> constructed(
                        constructor,
                        members.stream().map(member -> parts.get(member.name())).toArray()));
    }

    /** A value type's parts are the fields of its hidden implementation, which stand in the order of declaration. */
    private static Shape ofHidden(Class<?> type) {
        Class<?> hidden = found(() -> Class.forName(hiddenName(type), false, type.getClassLoader()));
        List<Member> members = Stream.of(hidden.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !Modifier.isTransient(field.getModifiers()))
                .map(field -> found(() -> type.getMethod(field.getName())))
                .map(accessor -> new Member(accessor.getName(), accessor, hasDefault(accessor)))
                .toList();
        Method start = found(() -> type.getMethod("builder"));
        Method build = found(() -> start.getReturnType().getMethod("build"));
        Map<String, Method> setters = new HashMap<>();
        members.forEach(member -> setters.put(member.name(), setter(start.getReturnType(), member)));
        return new Shape(members, parts -> {
            Object builder = invoked(start, null);
            parts.forEach((name, part) -> invoked(Objects.requireNonNull(setters.get(name)), builder, part));
            return invoked(build, builder);
        });
    }

    /** A builder starts with what the type says, and with empty lists and optionals. */
    private static boolean hasDefault(Method accessor) {
        Class<?> type = accessor.getReturnType();
        return accessor.isDefault()
                || Stream.of(Collection.class, Map.class, Optional.class, OptionalInt.class, OptionalLong.class)
                        .anyMatch(empty -> empty.isAssignableFrom(type));
    }

    static String hiddenName(Class<?> type) {
        return type.getPackageName() + ".Immutable" + type.getSimpleName();
    }

    private static Method setter(Class<?> builder, Member member) {
        return Stream.of(builder.getMethods())
                .filter(method -> method.getName().equals(member.name()) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(
                        member.accessor().getReturnType()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(builder + " cannot set " + member.name()));
    }

    static Object invoked(Method method, @Nullable Object target, Object... arguments) {
        return found(() -> method.invoke(target, arguments));
    }

    private static Object constructed(Constructor<?> constructor, Object... arguments) {
        return found(() -> constructor.newInstance(arguments));
    }

    /** Something that is found or done by reflection. */
    @FunctionalInterface
    interface Reflective<T> {
        T get() throws ReflectiveOperationException;
    }

    static <T> T found(Reflective<T> search) {
        try {
            return search.get();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
