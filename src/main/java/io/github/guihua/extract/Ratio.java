package io.github.guihua.extract;

import io.github.guihua.normalize.ChineseNumbers;
import io.github.guihua.normalize.Numeral;
import io.github.guihua.normalize.Numeral.Form;
import java.util.regex.Pattern;

/**
 * The value of a ratio as one number, higher where there is more of what the ratio is about: 师生比1∶16 is 0.0625 teachers
 * to a student, 床护比1∶0.6 is 0.6 nurses to a bed.
 *
 * @param end after the second number
 */
record Ratio(double value, int end) {
    private static final String COLONS = "∶:：";
    /** What these are about stands second. */
    private static final Pattern SECOND = Pattern.compile("(?:床护|床医|床人|医护|医患|护患)比[^比，,；;。]*$");

    /**
     * The ratio that the number opens; null where it opens none.
     *
     * @param before what the ratio is called, in the words before it
     */
    static Ratio at(String text, Numeral n, String before) {
        int next = n.end() + 1;
        if (n.form() != Form.ARABIC || next >= text.length() || COLONS.indexOf(text.charAt(n.end())) < 0) {
            return null;
        }
        Numeral over = ChineseNumbers.at(text, next).orElse(null);
        if (over == null || over.form() != Form.ARABIC || over.value() <= 0 || n.value() <= 0) {
            return null;
        }
        if (over.end() < text.length() && COLONS.indexOf(text.charAt(over.end())) >= 0) {
            return null;
        }
        double share = SECOND.matcher(before).find() ? over.value() / n.value() : n.value() / over.value();
        return new Ratio(Math.round(share * 10_000) / 10_000.0, over.end());
    }
}
