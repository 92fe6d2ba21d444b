package io.github.guihua.clean;

import java.util.List;

/** Reads the label at a line's start, character by character: hostile lines cost no more than honest ones. */
final class LabelReader {
    private static final int LONGEST = 7;

    private final String line;
    private int at;

    LabelReader(String line) {
        this.line = line;
    }

    Label read() {
        at = spaces(0);
        if (at >= line.length()) {
            return null;
        }
        char c = line.charAt(at);
        if (c == '第') {
            return ordinal();
        }
        if (c == '（' || c == '(' || c == '〔' || c == '﹙') {
            return bracketed();
        }
        if (Ordinals.chinese(c)) {
            return chinese();
        }
        if (Ordinals.arabic(c)) {
            return arabic();
        }
        return enclosed(c);
    }

    private Label ordinal() {
        int from = at;
        int i = spaces(at + 1);
        int digits = i;
        while (i < line.length()
                && i - digits < LONGEST
                && (Ordinals.chinese(line.charAt(i)) || Ordinals.arabic(line.charAt(i)))) {
            i++;
        }
        String number = line.substring(digits, i);
        int value = value(number);
        i = spaces(i);
        if (value < 1 || i >= line.length()) {
            return null;
        }
        LabelForm form =
                switch (line.charAt(i)) {
                    case '章' -> LabelForm.CHAPTER;
                    case '节' -> LabelForm.SECTION;
                    case '条' -> LabelForm.ARTICLE;
                    case '编', '篇' -> LabelForm.PART;
                    case '部' -> line.startsWith("部分", i) ? LabelForm.PART : null;
                    default -> null;
                };
        if (form == null) {
            return null;
        }
        int end = i + (line.charAt(i) == '部' ? 2 : 1);
        boolean open = end >= line.length()
                || Character.isWhitespace(line.charAt(end))
                || "：:、．.【".indexOf(line.charAt(end)) >= 0;
        if (!open && refers(end)) {
            return null;
        }
        return label(form, value, 1, from, end, skip(end, "：:、．."));
    }

    /** 第二章规定, 第三条第二款, 第一条至第五条 are references in prose; 第九条项目管理 is a heading. */
    private boolean refers(int end) {
        if ("的和及与或至到、，第）》".indexOf(line.charAt(end)) >= 0) {
            return true;
        }
        for (String words :
                List.of("规定", "所列", "所称", "所述", "所规定", "款规定", "项规定", "款所", "项所", "中的", "中规定", "款、", "项、", "款和")) {
            if (line.startsWith(words, end)) {
                return true;
            }
        }
        return false;
    }

    private Label bracketed() {
        int from = at;
        int digits = spaces(at + 1);
        int i = digits;
        while (i < line.length()
                && i - digits < LONGEST
                && (Ordinals.chinese(line.charAt(i)) || Ordinals.arabic(line.charAt(i)))) {
            i++;
        }
        String number = line.substring(digits, i);
        i = spaces(i);
        if (number.isEmpty() || i >= line.length() || "）)〕﹚".indexOf(line.charAt(i)) < 0) {
            return null;
        }
        boolean arabic = Ordinals.arabic(number.charAt(0));
        int value = value(number);
        if (value < 1 || value > 199) {
            return null;
        }
        LabelForm form = arabic ? LabelForm.ARABIC_BRACKET : LabelForm.CHINESE_BRACKET;
        return label(form, value, 1, from, i + 1, skip(i + 1, "、．.："));
    }

    private Label chinese() {
        int from = at;
        int i = at;
        while (i < line.length() && i - from < LONGEST && Ordinals.chinese(line.charAt(i))) {
            i++;
        }
        int value = Ordinals.chinese(line.substring(from, i));
        int mark = spaces(i);
        if (value < 1 || mark >= line.length() || "、．.，）)".indexOf(line.charAt(mark)) < 0) {
            return null;
        }
        char sign = line.charAt(mark);
        if (sign == '）' || sign == ')') {
            return label(LabelForm.CHINESE_BRACKET, value, 1, from, mark + 1, mark + 1);
        }
        int next = spaces(mark + 1);
        // 一、二、三产业 counts things; a comma makes a heading only where the conversion bent 、 and the line is short.
        if (next < line.length() && Ordinals.chinese(line.charAt(next)) && enumerates(next)
                || sign == '，' && line.length() > 25) {
            return null;
        }
        return label(LabelForm.CHINESE, value, 1, from, mark + 1, mark + 1);
    }

    private boolean enumerates(int i) {
        int k = i;
        while (k < line.length() && k - i < LONGEST && Ordinals.chinese(line.charAt(k))) {
            k++;
        }
        return k < line.length() && "、，产线级类批是".indexOf(line.charAt(k)) >= 0;
    }

    private Label arabic() {
        int from = at;
        int i = digits(at);
        int value = Ordinals.arabic(line.substring(from, i));
        int depth = 1;
        while (i + 1 < line.length()
                && ".．".indexOf(line.charAt(i)) >= 0
                && Ordinals.arabic(line.charAt(i + 1))
                && depth < 5) {
            int end = digits(i + 1);
            value = Ordinals.arabic(line.substring(i + 1, end));
            i = end;
            depth++;
        }
        if (i - from > 12 || value > 999) {
            return null;
        }
        if (depth > 1) {
            return decimal(from, i, value, depth);
        }
        int mark = spaces(i);
        if (mark >= line.length() || value < 1 || i - from > 3) {
            return null;
        }
        char sign = line.charAt(mark);
        if (sign == '）' || sign == ')') {
            return label(LabelForm.ARABIC_BRACKET, value, 1, from, mark + 1, skip(mark + 1, "、．."));
        }
        if (".．、﹒".indexOf(sign) < 0 && !(sign == '。' && mark == i)) {
            return null;
        }
        int next = mark + 1;
        boolean enumerated = sign == '、' && next < line.length() && Ordinals.arabic(line.charAt(next)) && counts(next);
        return enumerated ? null : label(LabelForm.ARABIC, value, 1, from, next, next);
    }

    /** 1、2号楼, 3、4季度, 119、120等: numbers in a row, no label; 4、10个示范点 is one. */
    private boolean counts(int i) {
        int end = digits(i);
        int k = spaces(end);
        return end - i <= 3 && (k >= line.length() || "、，和及与或号季期栋楼组线等级类型楼层环～—-".indexOf(line.charAt(k)) >= 0);
    }

    private Label decimal(int from, int end, int value, int depth) {
        boolean last = end >= line.length();
        char next = last ? ' ' : line.charAt(end);
        boolean apart = Character.isWhitespace(next) || depth > 2 && next > 0x2e7f && "％，。、）".indexOf(next) < 0;
        boolean text = next >= 0x4e00 && next <= 0x9fff && "万亿元个人年月日公平吨倍米家张名户级亩".indexOf(next) < 0;
        if (value < 1 || value > 99 || !apart && !text) {
            return null;
        }
        return label(LabelForm.DECIMAL, value, depth, from, end, end);
    }

    private Label enclosed(char c) {
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
        return label(form, value, 1, at, at + 1, skip(at + 1, "、．."));
    }

    private Label label(LabelForm form, int value, int depth, int from, int end, int after) {
        String text = line.substring(from, end);
        return new Label(form, value, depth, squeezed(text), spaces(after));
    }

    private static String squeezed(String text) {
        return text.chars().anyMatch(Character::isWhitespace) ? text.replaceAll("\\s", "") : text;
    }

    private int value(String number) {
        if (number.isEmpty()) {
            return -1;
        }
        return Ordinals.arabic(number.charAt(0)) ? Ordinals.arabic(number) : Ordinals.chinese(number);
    }

    private int digits(int i) {
        int k = i;
        while (k < line.length() && k - i < 5 && Ordinals.arabic(line.charAt(k))) {
            k++;
        }
        return k;
    }

    private int skip(int i, String marks) {
        return i < line.length() && marks.indexOf(line.charAt(i)) >= 0 ? i + 1 : i;
    }

    private int spaces(int i) {
        int k = i;
        while (k < line.length()
                && (Character.isWhitespace(line.charAt(k))
                        || line.charAt(k) == '\u00a0'
                        || line.charAt(k) == '\u3000')) {
            k++;
        }
        return k;
    }
}
