package io.github.guihua.extract;

import io.github.guihua.normalize.ChineseNumbers;
import io.github.guihua.normalize.Numeral;
import io.github.guihua.normalize.Numeral.Form;
import io.github.guihua.normalize.Units;
import io.github.guihua.rules.Rule;

/**
 * Reads the quantity that a numeral opens: its unit, the upper end of a range, the operators beside it.
 *
 * <pre>{@code
 * 8万余人     8 万人, >           2—3名     2 to 3 名           200万—400万千瓦     200 to 400 万千瓦
 * 2.5、5天    2.5 天 (the unit of the enumeration), 5 天
 * 系数提高到0.63    0.63 without a unit, where the words before it name such a measure
 * }</pre>
 */
final class MentionReader {
    /** 一 between digits is a dash that text recognition has read so. */
    private static final String DASHES = "—–-－~～至到一";

    private final Units units;
    private final Operators operators;
    private final UnitlessReader unitless;

    MentionReader(Units units, Operators operators, Rule unitless, Rule ratio) {
        this.units = units;
        this.operators = operators;
        this.unitless = new UnitlessReader(units, unitless, ratio);
    }

    /** What a numeral measures: the printed unit's end, and the range's upper number. */
    private record Measured(Units.Found unit, int end, Numeral upper, boolean more) {}

    /** Null where the numeral opens no quantity. */
    Mention read(String text, Numeral n, boolean quoted) {
        if (n.form() == Form.FRACTION) {
            return operators.beside(text, unitless.fraction(text, n, quoted));
        }
        Measured m = measured(text, n);
        if (m.unit() == null) {
            Mention bare = unitless.bare(text, n, quoted);
            return bare == null ? null : operators.beside(text, bare);
        }
        Numeral last = m.upper() == null ? n : m.upper();
        if (calendar(m.unit(), last) || m.unit().unit() == null && n.form() != Form.ARABIC) {
            return null;
        }
        String op = m.upper() != null ? ">=" : m.more() ? ">" : "=";
        return operators.beside(
                text,
                new Mention(
                        n.start(),
                        m.end(),
                        n.start(),
                        m.end(),
                        n.value(),
                        m.upper() == null ? null : m.upper().value(),
                        m.unit().printed(),
                        m.unit().unit(),
                        op,
                        m.upper() != null && n.form() == Form.ARABIC,
                        quoted,
                        n.form()));
    }

    private Measured measured(String text, Numeral n) {
        int more = skip(text, n.end(), "多余来");
        Units.Found unit = units.at(text, more).orElse(null);
        boolean above = more > n.end();
        if (unit != null && unit.unit() == null && !above) {
            Units.Found late = afterScale(text, unit);
            above = late != null;
            unit = late != null ? late : unit;
        }
        int end = unit == null ? n.end() : unit.end();
        Numeral upper = upper(text, end);
        Units.Found upperUnit =
                upper == null ? null : units.at(text, upper.end()).orElse(null);
        if (upper != null
                && upper.value() > n.value()
                && upperUnit != null
                && (unit == null || unit.printed().equals(upperUnit.printed()) || scaleOf(unit, upperUnit))) {
            return new Measured(upperUnit, upperUnit.end(), upper, above);
        }
        return new Measured(unit, end, null, above);
    }

    /** 200万—400万千瓦: the first number has the scale alone. */
    private static boolean scaleOf(Units.Found scale, Units.Found whole) {
        return scale.unit() == null && whole.printed().startsWith(scale.printed());
    }

    /** 8万多人: the unit after the scale and 多 or 余; null where none stands there. */
    private Units.Found afterScale(String text, Units.Found scale) {
        int after = skip(text, scale.end(), "多余");
        Units.Found late = after > scale.end() ? units.at(text, after).orElse(null) : null;
        return late == null || late.unit() == null
                ? null
                : new Units.Found(scale.start(), late.end(), scale.printed() + late.printed(), late.unit());
    }

    /** The number after a dash; null where none stands there. */
    private static Numeral upper(String text, int end) {
        int dash = skip(text, end, " ");
        if (dash >= text.length() || DASHES.indexOf(text.charAt(dash)) < 0) {
            return null;
        }
        if (text.charAt(dash) == '一' && (dash != end || !betweenDigits(text, dash))) {
            return null;
        }
        int next = dash + 1;
        while (next < text.length() && next < dash + 3 && (DASHES + " ").indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next < text.length() ? ChineseNumbers.at(text, next).orElse(null) : null;
    }

    private static boolean betweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** 2025年 is a date. */
    static boolean calendar(Units.Found unit, Numeral n) {
        return unit.printed().equals("年") && n.value() >= 1900 && n.value() < 2100;
    }

    private static int skip(String text, int at, String chars) {
        return at < text.length() && chars.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }
}
