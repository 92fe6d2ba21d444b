package io.github.guihua.read;

import java.text.Normalizer;

/**
 * Fonts that hold a radical and the ideograph of the same shape often name the radical: {@code ⺠政} for 民政,
 * {@code ⼀、} for 一、. Copied text then looks right and matches nothing. This maps radicals (Kangxi and CJK
 * supplement) and compatibility ideographs to the ideographs that were meant. Source of the supplement's pairs: the
 * names of the characters in the Unicode chart U+2E80.
 */
final class Ideographs {
    /** Simplified forms of the CJK supplement that Unicode gives no compatibility mapping for, in pairs. */
    private static final String SUPPLEMENT =
            "⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺎兀⺏尣⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹"
                    + "⺯糹⺰纟⺱罓⺲罒⺳网⺵罒⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒長⻓长⻔门⻕阜⻖阜"
                    + "⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

    private Ideographs() {}

    /** The text with radicals and compatibility ideographs replaced; the same object where there are none. */
    static String unified(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (lookalike(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static boolean lookalike(char c) {
        return c >= '\u2e80' && c <= '\u2fdf' || c >= '\uf900' && c <= '\ufaff';
    }

    private static String replaced(String text) {
        StringBuilder b = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int pair = lookalike(c) ? SUPPLEMENT.indexOf(c) : -1;
            if (pair >= 0) {
                b.append(SUPPLEMENT.charAt(pair + 1));
            } else if (lookalike(c)) {
                b.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else {
                b.append(c);
            }
        }
        return b.toString();
    }
}
