package io.github.guihua.extract;

import io.github.guihua.normalize.ChineseNumbers;
import io.github.guihua.normalize.Numeral;
import io.github.guihua.normalize.Numeral.Form;
import io.github.guihua.normalize.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds every quantity of a text in one pass. Numbers without a unit ({@code 12345}), calendar years and ordinals are
 * no quantities.
 */
final class MentionScanner {
    private static final String DASHES = "—–-－~～至到";
    /** Characters that make a word with the numeral after them: 第一, 统一, 进一步, 同一单位. */
    private static final String WORDS = "第统进同某唯另逐任单不专其万归如几数0123456789";

    /** Quantities of one paragraph; a text with more is no prose, and is read so far. */
    private static final int MOST = 2_000;

    private static final int LONGEST_QUOTE = 40;
    private static final int LONGEST_CLAUSE = 240;

    private final Units units;
    private final Operators operators;

    MentionScanner(Units units, Operators operators) {
        this.units = units;
        this.operators = operators;
    }

    List<Mention> scan(String text) {
        List<Mention> found = new ArrayList<>();
        boolean[] quoted = quoted(text);
        int i = 0;
        while (i < text.length() && found.size() < MOST) {
            if (!ChineseNumbers.opens(text.charAt(i))) {
                i++;
                continue;
            }
            Optional<Numeral> numeral = ChineseNumbers.at(text, i);
            if (numeral.isEmpty() || !startsNumber(text, i)) {
                i = numeral.map(Numeral::end).orElse(i + 1);
                continue;
            }
            Mention mention = mention(text, numeral.get(), quoted[i]);
            if (mention != null) {
                found.add(mention);
            }
            i = Math.max(i + 1, mention == null ? numeral.get().end() : mention.end());
        }
        return spread(text, found);
    }

    private Mention mention(String text, Numeral first, boolean quoted) {
        int more = skip(text, first.end(), "多余来");
        Optional<Units.Found> unit = units.at(text, more);
        if (unit.isPresent() && scaleOnly(unit.get()) && more == first.end()) {
            int after = skip(text, unit.get().end(), "多余");
            Optional<Units.Found> late = units.at(text, after);
            if (after > unit.get().end() && late.isPresent() && late.get().unit() != null) {
                unit = Optional.of(new Units.Found(
                        unit.get().start(),
                        late.get().end(),
                        unit.get().printed() + late.get().printed(),
                        late.get().unit()));
                more = after;
            }
        }
        int end = unit.map(Units.Found::end).orElse(first.end());
        Numeral last = null;
        int dash = end;
        while (dash < text.length() && dash < end + 1 && text.charAt(dash) == ' ') {
            dash++;
        }
        if (dash < text.length() && DASHES.indexOf(text.charAt(dash)) >= 0) {
            int next = dash + 1;
            while (next < text.length() && next < dash + 3 && (DASHES + " ").indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            Optional<Numeral> upper = next < text.length() ? ChineseNumbers.at(text, next) : Optional.empty();
            Optional<Units.Found> upperUnit = upper.flatMap(n -> units.at(text, n.end()));
            if (upper.isPresent()
                    && upper.get().value() > first.value()
                    && upperUnit.isPresent()
                    && (unit.isEmpty()
                            || unit.get().printed().equals(upperUnit.get().printed()))) {
                last = upper.get();
                unit = upperUnit;
                end = upperUnit.get().end();
            }
        }
        if (unit.isEmpty() && first.form() != Form.FRACTION) {
            return null;
        }
        if (unit.isPresent() && (calendar(unit.get(), last == null ? first : last) || !plausible(first, unit.get()))) {
            return null;
        }
        boolean share = first.form() == Form.FRACTION
                && (unit.isEmpty() || scaleOnly(unit.get()) || unit.get().unit() != null);
        String printed = share ? null : unit.map(Units.Found::printed).orElse(null);
        if (share) {
            end = first.end();
        }
        double value = first.value();
        if (share && text.startsWith("百分之", first.start())) {
            printed = "%";
            value = Math.round(value * 1_000_000) / 10_000.0;
        }
        return withOperator(
                text,
                new Mention(
                        first.start(),
                        end,
                        first.start(),
                        end,
                        value,
                        last == null ? null : last.value(),
                        printed,
                        share ? null : unit.map(Units.Found::unit).orElse(null),
                        last != null ? ">=" : more > first.end() ? ">" : "=",
                        last != null && first.form() == Form.ARABIC,
                        quoted,
                        first.form()));
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

    /** An operator reaches over its enumeration: 不少于100名…、200名…; 95%、90%以上; 至少…培训一次. */
    private List<Mention> spread(String text, List<Mention> found) {
        boolean carries = false;
        for (int i = 1; i < found.size(); i++) {
            Mention a = found.get(i - 1);
            Mention b = found.get(i);
            carries |= a.explicit() && a.from() < a.start();
            carries &= !b.explicit() && joined(text, b.start()) && clauseEnd(text, a.end()) >= b.start();
            if (carries) {
                found.set(i, b.withOp(a.op()));
            }
        }
        for (int i = found.size() - 2; i >= 0; i--) {
            Mention a = found.get(i);
            Mention b = found.get(i + 1);
            if (!a.explicit()
                    && b.explicit()
                    && b.max() == null
                    && b.from() == b.start()
                    && b.kind().equals(a.kind())
                    && a.end() + 1 == b.from()
                    && "、和".indexOf(text.charAt(a.end())) >= 0) {
                found.set(i, a.withOp(b.op()));
            }
        }
        int last = 0;
        for (int i = 0; i < found.size(); i++) {
            Mention m = found.get(i);
            if (!m.explicit()) {
                int from = Math.max(last, clauseStart(text, m.start()));
                boolean part = m.kind().equals("ratio") && m.start() > from && text.charAt(m.start() - 1) == '的';
                Operators.Found reach =
                        part ? operators.over(text, from, m.start()) : operators.reaching(text, from, m.start());
                if (reach != null) {
                    found.set(i, m.withOp(reach.op()));
                }
            }
            last = m.end();
        }
        return found;
    }

    static int clauseStart(String text, int at) {
        int i = at;
        while (i > 0 && i > at - LONGEST_CLAUSE && !ends(text, i - 1)) {
            i--;
        }
        return i;
    }

    static int clauseEnd(String text, int at) {
        int i = at;
        while (i < text.length() && i < at + LONGEST_CLAUSE && !ends(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        if (c == ',' || c == '，') {
            boolean thousands = i > 0
                    && i + 1 < text.length()
                    && ChineseNumbers.digit(text.charAt(i - 1)) >= 0
                    && ChineseNumbers.digit(text.charAt(i + 1)) >= 0
                    && c == ',';
            return !thousands;
        }
        return "。；;：:！？!?\n".indexOf(c) >= 0;
    }

    private static boolean joined(String text, int start) {
        return start > 0 && "、和及".indexOf(text.charAt(start - 1)) >= 0;
    }

    private static boolean scaleOnly(Units.Found unit) {
        return unit.unit() == null;
    }

    /** 2025年 is a date, and so is 9月1日. */
    private static boolean calendar(Units.Found unit, Numeral n) {
        return unit.printed().equals("年") && n.value() >= 1900 && n.value() < 2100;
    }

    private static boolean plausible(Numeral n, Units.Found unit) {
        return unit.unit() != null || n.form() == Form.ARABIC;
    }

    private static boolean startsNumber(String text, int i) {
        if (i == 0) {
            return true;
        }
        char p = text.charAt(i - 1);
        if (ChineseNumbers.digit(text.charAt(i)) >= 0) {
            return !(p < 0x80 && Character.isLetter(p)) && p != '第' && p != '+' && p != '.' && p != '#';
        }
        return WORDS.indexOf(p) < 0;
    }

    private static int skip(String text, int at, String chars) {
        return at < text.length() && chars.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    private static int closing(String text, int from, char mark) {
        int limit = Math.min(text.length(), from + LONGEST_QUOTE);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    /** Per character: inside a short quotation, a title or a document number's bracket. */
    private static boolean[] quoted(String text) {
        boolean[] in = new boolean[text.length()];
        int i = 0;
        while (i < text.length()) {
            int pair = "“\"《〔「".indexOf(text.charAt(i));
            int close = pair < 0 ? -1 : closing(text, i + 1, "”\"》〕」".charAt(pair));
            if (close > i) {
                Arrays.fill(in, i, close + 1, true);
                i = close + 1;
            } else {
                i++;
            }
        }
        return in;
    }
}
