package io.github.guihua.index.analysis;

import com.hankcs.hanlp.HanLP;
import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Makes equal what readers take for equal, one character for one so that offsets stay: full-width forms are narrowed,
 * capitals lowered, traditional characters simplified ({@code 國Ａ} is {@code 国a}).
 */
final class Folding {
    private static final int FIRST_HAN = 0x4E00;
    private static final int LAST_HAN = 0x9FFF;
    private static final BitSet SIMPLIFIED = gb2312();

    private Folding() {}

    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            return SIMPLIFIED.get(c) ? c : Traditional.TABLE[c - FIRST_HAN];
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return Character.toLowerCase((char) (c - 0xFEE0));
        }
        if (c == 0x3000 || c == 0xA0) {
            return ' ';
        }
        return c == '○' || c == '〇' ? '〇' : Character.toLowerCase(c);
    }

    /** {@code 〇零一二三四五六七八九} as a digit, everything else as it is. */
    static char digit(char c) {
        return switch (c) {
            case '〇', '零' -> '0';
            case '一' -> '1';
            case '二' -> '2';
            case '三' -> '3';
            case '四' -> '4';
            case '五' -> '5';
            case '六' -> '6';
            case '七' -> '7';
            case '八' -> '8';
            case '九' -> '9';
            default -> c;
        };
    }

    /** The characters of GB 2312 are simplified already: plain text never waits for the conversion table. */
    private static BitSet gb2312() {
        BitSet set = new BitSet(0x10000);
        byte[] pair = new byte[2];
        Charset charset = Charset.forName("GB2312");
        for (int high = 0xB0; high <= 0xF7; high++) {
            for (int low = 0xA1; low <= 0xFE; low++) {
                pair[0] = (byte) high;
                pair[1] = (byte) low;
                set.set(new String(pair, charset).charAt(0));
            }
        }
        return set;
    }

    /** Made on first need, since it loads a dictionary. */
    private static final class Traditional {
        private static final char[] TABLE = table();

        private static char[] table() {
            char[] table = new char[LAST_HAN - FIRST_HAN + 1];
            for (int c = FIRST_HAN; c <= LAST_HAN; c++) {
                String simple = SIMPLIFIED.get(c) ? "" : HanLP.convertToSimplifiedChinese(String.valueOf((char) c));
                table[c - FIRST_HAN] = simple.length() == 1 ? simple.charAt(0) : (char) c;
            }
            return table;
        }
    }
}
