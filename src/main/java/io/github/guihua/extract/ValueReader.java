package io.github.guihua.extract;

import io.github.guihua.model.Value;
import io.github.guihua.normalize.ChineseNumbers;
import io.github.guihua.normalize.Numeral;
import io.github.guihua.normalize.Units;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a value cell: {@code ≥30平方米}, {@code [350]} and {@code 五年累计350} (sums over the
 * period), {@code 74. 4}, {@code —} (nothing).
 */
final class ValueReader {
    private static final Pattern NOTHING = Pattern.compile("[—–\\-－_/／*…·.]{0,6}|无|暂无|空");
    /** 3—5, 2500-3000: the lower end is what is undertaken. */
    private static final Pattern RANGE = Pattern.compile("^[—–\\-－~～至]{1,2}\\d");

    /** 五年累计≥250: 五 is no value. */
    private static final Pattern SUM =
            Pattern.compile("[\\[〔［【]?(?:[二三四五六\\d]年|规划期|期内|“?十[三四五六]五”?(?:期间|时期)?){0,2}(?:内)?(?:累计|合计)");

    private static final int LONGEST = 60;

    private final Units units;
    private final Operators operators;

    ValueReader(Units units, Operators operators) {
        this.units = units;
        this.operators = operators;
    }

    /**
     * @param value null where the cell says nothing
     * @param unit that the cell prints; null where it prints none
     */
    record Read(Value value, String unit) {}

    Read read(String cell, Integer year, String unit) {
        String raw = cell.strip();
        String bare = IndicatorHeader.bare(cell);
        if (NOTHING.matcher(bare).matches()) {
            return new Read(null, null);
        }
        Matcher sum = SUM.matcher(bare);
        boolean summed = sum.lookingAt();
        boolean cumulative = summed || bare.matches("^[\\[〔［【].{1,30}");
        String text = bare.substring(summed ? sum.end() : 0).replaceAll("[\\[\\]〔〕［］【】]", "");
        Optional<Numeral> found = Optional.empty();
        int at = 0;
        while (at < Math.min(text.length(), LONGEST) && found.isEmpty()) {
            boolean digit = ChineseNumbers.digit(text.charAt(at)) >= 0;
            found = digit || at == 0 ? ChineseNumbers.at(text, at) : Optional.empty();
            at++;
        }
        if (found.isEmpty()) {
            return new Read(new Value(year, "=", null, raw, cumulative, null), null);
        }
        Numeral n = found.get();
        Optional<Units.Found> printed = n.end() < text.length() ? units.at(text, n.end()) : Optional.empty();
        int end = printed.map(Units.Found::end).orElse(n.end());
        Operators.Found before = operators.before(text, n.start());
        Operators.Found after = operators.after(text, end, "");
        boolean range = RANGE.matcher(text.substring(end)).find();
        String op = before != null ? before.op() : after != null ? after.op() : range ? ">=" : "=";
        double value = n.start() > 0 && "-－﹣−".indexOf(text.charAt(n.start() - 1)) >= 0 ? -n.value() : n.value();
        String own = printed.map(Units.Found::printed).orElse(null);
        return new Read(
                new Value(year, op, value, raw, cumulative, units.normalize(value, own != null ? own : unit)), own);
    }
}
