package io.github.guihua.batch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Sixty-four bits of a text such that nearly equal texts differ in few: a SimHash over runs of four Chinese characters.
 * White space, punctuation and Latin letters do not count, so that a PDF's and a Word file's text of one notice agree.
 */
public record Fingerprint(long bits) {
    private static final int RUN = 4;
    private static final int NEAR = 3;

    public static Fingerprint of(CharSequence text) {
        int[] votes = new int[Long.SIZE];
        long window = 0;
        int filled = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u4e00' || c > '\u9fff') {
                continue;
            }
            window = window << Character.SIZE | c;
            if (++filled >= RUN) {
                vote(votes, mix(window));
            }
        }
        long bits = 0;
        for (int b = 0; b < Long.SIZE; b++) {
            bits |= votes[b] > 0 ? 1L << b : 0;
        }
        return new Fingerprint(bits);
    }

    /** Whether two texts are the same but for a few characters. */
    public boolean near(Fingerprint other) {
        return Long.bitCount(bits ^ other.bits) <= NEAR;
    }

    @JsonCreator
    static Fingerprint parse(String hex) {
        return new Fingerprint(Long.parseUnsignedLong(hex, 16));
    }

    @JsonValue
    @Override
    public String toString() {
        return String.format("%016x", bits);
    }

    private static void vote(int[] votes, long hash) {
        for (int b = 0; b < Long.SIZE; b++) {
            votes[b] += (hash >>> b & 1) == 1 ? 1 : -1;
        }
    }

    /** Spreads the window's bits evenly (the finalizer of a 64-bit multiplicative hash). */
    private static long mix(long z) {
        long x = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        x = (x ^ x >>> 27) * 0x94d049bb133111ebL;
        return x ^ x >>> 31;
    }
}
