package io.github.guihua.clean;

/** Reads the label at a line's start: tells the form by the first character. */
final class LabelReader {
    private static final int LARGEST_BRACKET = 199;
    private static final int LONGEST_COMMA_LINE = 25;

    private final Scan scan;

    LabelReader(String line) {
        this.scan = new Scan(line);
    }

    Label read() {
        int at = scan.spaces(0);
        if (scan.ends(at)) {
            return null;
        }
        if (scan.at(at, "第")) {
            return OrdinalLabel.of(scan, at);
        }
        if (scan.at(at, "（(〔﹙")) {
            return bracketed(at);
        }
        if (scan.chinese(at)) {
            return chinese(at);
        }
        return scan.arabic(at) ? ArabicLabel.of(scan, at) : enclosed(at);
    }

    private Label bracketed(int from) {
        int digits = scan.spaces(from + 1);
        int i = scan.number(digits);
        int close = scan.spaces(i);
        int value = scan.value(digits, i);
        if (!scan.at(close, "）)〕﹚") || value < 1 || value > LARGEST_BRACKET) {
            return null;
        }
        LabelForm form = scan.arabic(digits) ? LabelForm.ARABIC_BRACKET : LabelForm.CHINESE_BRACKET;
        return scan.label(form, value, 1, from, close + 1, scan.skip(close + 1, "、．.："));
    }

    private Label chinese(int from) {
        int i = scan.chineseDigits(from);
        int value = scan.value(from, i);
        int mark = scan.spaces(i);
        if (value < 1 || !scan.at(mark, "、．.，）)")) {
            return null;
        }
        if (scan.at(mark, "）)")) {
            return scan.label(LabelForm.CHINESE_BRACKET, value, 1, from, mark + 1, mark + 1);
        }
        int next = scan.spaces(mark + 1);
        // A comma makes a heading only where the conversion bent 、 and the line is short.
        if (enumerates(next) || scan.at(mark, "，") && scan.line().length() > LONGEST_COMMA_LINE) {
            return null;
        }
        return scan.label(LabelForm.CHINESE, value, 1, from, mark + 1, mark + 1);
    }

    /** 一、二、三产业 counts things. */
    private boolean enumerates(int i) {
        return scan.chinese(i) && scan.at(scan.chineseDigits(i), "、，产线级类批是");
    }

    private Label enclosed(int at) {
        char c = scan.line().charAt(at);
        int value = Ordinals.enclosed(c);
        if (value < 0) {
            return null;
        }
        LabelForm form = LabelForm.CIRCLED;
        if (c >= '⑴' && c <= '⒇') {
            form = LabelForm.ARABIC_BRACKET;
        } else if (c >= '⒈' && c <= '⒛') {
            form = LabelForm.ARABIC;
        } else if (c >= '㈠' && c <= '㈩') {
            form = LabelForm.CHINESE_BRACKET;
        }
        return scan.label(form, value, 1, at, at + 1, scan.skip(at + 1, "、．."));
    }
}
