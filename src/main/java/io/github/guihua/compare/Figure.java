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
    private static final String POINTS = "个百分点";
    private static final Set<String> TIMES = Set.of("次", "遍", "轮");
    /** What whole territories have much of and single things little: 8万亩, 45万千瓦, but 600平方米 to a station. */
    private static final Set<String> EXTENTS = Set.of("平方米", "米", "立方米", "吨", "吨标准煤", "吨二氧化碳", "千瓦", "千瓦时", "车道公里");
    /** In the base unit: from here on an extent is a territory's. */
    private static final double TERRITORIAL = 10_000;

    /** Lessons: what one person is to have, by the year. */
    private static final Set<String> LESSONS = Set.of("学时", "课时");

    private static final Pattern PER = Pattern.compile(
            "每(?:一)?(?!(?:个)?(?:半|[0-9一二两三四五六七八九十]{1,2})?(?:个)?(?:年|季|月|周|日|天|学期))(?:([0-9]{1,9})?([百千万亿十]{1,3})?)"
                    + "(?:名|位|个|户|人|家|所|平方公里|公里|万元|辆|床|台)?");
    /** 千人口床位数: the genre leaves out 每 before a thousand people. */
    private static final Pattern BARE_PER = Pattern.compile(
            "^(?:[全我本][省市县区州旗])?()([百千万]{1,2}|十万)(?:名|位)?(?:常住|户籍)?(?:人口|人|户|老年人)(?!计划|工程|行动|次|以上|大会|助|大军)");

    static Figure of(double value, Double max, String op, String unit, Quantity normalized, String name, Units units) {
        Quantity q = lost(value, normalized) ? units.normalize(value, unit) : normalized;
        boolean yearly = q.unit() != null && (TIMES.contains(q.unit()) || LESSONS.contains(q.unit()));
        Frequency every = Frequency.in(name);
        double often = yearly || "元".equals(q.unit()) && every.often() ? every.timesAYear() : 1;
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

    /** Not known in its base unit, or rounded away there by whoever wrote the plan. */
    private static boolean lost(double value, Quantity normalized) {
        return normalized == null || normalized.unit() == null || normalized.value() == 0 && value != 0;
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
                && !LESSONS.contains(unit)
                && units.unit(unit)
                        .filter(u -> u.kind().equals("count") || u.kind().equals("money"))
                        .isPresent();
    }

    private static double per(String name) {
        String text = name == null ? "" : name;
        Matcher bare = BARE_PER.matcher(text);
        if (bare.find()) {
            return per(bare);
        }
        Matcher m = PER.matcher(text);
        while (m.find()) {
            if (m.group(1) != null || m.group(2) != null) {
                return per(m);
            }
        }
        return 0;
    }

    private static double per(Matcher m) {
        double number = m.group(1) == null || m.group(1).isEmpty() ? 1 : Double.parseDouble(m.group(1));
        return number * (m.group(2) == null ? 1 : power(m.group(2)));
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

    /** A rate in percent against a number of things or people. */
    boolean rateAndCount(Figure o) {
        return dimension.equals("%") && o.total || o.dimension.equals("%") && total;
    }

    /** A rate against its change: 92% and 3个百分点 more than in 2021. */
    boolean levelAndChange(Figure o) {
        return dimension.equals("%") && o.dimension.equals(POINTS)
                || dimension.equals(POINTS) && o.dimension.equals("%");
    }

    /** Whether it says how much at most. */
    boolean ceiling() {
        return op.startsWith("<");
    }

    /** Without operator. */
    Figure bare() {
        return new Figure(value, max, "=", dimension, per, total);
    }

    boolean sameDimension(Figure o) {
        return dimension.equals(o.dimension) || dimension.isEmpty() || o.dimension.isEmpty();
    }
}
