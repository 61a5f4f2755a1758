package org.opportune.examples.review.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns bytes into characters and remembers the lines on which bytes make no character; those become the replacement
 * character U+FFFD.
 */
final class LineDecoder extends Reader {
    static final char REPLACEMENT = '\uFFFD';
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private final SortedMap<Long, String> undecodable = new TreeMap<>();
    private boolean atEnd;
    private boolean owesReplacement;
    private boolean afterReturn;
    private long line = 1;

    LineDecoder(InputStream in, Charset charset) throws IOException {
        this.in = charset.equals(StandardCharsets.UTF_8) ? withoutMark(in) : in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, BYTE_ORDER_MARK.length);
        byte[] first = start.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
            start.unread(first);
        }
        return start;
    }

    /** The bytes, in hex, that made no character on one of these lines; empty when all did. */
    Optional<String> undecodable(long firstLine, long lastLine) {
        return undecodable.subMap(firstLine, lastLine + 1).values().stream().findFirst();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (chars.position() == offset) {
            if (owesReplacement) {
                chars.put(REPLACEMENT);
                owesReplacement = false;
            }
            int start = chars.position();
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            countLines(target, start, chars.position());
            if (result.isError()) {
                remember(result.length());
                owesReplacement = true;
            } else if (result.isUnderflow() && !fill()) {
                break;
            }
        }
        return chars.position() == offset ? -1 : chars.position() - offset;
    }

    private boolean fill() throws IOException {
        if (atEnd) {
            return false;
        }
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            atEnd = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
        return true;
    }

    private void remember(int count) {
        byte[] wrong = new byte[count];
        bytes.get(wrong);
        afterReturn = false;
        undecodable.putIfAbsent(line, HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong));
    }

    private void countLines(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c == '\r' || (c == '\n' && !afterReturn)) {
                line++;
            }
            afterReturn = c == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
