package io.github.guihua.extract;

import io.github.guihua.normalize.Numeral;
import io.github.guihua.normalize.Unit;

/**
 * A quantity as it stands in a sentence: number, unit, and the words that say how it is meant.
 *
 * @param start offset of the number
 * @param end offset after its unit (or after the number where the unit stands before it)
 * @param from offset of the operator's first character; {@code start} where none stands before
 * @param to offset after the operator's last character; {@code end} where none stands after
 * @param value lower end of a range
 * @param max upper end of a range; null otherwise
 * @param printedUnit with scale and denominator; null for a bare fraction, and for a coefficient
 * @param unit null where none is printed or only a scale
 * @param op {@code =} where no operator is printed
 * @param explicit whether an operator (or a range) is printed for it or reaches it
 * @param quoted inside “” or 《》 or 〔〕
 */
record Mention(
        int start,
        int end,
        int from,
        int to,
        double value,
        Double max,
        String printedUnit,
        Unit unit,
        String op,
        boolean explicit,
        boolean quoted,
        Numeral.Form form) {

    String kind() {
        if (unit != null) {
            return unit.kind();
        }
        return printedUnit == null ? "ratio" : "count";
    }

    /** Whether it can be an indicator's value: a bare fraction cannot. */
    boolean measures() {
        return printedUnit != null || form != Numeral.Form.FRACTION;
    }

    Mention withOp(String op) {
        return new Mention(start, end, from, to, value, max, printedUnit, unit, op, true, quoted, form);
    }
}
