package io.github.guihua.read.text;

import java.nio.charset.Charset;
import java.util.BitSet;

/** Characters of daily use: the first levels of GB 2312 and Big5, with the punctuation of Chinese text. */
final class Commonness {
    private static final BitSet DAILY = new BitSet(0x10000);

    static {
        level(Charset.forName("GBK"), 0xB0, 0xD7, 0xA1, 0xFE);
        level(Charset.forName("Big5"), 0xA4, 0xC6, 0xA1, 0xFE);
        level(Charset.forName("Big5"), 0xA4, 0xC6, 0x40, 0x7E);
        DAILY.clear(0xFFFD);
        DAILY.clear(0xE000, 0xF900);
        DAILY.set(0x3000, 0x3020);
        DAILY.set(0xFF01, 0xFF5F);
        DAILY.set(0x2010, 0x2027);
        DAILY.set(0x2460, 0x2500);
        for (char c :
                "\u00a0\u00b7\u00d7\u00b0\u00b1\u2103\u2030\u2160\u2161\u2162\u2163\u2192\u2248\u2264\u2265\u25a0\u25cf\u2605\ufeff"
                        .toCharArray()) {
            DAILY.set(c);
        }
    }

    private Commonness() {}

    static boolean daily(char c) {
        return DAILY.get(c);
    }

    private static void level(Charset charset, int firstHigh, int lastHigh, int firstLow, int lastLow) {
        for (int high = firstHigh; high <= lastHigh; high++) {
            for (int low = firstLow; low <= lastLow; low++) {
                String s = new String(new byte[] {(byte) high, (byte) low}, charset);
                if (s.length() == 1) {
                    DAILY.set(s.charAt(0));
                }
            }
        }
    }
}
