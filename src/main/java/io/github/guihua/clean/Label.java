package io.github.guihua.clean;

import io.github.guihua.rules.Widths;

/**
 * The number that a line opens with.
 *
 * @param number its value; of a decimal number the last place
 * @param depth places of a decimal number ({@code 1.1} has 2); 1 otherwise
 * @param text as printed, without spaces ({@code （一）}, {@code 1.}, {@code 第一章})
 * @param end offset in the line after the label and the spaces that follow it
 */
public record Label(LabelForm form, int number, int depth, String text, int end) {

    /** The label that the line opens with, or null. Linear; reads a bounded prefix of the line. */
    public static Label of(String line) {
        return new LabelReader(line).read();
    }

    public int level() {
        return form == LabelForm.DECIMAL ? Math.min(depth, 5) : form.level();
    }

    /** Whether {@code next} is the number after this one, in the same form. */
    public boolean followedBy(Label next) {
        return next.form == form && next.depth == depth && next.number == number + 1;
    }

    /** The label as it stands in a section's id: {@code （一）}, {@code 1}, {@code 一}. */
    public String id() {
        String t = Widths.half(text).replace('(', '（').replace(')', '）').replace('．', '.');
        int last = t.length() - 1;
        return last > 0 && "、.：:,，".indexOf(t.charAt(last)) >= 0 ? t.substring(0, last) : t;
    }
}
