package io.github.guihua.segment;

import io.github.guihua.clean.ColumnLine;
import io.github.guihua.clean.Element;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Ordinals;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.rules.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * A special column's head line, {@code 专栏2 社会力量参与行动}.
 *
 * @param id {@code 专栏2}; columns with the same number have the same
 * @param number null where none is printed, or one like 3-1
 */
record ColumnHead(String id, Integer number, String title) {
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_NUMBER = 8;
    private static final String INSIDE_NUMBER = "-—.－";
    private static final String BEFORE_TITLE = "：:、.．】〕]）)";

    static ColumnHead of(String line) {
        int word = line.indexOf("专栏");
        if (word > 1 && ColumnLine.named(line)) {
            return new ColumnHead("专栏", null, title(line.substring("【〔[".indexOf(line.charAt(0)) < 0 ? 0 : 1, word)));
        }
        int i = line.indexOf('栏') + 1;
        while (i < line.length() && beforeNumber(line.charAt(i))) {
            i++;
        }
        int from = i;
        while (i < line.length() && i - from < LONGEST_NUMBER && inNumber(line.charAt(i), i > from)) {
            i++;
        }
        // 专栏 5G建设行动: the digit belongs to the title.
        if (i < line.length() && line.charAt(i) < 0x80 && Character.isLetter(line.charAt(i))) {
            i = from;
        }
        String digits = line.substring(from, i);
        String id = "专栏" + Widths.half(digits).replace('—', '-').replace('－', '-');
        return new ColumnHead(id, number(digits), title(line.substring(i).strip()));
    }

    /** 专栏 3, 专栏之三, 专栏（三）. */
    private static boolean beforeNumber(char c) {
        return Character.isWhitespace(c) || "之（(".indexOf(c) >= 0;
    }

    private static boolean inNumber(char c, boolean inside) {
        return Ordinals.arabic(c) || Ordinals.chinese(c) || inside && INSIDE_NUMBER.indexOf(c) >= 0;
    }

    private static Integer number(String digits) {
        if (digits.isEmpty() || digits.chars().anyMatch(c -> INSIDE_NUMBER.indexOf(c) >= 0)) {
            return null;
        }
        int value = Ordinals.arabic(digits.charAt(0)) ? Ordinals.arabic(digits) : Ordinals.chinese(digits);
        return value > 0 ? value : null;
    }

    private static String title(String rest) {
        String title = rest;
        while (!title.isEmpty() && BEFORE_TITLE.indexOf(title.charAt(0)) >= 0) {
            title = title.substring(1).strip();
        }
        return title.endsWith("】") || title.endsWith("：") || title.endsWith(":")
                ? title.substring(0, title.length() - 1)
                : title;
    }

    /** Whether a wrap cut the head line at {@code at}: a short line follows, and after it the box or the first item; where
     * the head is a number alone the short line is its title. */
    static boolean goesOn(List<Element> elements, int at, Vocabulary words) {
        if (at + 2 >= elements.size()
                || !(elements.get(at) instanceof Paragraph head)
                || head.text().length() > LONGEST_TITLE
                || !(elements.get(at + 1) instanceof Paragraph next)
                || next.text().length() > LONGEST_TITLE
                || Label.of(next.text()) != null
                || words.columnHead(next.text())
                || next.text().chars().anyMatch(c -> "，。；：:、".indexOf(c) >= 0)) {
            return false;
        }
        if (of(head.text()).title().isEmpty()) {
            return true;
        }
        Label first = elements.get(at + 2) instanceof Paragraph p ? Label.of(p.text()) : null;
        return elements.get(at + 2) instanceof LogicalGrid || first != null && first.number() == 1;
    }

    /** Whether the first head of the column's table stands between the bare head line at {@code at} and its title. */
    static boolean parted(List<Element> elements, int at, Vocabulary words) {
        return at + 2 < elements.size()
                && elements.get(at) instanceof Paragraph head
                && of(head.text()).title().isEmpty()
                && elements.get(at + 1) instanceof Paragraph cell
                && words.columnHead(cell.text())
                && goesOn(without(elements, at + 1), 0, words);
    }

    /** The lines around the one at {@code out}, from the one before it. */
    private static List<Element> without(List<Element> elements, int out) {
        List<Element> lines = new ArrayList<>(elements.subList(out - 1, Math.min(elements.size(), out + 3)));
        lines.remove(1);
        return lines;
    }

    /** Whether the line at {@code at} names a column without its number, and its entries or its box follow. */
    static boolean named(List<Element> elements, int at) {
        if (!(elements.get(at) instanceof Paragraph head)
                || !ColumnLine.named(head.text())
                || at + 1 == elements.size()) {
            return false;
        }
        Element next = elements.get(at + 1);
        Label first = next instanceof Paragraph p ? Label.of(p.text()) : null;
        return next instanceof LogicalGrid || first != null && first.number() == 1;
    }

    ColumnHead with(String rest) {
        return new ColumnHead(id, number, title + rest);
    }
}
