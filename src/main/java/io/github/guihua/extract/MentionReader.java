package io.github.guihua.extract;

import io.github.guihua.normalize.ChineseNumbers;
import io.github.guihua.normalize.Numeral;
import io.github.guihua.normalize.Numeral.Form;
import io.github.guihua.normalize.Unit;
import io.github.guihua.normalize.Units;
import io.github.guihua.rules.Rule;
import java.util.Optional;

/**
 * Reads the quantity that a numeral opens: its unit, the upper end of a range, the operators beside it.
 *
 * <pre>{@code
 * 8万余人     8 万人, >           2—3名     2 to 3 名
 * 2.5、5天    2.5 天 (the unit of the enumeration), 5 天
 * 系数提高到0.63    0.63 without a unit, where the words before it name such a measure
 * }</pre>
 */
final class MentionReader {
    private static final String DASHES = "—–-－~～至到";
    private static final String LISTING = "、和";
    /** Numbers of an enumeration that share the unit of the last. */
    private static final int MOST_LISTED = 6;

    private static final int SEEN_BEFORE = 30;

    private final Units units;
    private final Operators operators;
    private final Rule unitless;

    MentionReader(Units units, Operators operators, Rule unitless) {
        this.units = units;
        this.operators = operators;
        this.unitless = unitless;
    }

    /** What a numeral measures: the printed unit's end, and the range's upper number. */
    private record Measured(Units.Found unit, int end, Numeral upper, boolean more) {}

    /** Null where the numeral opens no quantity. */
    Mention read(String text, Numeral n, boolean quoted) {
        if (n.form() == Form.FRACTION) {
            return fraction(text, n, quoted);
        }
        Measured m = measured(text, n);
        if (m.unit() == null) {
            return bare(text, n, quoted);
        }
        Numeral last = m.upper() == null ? n : m.upper();
        if (calendar(m.unit(), last) || m.unit().unit() == null && n.form() != Form.ARABIC) {
            return null;
        }
        String op = m.upper() != null ? ">=" : m.more() ? ">" : "=";
        return withOperator(
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
                && (unit == null || unit.printed().equals(upperUnit.printed()))) {
            return new Measured(upperUnit, upperUnit.end(), upper, above);
        }
        return new Measured(unit, end, null, above);
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
        int next = dash + 1;
        while (next < text.length() && next < dash + 3 && (DASHES + " ").indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next < text.length() ? ChineseNumbers.at(text, next).orElse(null) : null;
    }

    /** A number without a unit of its own: in an enumeration that 分别 deals out, or after words that measure without one. */
    private Mention bare(String text, Numeral n, boolean quoted) {
        if (n.form() != Form.ARABIC) {
            return null;
        }
        Units.Found shared = shared(text, n);
        if (shared == null
                && !unitless.found(text.substring(Math.max(0, n.start() - SEEN_BEFORE), n.start()) + "⟦"
                        + text.substring(n.end(), Math.min(text.length(), n.end() + 1)))) {
            return null;
        }
        return withOperator(
                text,
                plain(n, shared == null ? null : shared.printed(), shared == null ? null : shared.unit(), quoted));
    }

    private Units.Found shared(String text, Numeral n) {
        if (!text.substring(Bounds.clauseStart(text, n.start()), n.start()).contains("分别")) {
            return null;
        }
        Numeral last = n;
        for (int i = 0; i < MOST_LISTED; i++) {
            int next = last.end() + 1;
            if (next >= text.length() || LISTING.indexOf(text.charAt(last.end())) < 0) {
                return null;
            }
            Optional<Numeral> other = ChineseNumbers.at(text, next);
            if (other.isEmpty() || other.get().form() != Form.ARABIC) {
                return null;
            }
            last = other.get();
            Optional<Units.Found> unit = units.at(text, last.end());
            if (unit.isPresent()) {
                return calendar(unit.get(), last) ? null : unit.get();
            }
        }
        return null;
    }

    /** 三分之二 has no unit, 百分之八十 is 80 %. */
    private Mention fraction(String text, Numeral n, boolean quoted) {
        if (!text.startsWith("百分之", n.start())) {
            return withOperator(text, plain(n, null, null, quoted));
        }
        double percent = Math.round(n.value() * 1_000_000) / 10_000.0;
        Numeral hundredths = new Numeral(n.start(), n.end(), percent, n.form());
        return withOperator(text, plain(hundredths, "%", null, quoted));
    }

    private static Mention plain(Numeral n, String printed, Unit unit, boolean quoted) {
        return new Mention(
                n.start(), n.end(), n.start(), n.end(), n.value(), null, printed, unit, "=", false, quoted, n.form());
    }

    private Mention withOperator(String text, Mention m) {
        Operators.Found before = operators.before(text, m.start());
        Operators.Found after = operators.after(text, m.end(), m.kind());
        String op = m.op();
        if (m.max() == null) {
            op = before != null ? before.op() : after != null ? after.op() : m.op();
        }
        return new Mention(
                m.start(),
                m.end(),
                before == null ? m.start() : before.at(),
                after == null ? m.end() : after.at(),
                m.value(),
                m.max(),
                m.printedUnit(),
                m.unit(),
                op,
                m.explicit() || before != null || after != null,
                m.quoted(),
                m.form());
    }

    /** 2025年 is a date. */
    private static boolean calendar(Units.Found unit, Numeral n) {
        return unit.printed().equals("年") && n.value() >= 1900 && n.value() < 2100;
    }

    private static int skip(String text, int at, String chars) {
        return at < text.length() && chars.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }
}
