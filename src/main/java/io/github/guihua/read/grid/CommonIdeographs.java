package io.github.guihua.read.grid;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The ideographs that ordinary text is made of: the first level of GB 2312 (3,755 in order of their sound) and of Big5
 * (5,401). Nearly all ideographs of real text are among them; of the glyphs of a font with a wrong character map, a third.
 */
final class CommonIdeographs {
    private static final BitSet COMMON = new BitSet(0x10000);

    static {
        add(Charset.forName("GB2312"), 0xb0, 0xd7, 0xa1, 0xfe);
        add(Charset.forName("Big5"), 0xa4, 0xc6, 0x40, 0xfe);
    }

    private CommonIdeographs() {}

    static boolean contains(int c) {
        return COMMON.get(c);
    }

    private static void add(Charset charset, int firstRow, int lastRow, int firstCell, int lastCell) {
        for (int row = firstRow; row <= lastRow; row++) {
            for (int cell = firstCell; cell <= lastCell; cell++) {
                String decoded = new String(new byte[] {(byte) row, (byte) cell}, charset);
                if (decoded.length() == 1 && Character.isIdeographic(decoded.charAt(0))) {
                    COMMON.set(decoded.charAt(0));
                }
            }
        }
    }
}
