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
 * @param total a count of things, people or money, or an extent (land, energy, mass), that is per nothing
 */
record Figure(double value, Double max, String op, String dimension, double per, boolean total) {
    private static final Set<String> TIMES = Set.of("次", "遍", "轮");
    /** What whole territories have much of and single things little: 8万亩, 45万千瓦, but 600平方米 to a station. */
    private static final Set<String> EXTENTS = Set.of("平方米", "米", "立方米", "吨", "吨标准煤", "吨二氧化碳", "千瓦", "千瓦时", "车道公里");
    /** In the base unit: from here on an extent is a territory's. */
    private static final double TERRITORIAL = 10_000;

    private static final Pattern PERIOD = Pattern.compile("每(?:个)?(周|月|季|半年)");
    private static final Pattern PER =
            Pattern.compile("每(?:一)?(?:([0-9]{1,9})|([百千万亿十]{1,3}))?(?:名|位|个|户|人|家|所|平方公里|公里|万元|辆|床|台)?");

    static Figure of(double value, Double max, String op, String unit, Quantity normalized, String name, Units units) {
        Quantity q = normalized == null || normalized.unit() == null ? units.normalize(value, unit) : normalized;
        double often = q.unit() != null && TIMES.contains(q.unit()) ? timesAYear(name) : 1;
        double factor = value == 0 ? 1 : often * q.value() / value;
        double per = per(name);
        double divisor = per == 0 ? 1 : per;
        return new Figure(
                often * q.value() / divisor,
                max == null ? null : max * factor / divisor,
                op == null ? "=" : op,
                dimension(q.unit(), units),
                per,
                per == 0 && q.unit() != null && (counts(q.unit(), units) || EXTENTS.contains(q.unit())));
    }

    /** Whether both are so much of something in all, and not what a single thing must have. */
    static boolean totals(Figure a, Figure b) {
        boolean large = Math.max(a.value, b.value) >= TERRITORIAL;
        return a.total && b.total && (large || !EXTENTS.contains(a.dimension));
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
        return !TIMES.contains(unit)
                && units.unit(unit)
                        .filter(u -> u.kind().equals("count") || u.kind().equals("money"))
                        .isPresent();
    }

    /** 每半年1次 is twice a year. */
    private static double timesAYear(String name) {
        Matcher m = PERIOD.matcher(name == null ? "" : name);
        if (!m.find()) {
            return 1;
        }
        return switch (m.group(1)) {
            case "周" -> 52;
            case "月" -> 12;
            case "半年" -> 2;
            default -> 4;
        };
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
