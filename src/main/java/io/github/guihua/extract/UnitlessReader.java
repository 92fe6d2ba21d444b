package io.github.guihua.extract;

import io.github.guihua.normalize.ChineseNumbers;
import io.github.guihua.normalize.Numeral;
import io.github.guihua.normalize.Numeral.Form;
import io.github.guihua.normalize.Unit;
import io.github.guihua.normalize.Units;
import io.github.guihua.rules.Rule;
import java.util.Optional;

/** Reads the quantities that no unit follows: fractions, coefficients, ratios (18∶1), all but the last of 2.5、5个工作日. */
final class UnitlessReader {
    private static final String LISTING = "、和";
    /** Numbers of an enumeration that share the unit of the last. */
    private static final int MOST_LISTED = 6;

    private static final int SEEN_BEFORE = 30;

    private final Units units;
    private final Rule unitless;
    private final Rule ratio;

    UnitlessReader(Units units, Rule unitless, Rule ratio) {
        this.units = units;
        this.unitless = unitless;
        this.ratio = ratio;
    }

    /** Null for a number that measures nothing; else one in an enumeration that 分别 deals out, a ratio, or one after words that measure without a unit. */
    Mention bare(String text, Numeral n, boolean quoted) {
        if (n.form() != Form.ARABIC) {
            return null;
        }
        Units.Found shared = shared(text, n);
        String before = text.substring(Math.max(0, n.start() - SEEN_BEFORE), n.start()) + "⟦";
        Ratio of = shared == null ? Ratio.at(text, n, before) : null;
        if (of != null) {
            return ratio.found(before)
                    ? plain(new Numeral(n.start(), of.end(), of.value(), n.form()), null, null, quoted)
                    : null;
        }
        if (shared == null && !unitless.found(before + text.substring(n.end(), Math.min(text.length(), n.end() + 1)))) {
            return null;
        }
        return shared == null ? plain(n, null, null, quoted) : plain(n, shared.printed(), shared.unit(), quoted);
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
                return MentionReader.calendar(unit.get(), last) ? null : unit.get();
            }
        }
        return null;
    }

    /** 三分之二 has no unit, 百分之八十 is 80 %. */
    Mention fraction(String text, Numeral n, boolean quoted) {
        if (!text.startsWith("百分之", n.start())) {
            return plain(n, null, null, quoted);
        }
        double percent = Math.round(n.value() * 1_000_000) / 10_000.0;
        Numeral hundredths = new Numeral(n.start(), n.end(), percent, n.form());
        return plain(hundredths, "%", null, quoted);
    }

    private static Mention plain(Numeral n, String printed, Unit unit, boolean quoted) {
        return new Mention(
                n.start(), n.end(), n.start(), n.end(), n.value(), null, printed, unit, "=", false, quoted, n.form());
    }
}
