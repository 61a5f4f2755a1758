package org.opportune.metrics.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opportune.core.Key;
import org.opportune.core.json.codec.Codec;
import org.opportune.core.json.codec.Json;
import org.opportune.core.json.codec.Properties;
import org.opportune.core.json.codec.TypeCodecs;
import org.opportune.core.json.codec.ValueCodec;
import org.opportune.metrics.Group;

/** A group as an array of its keys, each with its value; a value that nobody knows is left out. */
final class GroupCodec implements Codec<Group> {
    private static final Codec<List<Member>> MEMBERS = TypeCodecs.list(new MemberCodec());

    /** A key with its value. */
    private record Member(Key<?> key, Optional<?> value) {}

    @Override
    public Json write(Group group) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < group.keys().size(); i++) {
            members.add(new Member(group.keys().get(i), group.values().get(i)));
        }
        return MEMBERS.write(members);
    }

    @Override
    public Group read(Json json, boolean strict) {
        List<Member> members = MEMBERS.read(json, strict);
        List<Key<?>> keys = new ArrayList<>();
        List<Optional<?>> values = new ArrayList<>();
        members.forEach(member -> {
            keys.add(member.key());
            values.add(member.value());
        });
        return new Group(keys, values);
    }

    private record MemberCodec() implements Codec<Member> {
        private static final List<String> KNOWN = List.of("key", "value");

        @Override
        public Json write(Member member) {
            Map<String, Json> properties = new LinkedHashMap<>();
            properties.put("key", TypeCodecs.key().write(member.key()));
            member.value().ifPresent(value -> properties.put("value", written(member.key(), value)));
            return new Json.Obj(properties);
        }

        private static <T> Json written(Key<T> key, Object value) {
            return new ValueCodec<>(key.type()).write(key.type().javaType().cast(value));
        }

        @Override
        public Member read(Json json, boolean strict) {
            Properties properties = Properties.of("a group", json, strict);
            return read(properties, properties.requiredFirst("key", TypeCodecs.key(), KNOWN));
        }

        private static <T> Member read(Properties properties, Key<T> key) {
            Optional<Optional<T>> value =
                    properties.required("value", TypeCodecs.optional(new ValueCodec<>(key.type())));
            properties.noOthers(KNOWN);
            return new Member(key, value.orElseThrow());
        }
    }
}
