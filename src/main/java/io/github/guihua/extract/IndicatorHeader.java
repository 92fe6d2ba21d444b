package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of an indicator table: which column holds what. Two rows are read as one: 目标值 over 2025年 is
 * {@code 目标值2025年}.
 *
 * @param first row of the header, after a caption drawn as a row
 * @param body first row after it
 * @param columns in print order
 */
record IndicatorHeader(int first, int body, List<Column> columns) {
    private static final int DEEPEST = 4;
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)");
    private static final Pattern FIVE_YEAR_PLAN = Pattern.compile("十([二三四五六七])五[”\"]?(?:规划|时期|期)?(?:末|目标)");
    private static final String PLANS = "二三四五六七";
    /** The year in which 十二五 ended. */
    private static final int FIRST_END = 2015;

    private static final Pattern FIGURE = Pattern.compile("\\d(?!\\d{3}\\s?年?)|^[—–\\-]{1,3}$");

    /** @param role as in {@code indicator-tables.yaml}; empty where no rule knows the header */
    record Column(String role, String header, Integer year) {
        boolean value() {
            return role.equals("baseline") || role.equals("target") || role.equals("year") || role.equals("growth");
        }
    }

    /** The header of a filled table; null where it is that of no indicator table. */
    static IndicatorHeader of(List<List<String>> rows, List<Rule> roles) {
        for (int first = 0; first < Math.min(rows.size(), DEEPEST); first++) {
            if (new LinkedHashSet<>(rows.get(first)).size() < 2) {
                continue;
            }
            for (int body = Math.min(rows.size(), first + DEEPEST); body > first; body--) {
                if (!headerRows(rows, first, body, roles)) {
                    continue;
                }
                IndicatorHeader header = new IndicatorHeader(first, body, columns(rows, first, body, roles));
                if (header.complete()) {
                    return header;
                }
            }
        }
        return null;
    }

    int name() {
        return find("name");
    }

    /** Index of the first column of the role; -1 where there is none. */
    int find(String role) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role().equals(role)) {
                return i;
            }
        }
        return -1;
    }

    private boolean complete() {
        return name() >= 0
                && columns.stream()
                        .anyMatch(c -> c.role().equals("target")
                                || c.role().equals("year")
                                || c.role().equals("baseline"));
    }

    /** Every row after the first must still be header: no figures, and a name column that does not change. */
    private static boolean headerRows(List<List<String>> rows, int first, int body, List<Rule> roles) {
        List<Column> top = columns(rows, first, first + 1, roles);
        for (int r = first + 1; r < body; r++) {
            for (int c = 0; c < top.size(); c++) {
                String cell = bare(rows.get(r).get(c));
                boolean same = cell.equals(bare(rows.get(first).get(c)));
                boolean fixed = !top.get(c).value() && !top.get(c).role().isEmpty();
                if (fixed && !same && !cell.isEmpty()
                        || !same
                                && FIGURE.matcher(YEAR.matcher(cell).replaceAll(""))
                                        .find()) {
                    return false;
                }
            }
            if (rows.get(r).stream().allMatch(String::isBlank)) {
                return false;
            }
        }
        return true;
    }

    private static List<Column> columns(List<List<String>> rows, int first, int body, List<Rule> roles) {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < rows.get(first).size(); c++) {
            Set<String> parts = new LinkedHashSet<>();
            for (int r = first; r < body; r++) {
                parts.add(bare(rows.get(r).get(c)));
            }
            String header = String.join("", parts);
            columns.add(new Column(role(header, roles), header, year(header)));
        }
        return columns;
    }

    /** 现状与目标 over a year says both, so that the year alone tells. */
    private static String role(String header, List<Rule> roles) {
        List<String> said = roles.stream()
                .filter(rule -> rule.found(header))
                .map(rule -> rule.value("role", ""))
                .toList();
        boolean both = said.contains("baseline") && said.contains("target") && said.contains("year");
        return said.isEmpty() ? "" : both ? "year" : said.get(0);
    }

    /** The year that a header names; the last of the five-year plan that it names. */
    private static Integer year(String header) {
        Matcher year = YEAR.matcher(header);
        if (year.find()) {
            return Integer.valueOf(year.group(1));
        }
        Matcher plan = FIVE_YEAR_PLAN.matcher(header);
        return plan.find() ? Integer.valueOf(FIRST_END + 5 * PLANS.indexOf(plan.group(1))) : null;
    }

    static String bare(String cell) {
        StringBuilder b = new StringBuilder();
        cell.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 0xa0 && c != 0x3000)
                .forEach(b::appendCodePoint);
        return b.toString();
    }

    static List<Rule> roles(Rules rules) {
        return rules.file("indicator-tables");
    }
}
