package io.github.guihua.clean;

/**
 * Chapter headings whose number has no mark that tells it from other numbers: {@code 1 总则}, {@code 1总则},
 * {@code 一 建设任务}, and {@code 1. 总则} where 1.1 stands below. Only its place among the other numbers says that such a
 * line is a heading: see {@link StandingHeadings}.
 */
public final class BareNumber {
    private static final int LONGEST = 30;
    private static final int DIGITS = 2;
    private static final String UNITS = "万亿元个人年月日公平吨倍米家张名户级亩所处项次条件岁号类";
    private static final String INSIDE = "、（）()“”及 \u3000\t";

    private BareNumber() {}

    /** The label of the line if it can be such a heading, or null. */
    public static Label of(String line) {
        if (line.length() > LONGEST || line.length() < 3) {
            return null;
        }
        boolean arabic = Ordinals.arabic(line.charAt(0));
        int i = 0;
        while (i < line.length()
                && i <= DIGITS
                && (arabic ? Ordinals.arabic(line.charAt(i)) : Ordinals.chinese(line.charAt(i)))) {
            i++;
        }
        if (i == 0 || i > DIGITS) {
            return null;
        }
        String digits = line.substring(0, i);
        int value = arabic ? Ordinals.arabic(digits) : Ordinals.chinese(digits);
        int end = arabic && i < line.length() && ".．、".indexOf(line.charAt(i)) >= 0 ? i + 1 : i;
        int title = end;
        while (title < line.length() && Character.isWhitespace(line.charAt(title))) {
            title++;
        }
        boolean apart = title > i || arabic && title < line.length() && UNITS.indexOf(line.charAt(title)) < 0;
        if (value < 1 || !apart || !words(line, title)) {
            return null;
        }
        LabelForm form = arabic ? LabelForm.DECIMAL : LabelForm.CHINESE;
        return new Label(form, value, 1, line.substring(0, end), title);
    }

    private static boolean words(String line, int from) {
        int han = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Characters.han(c)) {
                han++;
            } else if (INSIDE.indexOf(c) < 0) {
                return false;
            }
        }
        return han >= 2 && Characters.han(line.charAt(from));
    }
}
