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
 * period), {@code 74. 4}, {@code —} (nothing), {@code 比2020年提高2} (how much it changes, not how much it is: no value).
 */
final class ValueReader {
    private static final Pattern NOTHING = Pattern.compile("[—–\\-－_/／*…·.]{0,6}|无|暂无|空");
    /** 3—5, 2500-3000: the lower end is what is undertaken. */
    private static final Pattern RANGE = Pattern.compile("^[—–\\-－~～至]{1,2}\\d");

    /** 五年累计≥250: 五 is no value. */
    private static final Pattern SUM = Pattern.compile(
            "[\\[〔［【]?(?:[二三四五六\\d]年|规划期|期内|“?十[三四五六]五”?(?:期间|时期)?){0,2}(?:内)?(?:累计|合计)|[二三四五六\\d]年(?:内)?(?:共)?新增");

    /** 比2020年, 在2020年基础上: what a change is measured from. */
    private static final Pattern REFERENCE = Pattern.compile(
            "^(?:[比较](?:20\\d\\d年[底末]?|上年|去年|基期|现状|“?十[二三四]五”?末)|在.{2,12}?基础上|(?:高于|低于|超过|不低于)[\\p{IsHan}]{2,8}?(?:平均|水平)(?:水平)?)");

    private static final Pattern CHANGE =
            Pattern.compile("^(?:再|逐年|每年|年均)?(?:提高|提升|增加|增长|上升|下降|降低|减少|压减|缩短|延长)(?:到|至)?");
    private static final Pattern NAMES_CHANGE = Pattern.compile("提高|提升|增加|增长|上升|下降|降低|减少|压减|缩短|延长|增幅|降幅|增速|变化|新增");
    /** 2025年达到78.3: a year is no value. */
    private static final Pattern YEAR = Pattern.compile("^(?:到|至)?20\\d\\d年[底末]?(?:前)?");

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

    /**
     * @param unit of the indicator; null where it is not known
     * @param name of the indicator: 提高2 is the value of 寿命提高 and none of 寿命
     */
    Read read(String cell, Integer year, String unit, String name) {
        String raw = cell.strip();
        String bare = IndicatorHeader.bare(cell);
        if (NOTHING.matcher(bare).matches()) {
            return new Read(null, null);
        }
        Matcher sum = SUM.matcher(bare);
        boolean summed = sum.lookingAt();
        boolean cumulative = summed || bare.matches("^[\\[〔［【].{1,30}");
        String text = bare.substring(summed ? sum.end() : 0).replaceAll("[\\[\\]〔〕［］【】]", "");
        text = YEAR.matcher(text).replaceFirst("");
        Matcher reference = REFERENCE.matcher(text);
        boolean compared = reference.find();
        text = compared ? text.substring(reference.end()) : text;
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
        Ratio ratio = Ratio.at(text, n, name);
        if (ratio != null) {
            Operators.Found op = operators.before(text, n.start());
            return new Read(new Value(year, op == null ? "=" : op.op(), ratio.value(), raw, cumulative, null), null);
        }
        Optional<Units.Found> printed = n.end() < text.length() ? units.at(text, n.end()) : Optional.empty();
        int end = printed.map(Units.Found::end).orElse(n.end());
        Operators.Found before = operators.before(text, n.start());
        Operators.Found after = operators.after(text, end, "");
        boolean range = RANGE.matcher(text.substring(end)).find();
        String op = before != null ? before.op() : after != null ? after.op() : range ? ">=" : "=";
        double value = n.start() > 0 && "-－﹣−".indexOf(text.charAt(n.start() - 1)) >= 0 ? -n.value() : n.value();
        String own = printed.map(Units.Found::printed).orElse(null);
        Matcher change = CHANGE.matcher(text);
        boolean level = change.find() && change.group().matches(".*[到至]");
        boolean changes = compared || CHANGE.matcher(text).find() && !level;
        if (changes && !level && !"%".equals(own) && !NAMES_CHANGE.matcher(name).find()) {
            return new Read(new Value(year, "=", null, raw, cumulative, null), null);
        }
        return new Read(
                new Value(year, op, value, raw, cumulative, units.normalize(value, own != null ? own : unit)), own);
    }
}
