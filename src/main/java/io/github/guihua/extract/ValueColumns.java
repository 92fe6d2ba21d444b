package io.github.guihua.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which columns of an indicator table hold the baseline and the target; -1 where there is none.
 *
 * <pre>{@code
 * 2020年 | 2025年 | 2035年    baseline 2020, target 2025: for a plan up to 2025, and where a year is ten years on
 * 现状值 | 近期目标 | 远期目标   baseline 现状值, target 近期目标
 * }</pre>
 */
record ValueColumns(int baseline, int target) {
    private static final Pattern FAR = Pattern.compile("远期|远景|展望");
    private static final int FAR_YEARS = 10;

    /** @param horizon the last year of the plan's period; null where it has none */
    static ValueColumns of(IndicatorHeader header, Integer horizon) {
        int target = target(header.columns(), horizon);
        return new ValueColumns(baseline(header.columns(), target), target);
    }

    /** The horizon's column, else one called target, else the last year; a long-range one is not it. */
    private static int target(List<IndicatorHeader.Column> columns, Integer horizon) {
        int best = -1;
        for (int c = 0; c < columns.size(); c++) {
            IndicatorHeader.Column column = columns.get(c);
            if (!column.role().equals("target") && !column.role().equals("year")) {
                continue;
            }
            if (horizon != null && horizon.equals(column.year())) {
                return c;
            }
            best = best < 0 || later(columns.get(best), column, best == first(columns)) ? c : best;
        }
        return best;
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

    private static int baseline(List<IndicatorHeader.Column> columns, int target) {
        int named = -1;
        for (int c = 0; c < columns.size(); c++) {
            boolean before = c < target || named < 0;
            named = before && columns.get(c).role().equals("baseline") ? c : named;
        }
        if (named >= 0) {
            return named;
        }
        for (int c = 0; c < target; c++) {
            if (columns.get(c).role().equals("year")) {
                return c;
            }
        }
        return -1;
    }
}
