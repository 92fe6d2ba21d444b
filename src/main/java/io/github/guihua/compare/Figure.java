package io.github.guihua.compare;

import io.github.guihua.model.Quantity;
import io.github.guihua.normalize.Units;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure that can be compared with another: in its base unit, per one of what it is per.
 *
 * @param value lower end of a range
 * @param max upper end of a range; null otherwise
 * @param op {@code =} where none is printed
 * @param dimension what it counts: the base unit ({@code %}, {@code 人}, {@code 平方米}, …); empty without unit
 * @param per how many of what it is per (每万人 is 10000); 0 where it is per nothing
 * @param total a count of things, people or money that is per nothing
 */
record Figure(double value, Double max, String op, String dimension, double per, boolean total) {
    private static final Set<String> TIMES = Set.of("次", "遍", "轮");
    private static final Pattern PER =
            Pattern.compile("每(?:一)?(?:([0-9]{1,9})|([百千万亿十]{1,3}))?(?:名|位|个|户|人|家|所|平方公里|公里|万元|辆|床|台)?");

    static Figure of(double value, Double max, String op, String unit, Quantity normalized, String name, Units units) {
        Quantity q = normalized == null || normalized.unit() == null ? units.normalize(value, unit) : normalized;
        double factor = value == 0 ? 1 : q.value() / value;
        double per = per(name);
        double divisor = per == 0 ? 1 : per;
        return new Figure(
                q.value() / divisor,
                max == null ? null : max * factor / divisor,
                op == null ? "=" : op,
                dimension(q.unit(), units),
                per,
                per == 0 && counts(q.unit(), units));
    }

    /** Things are counted in a dozen measure words that mean the same: 个, 家, 处 are one dimension. */
    private static String dimension(String unit, Units units) {
        if (unit == null) {
            return "";
        }
        if (TIMES.contains(unit)) {
            return "次";
        }
        boolean things = units.unit(unit).filter(u -> u.kind().equals("count")).isPresent()
                && !unit.endsWith("次")
                && !unit.equals("人");
        return things ? "个" : unit;
    }

    private static boolean counts(String unit, Units units) {
        return unit != null
                && !TIMES.contains(unit)
                && units.unit(unit)
                        .filter(u -> u.kind().equals("count") || u.kind().equals("money"))
                        .isPresent();
    }

    private static double per(String name) {
        Matcher m = PER.matcher(name == null ? "" : name);
        while (m.find()) {
            if (m.group(1) != null) {
                return Double.parseDouble(m.group(1));
            }
            if (m.group(2) != null) {
                return power(m.group(2));
            }
        }
        return 0;
    }

    private static double power(String words) {
        double n = 1;
        for (int i = 0; i < words.length(); i++) {
            n *= switch (words.charAt(i)) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1_000;
                case '万' -> 10_000;
                default -> 100_000_000;
            };
        }
        return n;
    }

    /** A number as people write it: {@code 30}, {@code 22.1}, {@code 2—3}. */
    static String plain(double value, Double max) {
        return plain(value) + (max == null ? "" : "—" + plain(max));
    }

    private static String plain(double v) {
        return v == Math.rint(v) && Math.abs(v) < 1e15 ? String.valueOf((long) v) : String.valueOf(v);
    }

    boolean sameDimension(Figure o) {
        return dimension.equals(o.dimension) || dimension.isEmpty() || o.dimension.isEmpty();
    }
}
