package org.opportune.core.json.codec;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.opportune.core.Key;
import org.opportune.core.json.codec.TypeTable.Row;

/**
 * Works out the codec of a type from what the type says of itself.
 *
 * <p>A type with a {@link JsonValue} method is written as what that method gives and read by its {@link JsonCreator}; any
 * other record or value type is written part by part.
 */
public final class TypeCodecs {
    private final TypeTable table;

    TypeCodecs(TypeTable table) {
        this.table = table;
    }

    /**
     * Finds the codec of a type.
     *
     * @param type a type of the table, or one without parts
     * @param <T> the type
     * @return its codec
     */
    @SuppressWarnings("unchecked") // each type is listed with a codec of its own
    public <T> Codec<T> of(Class<T> type) {
        return (Codec<T>) of((Type) type);
    }

    /**
     * Tells whether a type has a codec.
     *
     * @param type the type
     * @return whether it is of the table, or one without parts
     */
    public boolean has(Class<?> type) {
        return Leaves.of(type).isPresent() || table.row(type).isPresent();
    }

    /**
     * Obtains the codec of lists.
     *
     * @param item the codec of an item
     * @param <T> the type of an item
     * @return the codec, for which an empty list is left out
     */
    public static <T> Codec<List<T>> list(Codec<T> item) {
        return Containers.list(item);
    }

    /**
     * Obtains the codec of what may be absent.
     *
     * @param item the codec of what is present
     * @param <T> the type of what is present
     * @return the codec, for which nothing is left out
     */
    public static <T> Codec<Optional<T>> optional(Codec<T> item) {
        return new Containers.OfOptional<>(item);
    }

    /**
     * Obtains the codec of what must be told even when it is empty.
     *
     * @param whole the codec of a list, a set or a map
     * @param <T> its type
     * @return the codec, for which nothing may be left out
     */
    public static <T> Codec<T> told(Codec<T> whole) {
        return new Containers.Told<>(whole);
    }

    /** {@return the codec of a key of any type} */
    public static Codec<Key<?>> key() {
        return new KeyCodec(Optional.empty());
    }

    Codec<?> of(Row<?> row) {
        return row.codec().apply(this);
    }

    <T> Codec<T> document(String id, int schema, Class<T> type) {
        return new Document<>(owner(id), schema, parts(owner(id), schemaMark(schema), type, true));
    }

    <T> Codec<T> documents(String id, int schema, Class<T> type, List<TypeTable.Arm> arms) {
        return new Document<>(owner(id), schema, alternatives(id, type, true, arms, schemaMark(schema)));
    }

    private static Map<String, Json> schemaMark(int schema) {
        return Map.of(Document.SCHEMA, new Json.Num(String.valueOf(schema)));
    }

    <T> Codec<T> derived(String id, Class<T> type, boolean definition) {
        Optional<Method> form = Stream.of(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst();
        return form.isPresent() ? converted(type, form.get()) : parts(owner(id), Map.of(), type, definition);
    }

    <T> Codec<T> alternatives(String id, Class<T> type, boolean definition, List<TypeTable.Arm> arms) {
        return alternatives(id, type, definition, arms, Map.of());
    }

    @SuppressWarnings("unchecked") // the codec of an arm is that of its type
    private <T> Codec<T> alternatives(
            String id, Class<T> type, boolean definition, List<TypeTable.Arm> arms, Map<String, Json> first) {
        Map<Class<?>, String> ids = new LinkedHashMap<>();
        Map<String, Codec<T>> codecs = new LinkedHashMap<>();
        for (TypeTable.Arm arm : arms) {
            Map<String, Json> marks = new LinkedHashMap<>(first);
            marks.put(Alternatives.TYPE, new Json.Text(arm.id()));
            ids.put(arm.type(), arm.id());
            codecs.put(
                    arm.id(),
                    arm.codec().isPresent()
                            ? (Codec<T>) arm.codec().get().apply(this)
                            : parts(
                                    owner(id + " (" + arm.id() + ")"),
                                    marks,
                                    arm.type().asSubclass(type),
                                    definition));
        }
        return new Alternatives<>(owner(id), ids, codecs);
    }

    @SuppressWarnings("unchecked") // the codec of a part is that of its type
    private <T> Codec<T> parts(String owner, Map<String, Json> marks, Class<? extends T> type, boolean definition) {
        Shape shape = Shape.of(type);
        List<Codec<Object>> parts = shape.members().stream()
                .map(member -> (Codec<Object>) part(member.accessor(), definition && type.isRecord()))
                .toList();
        return new ObjectCodec<>(owner, marks, shape, parts);
    }

    /** A builder starts with empty lists; a record has none unless it is given, and a definition must not guess. */
    private Codec<?> part(Method accessor, boolean told) {
        Codec<?> codec = of(accessor.getGenericReturnType());
        Class<?> raw = accessor.getReturnType();
        return told && (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw))
                ? told(codec)
                : codec;
    }

    @SuppressWarnings("unchecked") // the creator takes what the form gives, and makes the type
    private <T> Codec<T> converted(Class<T> type, Method form) {
        Method creator = Stream.of(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no @JsonCreator"));
        Codec<Object> codec = (Codec<Object>) of(form.getGenericReturnType());
        return new Containers.Converted<>(
                codec, value -> Shape.invoked(form, value), read -> (T) Shape.invoked(creator, null, read));
    }

    private Codec<?> of(Type type) {
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        if (type == OptionalInt.class) {
            return Containers.optionalInt();
        }
        if (type == OptionalLong.class) {
            return Containers.optionalLong();
        }
        if (type instanceof Class<?> plain) {
            return Leaves.of(plain).orElseGet(() -> reference(plain));
        }
        throw new IllegalStateException("a type variable has no JSON form of its own: " + type);
    }

    private Codec<?> ofGeneric(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        Type raw = type.getRawType();
        if (raw == Optional.class) {
            return optional(of(arguments[0]));
        }
        if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
            return list(of(arguments[0]));
        }
        if (raw == Set.class) {
            return Containers.set(of(arguments[0]));
        }
        if (raw == Map.class) {
            return new Containers.OfEntries<>(of(arguments[0]), of(arguments[1]));
        }
        if (raw == Key.class) {
            return arguments[0] instanceof Class<?> only ? new KeyCodec(Optional.of(only)) : key();
        }
        return of(raw);
    }

    private <T> Codec<T> reference(Class<T> type) {
        Row<?> row = table.row(type)
                .orElseThrow(() -> new IllegalStateException(type + " is not in the table of JSON types: add a line"));
        return new Reference<>(row.strict(), () -> table.codec(type));
    }

    static String owner(String id) {
        return ("aeiou".indexOf(id.charAt(0)) < 0 ? "a " : "an ") + id.replace('-', ' ');
    }
}
