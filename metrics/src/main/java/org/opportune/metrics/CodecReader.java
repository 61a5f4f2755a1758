package org.opportune.metrics;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opportune.core.DomainException;
import org.opportune.core.Violation;

/** Reads what {@link CodecWriter} wrote; bytes that it cannot have written are refused. */
final class CodecReader {
    private final byte[] bytes;
    private int at;

    CodecReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long signed() {
        long folded = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte b = next();
            folded |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return folded >>> 1 ^ -(folded & 1);
            }
        }
        throw broken("has a number of more than 64 bits");
    }

    /** Reads how many things follow, each of at least one byte. */
    int length() {
        long length = signed();
        if (length < 0 || length > bytes.length - at) {
            throw broken("announces " + length + " things and has " + (bytes.length - at) + " bytes left");
        }
        return (int) length;
    }

    /** Reads a number that a canonical encoding keeps above another one. */
    int above(int other) {
        long value = signed();
        if (value <= other || value > Integer.MAX_VALUE) {
            throw broken("has " + value + " after " + other);
        }
        return (int) value;
    }

    long[] signeds() {
        long[] values = new long[length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = signed();
        }
        return values;
    }

    String text() {
        int length = length();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    Map<String, Long> ids() {
        int size = length();
        Map<String, Long> ids = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            ids.put(text(), signed());
        }
        return ids;
    }

    void end() {
        if (at != bytes.length) {
            throw broken("has " + (bytes.length - at) + " bytes too many");
        }
    }

    private byte next() {
        if (at == bytes.length) {
            throw broken("ends too early");
        }
        return bytes[at++];
    }

    private DomainException broken(String rule) {
        return new DomainException(List.of(new Violation(
                "codec.broken",
                "an accumulator",
                "encoding",
                "byte " + at + " of " + bytes.length,
                rule,
                "Decode what the same metric set in the same context encoded.")));
    }
}
