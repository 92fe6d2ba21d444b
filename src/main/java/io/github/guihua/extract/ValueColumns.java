package io.github.guihua.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which columns of an indicator table hold the baseline and the target; -1 where there is none.
 *
 * <pre>{@code
 * 2020年 | 2025年 | 2035年    baseline 2020, target 2025: for a plan up to 2025, and where a year is ten years on
 * 现状值 | 近期目标 | 远期目标   baseline 现状值, target 近期目标
 * 目标值 over 2020年 | 2025年   baseline 2020, for a plan from 2021
 * 全省2020年 | 全市2020年 | 全市2025年   baseline 全市2020年
 * }</pre>
 */
record ValueColumns(int baseline, int target) {
    private static final Pattern FAR = Pattern.compile("远期|远景|展望");
    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d年?[末底]?");
    private static final int FAR_YEARS = 10;

    /**
     * @param horizon the last year of the plan's period; null where it has none
     * @param since the first year that is no history: the period's first, else that of issue; null where unknown
     */
    static ValueColumns of(IndicatorHeader header, Integer horizon, Integer since) {
        List<IndicatorHeader.Column> columns = header.columns();
        int target = own(columns, target(columns, horizon));
        return new ValueColumns(target < 0 ? named(columns, target) : baseline(columns, target, since), target);
    }

    /** The horizon's column, else one called target, else the last year; a long-range one is not it. */
    private static int target(List<IndicatorHeader.Column> columns, Integer horizon) {
        int best = -1;
        for (int c = 0; c < columns.size(); c++) {
            IndicatorHeader.Column column = columns.get(c);
            if (!aim(column)) {
                continue;
            }
            if (horizon != null && horizon.equals(column.year())) {
                return c;
            }
            best = best < 0 || later(columns.get(best), column, best == first(columns)) ? c : best;
        }
        return best;
    }

    /** 全国2025年 | 全市2020年 | 全市2025年: of columns of one year the plan's own is in the largest group. */
    private static int own(List<IndicatorHeader.Column> columns, int target) {
        int best = target;
        for (int c = 0; target >= 0 && c < columns.size(); c++) {
            IndicatorHeader.Column column = columns.get(c);
            boolean rival = aim(column)
                    && column.year() != null
                    && column.year().equals(columns.get(target).year());
            best = rival && group(columns, c) > group(columns, best) ? c : best;
        }
        return best;
    }

    /** How many columns of values say the same but for the year. */
    private static long group(List<IndicatorHeader.Column> columns, int of) {
        return columns.stream()
                .filter(c -> c.value() && together(c, columns.get(of)))
                .count();
    }

    private static boolean together(IndicatorHeader.Column a, IndicatorHeader.Column b) {
        return DATE.matcher(a.header())
                .replaceAll("")
                .equals(DATE.matcher(b.header()).replaceAll(""));
    }

    private static boolean aim(IndicatorHeader.Column column) {
        return column.role().equals("target") || column.role().equals("year");
    }

    private static boolean later(IndicatorHeader.Column held, IndicatorHeader.Column column, boolean heldIsFirst) {
        if (FAR.matcher(column.header()).find()
                || held.role().equals("target") && column.role().equals("year")) {
            return false;
        }
        if (held.year() == null || column.year() == null) {
            return true;
        }
        boolean far = column.year() - held.year() >= FAR_YEARS && !heldIsFirst;
        return !far && column.year() > held.year();
    }

    private static int first(List<IndicatorHeader.Column> columns) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).value()) {
                return c;
            }
        }
        return -1;
    }

    private static int baseline(List<IndicatorHeader.Column> columns, int target, Integer since) {
        int named = named(columns, target);
        if (named >= 0) {
            return named;
        }
        int best = -1;
        for (int c = 0; c < target; c++) {
            IndicatorHeader.Column column = columns.get(c);
            boolean history = since != null && column.year() != null && column.year() < since;
            if (column.role().equals("year") || column.role().equals("target") && history) {
                best = best < 0 || nearer(columns, c, best, target, history) ? c : best;
            }
        }
        return best;
    }

    /** Of the plan's own columns the last year that is history; a reference (全省平均) only where there is nothing else. */
    private static boolean nearer(List<IndicatorHeader.Column> columns, int c, int best, int target, boolean history) {
        boolean own = together(columns.get(c), columns.get(target));
        boolean held = together(columns.get(best), columns.get(target));
        return own != held ? own : history;
    }

    /** The last column before the target that is called a baseline; of none before it, the first. */
    private static int named(List<IndicatorHeader.Column> columns, int target) {
        int named = -1;
        for (int c = 0; c < columns.size(); c++) {
            boolean before = c < target || named < 0;
            named = before && columns.get(c).role().equals("baseline") ? c : named;
        }
        return named;
    }
}
