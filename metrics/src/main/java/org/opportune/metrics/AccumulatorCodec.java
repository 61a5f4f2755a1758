package org.opportune.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.opportune.core.Key;
import org.opportune.core.Violations;

/** The binary form of accumulators: groups in their order, so equal content has equal bytes. */
final class AccumulatorCodec {
    static final int VERSION = 2;

    private AccumulatorCodec() {}

    static void checkHead(CodecReader in, Plan plan) {
        long version = in.signed();
        Violations.of("an accumulator")
                .check(
                        version == VERSION,
                        "codec.version",
                        "version",
                        version,
                        "must be " + VERSION,
                        "Decode it with the release that encoded it.")
                .orThrow();
        String fingerprint = in.text();
        Violations.of("an accumulator")
                .check(
                        fingerprint.equals(plan.fingerprint().hex()),
                        "codec.fingerprint",
                        "fingerprint",
                        fingerprint,
                        "must be that of this metric set and context",
                        "Decode it with the set and the context that encoded it.")
                .orThrow();
    }

    static void write(CodecWriter out, GroupTable table, List<Store> stores, int slices) {
        List<Integer> ordered = IntStream.range(0, table.size())
                .boxed()
                .sorted(Comparator.comparing(table::group))
                .toList();
        out.signed(ordered.size());
        stores.forEach(store -> store.ensure(table.size() * slices));
        for (int number : ordered) {
            writeGroup(out, table.group(number));
            for (Store store : stores) {
                for (int slice = 0; slice < slices; slice++) {
                    store.write(out, number * slices + slice);
                }
            }
        }
    }

    static void read(CodecReader in, List<Key<?>> keys, GroupTable table, List<Store> stores, int slices) {
        int groups = in.length();
        for (int i = 0; i < groups; i++) {
            int number = table.number(readGroup(in, keys));
            for (Store store : stores) {
                store.ensure(table.size() * slices);
                for (int slice = 0; slice < slices; slice++) {
                    store.read(in, number * slices + slice);
                }
            }
        }
    }

    private static void writeGroup(CodecWriter out, Group group) {
        for (int i = 0; i < group.keys().size(); i++) {
            Optional<?> value = group.values().get(i);
            out.signed(value.isPresent() ? 1 : 0);
            out.text(value.isPresent() ? print(group.keys().get(i), value.get()) : "");
        }
    }

    private static <T> String print(Key<T> key, Object value) {
        return key.type().print(key.type().javaType().cast(value));
    }

    private static Group readGroup(CodecReader in, List<Key<?>> keys) {
        List<Optional<?>> values = new ArrayList<>();
        for (Key<?> key : keys) {
            boolean known = in.signed() == 1;
            String text = in.text();
            values.add(known ? Optional.of(key.type().parse(text)) : Optional.empty());
        }
        return keys.isEmpty() ? Group.ALL : Group.of(keys, values);
    }
}
