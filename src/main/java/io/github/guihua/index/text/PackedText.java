package io.github.guihua.index.text;

import java.util.Arrays;

/**
 * Text in few bytes that is read back at once: the genre's most frequent characters take one byte, other Chinese
 * characters and common signs two, anything else three: less than half of UTF-8. A compressor does better only over
 * blocks of many texts, which a search would have to unpack for each single one.
 */
final class PackedText {
    /** One byte each. A change here is a new version of the index. */
    private static final String FREQUENT = "\n"
            + "0123456789%（）《》：；，、。务业的政服化行和”“建企实推理制管用工市一全等进动项产设办区法作合"
            + "信体加公监提机强展保开规标人发事场资对中新权度力平部应程持施审目通商能大关准地主社定要门为营范策单各重有不"
            + "知会证在优国高系查电点统共创上识省及成效环数升方完息级立专网件境台性改时入以现批民据落域分联面金式评领善府";

    /** Ranges of two-byte characters: first character and how many. */
    private static final int[][] RANGES = {
        {0x4E00, 0x5200}, {0x0000, 0x500}, {0x2000, 0x300}, {0x2460, 0xA0}, {0x3000, 0x400}, {0xFF00, 0x60}
    };

    private static final int TWO_BYTES = FREQUENT.length();
    private static final int THREE_BYTES = 0xFF;
    private static final byte[] ONE = oneByte();
    private static final char[] TWO = inRanges();

    private PackedText() {}

    private static byte[] oneByte() {
        byte[] codes = new byte[0x10000];
        Arrays.fill(codes, (byte) THREE_BYTES);
        for (int i = 0; i < FREQUENT.length(); i++) {
            codes[FREQUENT.charAt(i)] = (byte) i;
        }
        return codes;
    }

    private static char[] inRanges() {
        char[] chars = new char[(THREE_BYTES - TWO_BYTES) << 8];
        int n = 0;
        for (int[] range : RANGES) {
            for (int i = 0; i < range[1]; i++) {
                chars[n++] = (char) (range[0] + i);
            }
        }
        return chars;
    }

    private static int rank(char c) {
        int before = 0;
        for (int[] range : RANGES) {
            if (c >= range[0] && c < range[0] + range[1]) {
                return before + c - range[0];
            }
            before += range[1];
        }
        return -1;
    }

    /** @return how many bytes were written; there must be room for three a character */
    static int pack(CharSequence text, byte[] into) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int two;
            if (ONE[c] != (byte) THREE_BYTES) {
                into[n++] = ONE[c];
            } else if ((two = rank(c)) >= 0) {
                into[n++] = (byte) (TWO_BYTES + (two >> 8));
                into[n++] = (byte) two;
            } else {
                into[n++] = (byte) THREE_BYTES;
                into[n++] = (byte) (c >> 8);
                into[n++] = (byte) c;
            }
        }
        return n;
    }

    static String unpack(byte[] from, int at, int length) {
        char[] text = new char[length];
        int n = 0;
        int i = at;
        while (i < at + length) {
            int b = from[i++] & 0xFF;
            if (b < TWO_BYTES) {
                text[n++] = FREQUENT.charAt(b);
            } else if (b < THREE_BYTES) {
                text[n++] = TWO[(b - TWO_BYTES) << 8 | from[i++] & 0xFF];
            } else {
                text[n++] = (char) ((from[i] & 0xFF) << 8 | from[i + 1] & 0xFF);
                i += 2;
            }
        }
        return new String(text, 0, n);
    }
}
