package io.github.guihua.clean;

/** Labels of Arabic digits: {@code 1.}, {@code 2、}, {@code 3)}, {@code 1.2}, {@code 1.2.3}, {@code 01 } of a box. */
final class ArabicLabel {
    private static final int DEEPEST = 5;
    private static final int LONGEST = 12;
    private static final int LARGEST = 999;
    private static final int LARGEST_PLACE = 99;
    private static final String UNITS = "万亿元个人年月日公平吨倍米家张名户级亩";
    /** What follows the last of several numbers in a row. */
    private static final String COUNTED = "、，和及与或号季期栋楼组线等级类型楼层环～—-";

    private ArabicLabel() {}

    /** @return the label at {@code from}, where a digit stands; null where it is none */
    static Label of(Scan scan, int from) {
        int i = scan.digits(from);
        int value = scan.value(from, i);
        int depth = 1;
        while (scan.at(i, ".．") && scan.arabic(i + 1) && depth < DEEPEST && !year(scan, i + 1)) {
            int end = scan.digits(i + 1);
            value = scan.value(i + 1, end);
            i = end;
            depth++;
        }
        if (i - from > LONGEST || value > LARGEST) {
            return null;
        }
        return depth > 1 ? decimal(scan, from, i, value, depth) : marked(scan, from, i, value);
    }

    /** 1.2023年建成…: a measure that opens with its year, no decimal. */
    private static boolean year(Scan scan, int from) {
        int end = scan.digits(from);
        return end - from == 4 && scan.at(from, "12") && scan.at(end, "年");
    }

    private static Label marked(Scan scan, int from, int i, int value) {
        int mark = scan.spaces(i);
        if (value < 1 || i - from > 3) {
            return null;
        }
        int next = mark + 1;
        if (scan.at(mark, "）)")) {
            return scan.label(LabelForm.ARABIC_BRACKET, value, 1, from, next, scan.skip(next, "、．."));
        }
        if (zeroed(scan, from, i, mark)) {
            return scan.label(LabelForm.ARABIC, value, 1, from, i, mark);
        }
        if (!scan.at(mark, ".．、﹒") && !(mark == i && scan.at(mark, "。"))) {
            return null;
        }
        boolean enumerated = scan.at(mark, "、") && scan.arabic(next) && counts(scan, next);
        return enumerated ? null : scan.label(LabelForm.ARABIC, value, 1, from, next, next);
    }

    /** 01 机构改造。: the zero says that it counts, for no quantity has it. */
    private static boolean zeroed(Scan scan, int from, int end, int word) {
        return end - from == 2
                && scan.at(from, "0")
                && word > end
                && !scan.ends(word + 1)
                && Characters.han(scan.line().charAt(word))
                && Characters.han(scan.line().charAt(word + 1))
                && !scan.at(word, UNITS);
    }

    /** 1、2号楼, 3、4季度, 119、120等: numbers in a row, no label; 4、10个示范点 is one. */
    private static boolean counts(Scan scan, int i) {
        int end = scan.digits(i);
        int k = scan.spaces(end);
        return end - i <= 3 && (scan.ends(k) || scan.at(k, COUNTED));
    }

    private static Label decimal(Scan scan, int from, int end, int value, int depth) {
        char next = scan.ends(end) ? ' ' : scan.line().charAt(end);
        boolean apart = Character.isWhitespace(next) || depth > 2 && next > 0x2e7f && "％，。、）".indexOf(next) < 0;
        boolean text = next >= 0x4e00 && next <= 0x9fff && UNITS.indexOf(next) < 0;
        // 0.1 万亿元: no count begins with zero.
        if (value < 1 || value > LARGEST_PLACE || scan.at(from, "0") || !apart && !text) {
            return null;
        }
        return scan.label(LabelForm.DECIMAL, value, depth, from, end, end);
    }
}
