package io.github.guihua.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Orders two figures in the direction in which the measure is better. A bare number and 达到 are a floor (or a ceiling)
 * as ≥ (≤) is: {@code 18} and {@code 18以上} are equal. {@code >30} asks for more than {@code ≥30}.
 *
 * @param verdict never null
 */
record Verdicts(Verdict verdict, List<Reason> reasons) {
    /** Of the larger of two figures: 3e-11 and 2e-11 differ as 3 and 2 do. */
    private static final double SAME = 1e-6;

    /**
     * @param lowerIsBetter by the measure's name, where the operators do not say
     */
    static Verdicts of(Figure base, Figure other, boolean lowerIsBetter) {
        List<Reason> reasons = new ArrayList<>();
        if (!base.sameDimension(other)) {
            Span b = Span.of(base);
            Span o = Span.of(other);
            if (b != null && o != null) {
                return times(base, other, o.compare(b), lowerIsBetter);
            }
            return incomparable(reasons, "units-differ", base.dimension() + " / " + other.dimension());
        }
        if ((base.per() == 0) != (other.per() == 0)) {
            return incomparable(reasons, "per-differs", null);
        }
        int b = direction(base.op());
        int o = direction(other.op());
        if (b * o < 0) {
            return incomparable(reasons, "operators-oppose", base.op() + " / " + other.op());
        }
        int direction = b != 0 ? b : o != 0 ? o : lowerIsBetter ? -1 : 1;
        reasons.add(Reason.of(direction > 0 ? "higher-is-better" : "lower-is-better"));
        if (!base.op().equals(other.op())) {
            reasons.add(Reason.of("operator-differs", base.op() + " → " + other.op()));
        }
        if (base.max() != null && other.max() != null) {
            return range(base, other, direction, reasons);
        }
        if (base.max() != null || other.max() != null) {
            reasons.add(Reason.of("range-and-single"));
        }
        int by = direction * compare(other.value(), base.value());
        if (by == 0) {
            by = Integer.compare(force(other.op()), force(base.op()));
        }
        return verdict(by, reasons);
    }

    /** @param longer 1 where the other is surely longer, -1 where surely shorter */
    private static Verdicts times(Figure base, Figure other, int longer, boolean lowerIsBetter) {
        String units = base.dimension() + " / " + other.dimension();
        int b = direction(base.op());
        int o = direction(other.op());
        if (longer == 0 || b * o < 0) {
            return incomparable(new ArrayList<>(), "durations-differ", units);
        }
        int direction = b != 0 ? b : o != 0 ? o : lowerIsBetter ? -1 : 1;
        return verdict(
                direction * longer,
                List.of(
                        Reason.of("durations-apart", units),
                        Reason.of(direction > 0 ? "higher-is-better" : "lower-is-better")));
    }

    private static Verdicts range(Figure base, Figure other, int direction, List<Reason> reasons) {
        int low = compare(other.value(), base.value());
        int high = compare(other.max(), base.max());
        if (low == 0 && high == 0) {
            return verdict(0, reasons);
        }
        if (low >= 0 && high <= 0) {
            reasons.add(Reason.of("narrower-range"));
            return verdict(1, reasons);
        }
        if (low <= 0 && high >= 0) {
            reasons.add(Reason.of("wider-range"));
            return verdict(-1, reasons);
        }
        return verdict(direction * low, reasons);
    }

    private static Verdicts verdict(int by, List<Reason> reasons) {
        return new Verdicts(by > 0 ? Verdict.STRICTER : by < 0 ? Verdict.LOOSER : Verdict.EQUAL, List.copyOf(reasons));
    }

    private static Verdicts incomparable(List<Reason> reasons, String code, String detail) {
        reasons.add(Reason.of(code, detail));
        return new Verdicts(Verdict.INCOMPARABLE, List.copyOf(reasons));
    }

    private static int compare(double a, double b) {
        return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b)) ? 0 : Double.compare(a, b);
    }

    private static int direction(String op) {
        return switch (op) {
            case ">", ">=" -> 1;
            case "<", "<=" -> -1;
            default -> 0;
        };
    }

    private static int force(String op) {
        return switch (op) {
            case ">", "<" -> 2;
            case "~" -> 0;
            default -> 1;
        };
    }
}
