package org.opportune.metrics;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Writes accumulators: whole numbers in seven-bit groups, sign first folded in; texts with their length. */
final class CodecWriter {
    private byte[] bytes = new byte[256];
    private int size;

    void signed(long value) {
        long folded = value << 1 ^ value >> 63;
        while ((folded & ~0x7fL) != 0) {
            put((byte) (folded | 0x80));
            folded >>>= 7;
        }
        put((byte) folded);
    }

    void signeds(long[] values) {
        signed(values.length);
        for (long value : values) {
            signed(value);
        }
    }

    void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        signed(encoded.length);
        for (byte b : encoded) {
            put(b);
        }
    }

    void ids(Map<String, Long> ids) {
        signed(ids.size());
        ids.forEach((id, times) -> {
            text(id);
            signed(times);
        });
    }

    private void put(byte b) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = b;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
