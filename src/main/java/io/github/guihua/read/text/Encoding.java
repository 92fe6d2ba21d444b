package io.github.guihua.read.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of text without a declared encoding. A byte order mark decides; else strict UTF-8; else whichever of UTF-16,
 * GB18030, Big5 and damaged UTF-8 gives the most text that looks Chinese. GB18030 takes nearly any bytes, so that "no
 * error" proves nothing: what is counted is characters of daily use.
 */
public final class Encoding {
    /** Below this share of sound characters it is not text. */
    private static final double TEXT = 0.7;

    private Encoding() {}

    /**
     * @param text without byte order mark; undecodable bytes are U+FFFD
     * @param sound share of its characters beyond ASCII that text of daily use has, 0 to 1
     */
    public record Decoded(String text, Charset charset, double sound) {
        /** Whether this is text at all. */
        public boolean plausible() {
            return sound >= TEXT;
        }
    }

    public static boolean plausible(byte[] bytes) {
        return decode(bytes).plausible();
    }

    public static Decoded decode(byte[] bytes) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            int skip = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return lenient(java.util.Arrays.copyOfRange(bytes, skip, bytes.length), marked);
        }
        Decoded best = lenient(bytes, StandardCharsets.UTF_8);
        if (!best.text().contains("\ufffd") && best.text().indexOf('\0') < 0) {
            return best;
        }
        Charset[] others = {
            Charset.forName("GB18030"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("Big5")
        };
        for (Charset charset : others) {
            Decoded other = lenient(bytes, charset);
            if (other.sound() > best.sound()) {
                best = other;
            }
        }
        return best;
    }

    /** The text in a declared encoding; a byte order mark stays in front. */
    public static Decoded decode(byte[] bytes, Charset declared) {
        return lenient(bytes, declared);
    }

    private static Decoded lenient(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes));
            return new Decoded(text.toString(), charset, sound(text));
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a replacing decoder does not fail", e);
        }
    }

    private static Charset byteOrderMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    private static double sound(CharSequence text) {
        long sound = 0;
        long all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x7f || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                continue;
            }
            all++;
            if (Commonness.daily(c)) {
                sound++;
            }
        }
        return all == 0 ? 1 : (double) sound / all;
    }
}
