package io.github.guihua.extract;

import io.github.guihua.model.Value;
import io.github.guihua.normalize.Units;
import io.github.guihua.rules.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of an indicator table: names with their units cut off, categories carried down, values read. */
final class IndicatorTable {
    private static final Pattern UNIT_BRACKET = Pattern.compile("[（(]([^（）()]{1,14})[）)]$");
    private static final Pattern NOTE_MARK = Pattern.compile("[*＊①②③④⑤⑥⑦⑧⑨]+$|^[*＊①-⑳#＃]+|(?<=[\\p{IsHan}])\\[\\d\\]$");
    private static final Pattern NOTE = Pattern.compile("^[（(]?(?:注|备注|说明)\\d{0,2}[:：.．]");
    private static final Pattern NUMBERED = Pattern.compile("^[（(]?\\d{1,2}[）)]?[.．、](?!\\d)|^[（(]\\d{1,2}[）)]");
    private static final Pattern ORDINAL = Pattern.compile("^(\\d{1,2})[.．、](?=.)");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern GROUP = Pattern.compile("^[（(]?[一二三四五六七八九十]{1,2}[）)、.．].{1,20}");

    /** @param row in the grid */
    record Row(
            int row,
            String name,
            String unit,
            String category,
            String nature,
            List<Value> values,
            Value baseline,
            Value target) {}

    private final Units units;
    private final ValueReader reader;
    private final List<Rule> roles;

    IndicatorTable(Units units, Operators operators, List<Rule> roles) {
        this.units = units;
        this.reader = new ValueReader(units, operators);
        this.roles = roles;
    }

    boolean recognizes(List<List<String>> cells) {
        IndicatorHeader header = IndicatorHeader.of(cells, roles);
        return header != null && !ShiftedColumns.indicators(cells, header);
    }

    /** @param horizon, since as in {@link ValueColumns#of} */
    List<Row> rows(List<List<String>> cells, Integer horizon, Integer since) {
        IndicatorHeader header = IndicatorHeader.of(cells, roles);
        if (header == null || ShiftedColumns.indicators(cells, header)) {
            return List.of();
        }
        ValueColumns values = ValueColumns.of(header, horizon, since);
        List<Row> rows = new ArrayList<>();
        String category = null;
        int ordinal = 0;
        for (int r = header.body(); r < cells.size(); r++) {
            List<String> row = cells.get(r);
            String name = name(row, header);
            String group = NOTE.matcher(name).find() ? null : group(row, header, name);
            if (group != null) {
                category = group;
            } else if (!name.isEmpty() && !NOTE.matcher(name).find() && !row.equals(cells.get(header.first()))) {
                int at = header.find("category");
                Matcher numbered = ORDINAL.matcher(name);
                boolean next = numbered.find() && Integer.parseInt(numbered.group(1)) == ordinal + 1;
                ordinal = next ? ordinal + 1 : ordinal;
                // 3.5岁以下儿童死亡率 is the third row where a second one stands above it.
                String bare = next && ordinal > 1 ? name.substring(numbered.end()) : name;
                String own = at < 0 ? category : IndicatorHeader.bare(row.get(at));
                rows.add(row(r, bare, row, header, values, own));
            }
        }
        return rows;
    }

    private Row row(
            int r, String printed, List<String> row, IndicatorHeader header, ValueColumns values, String category) {
        String name =
                NUMBERED.matcher(NOTE_MARK.matcher(printed).replaceAll("")).replaceFirst("");
        String unit = cell(row, header, "unit");
        Matcher bracket = UNIT_BRACKET.matcher(name);
        if (bracket.find() && isUnit(bracket.group(1))) {
            unit = unit == null ? bracket.group(1) : unit;
            name = name.substring(0, bracket.start());
        }
        List<Value> printedValues = new ArrayList<>();
        Value baseline = null;
        Value target = null;
        Value growth = null;
        Integer by = year(cell(row, header, "by"));
        for (int c = 0; c < header.columns().size(); c++) {
            IndicatorHeader.Column column = header.columns().get(c);
            if (!column.value()) {
                continue;
            }
            Integer year = column.year() == null && c == values.target() ? by : column.year();
            ValueReader.Read read = reader.read(row.get(c), year, unit, name);
            if (read.value() == null) {
                continue;
            }
            unit = unit == null && !column.role().equals("growth") ? read.unit() : unit;
            printedValues.add(read.value());
            boolean percent = column.header().matches(".*[%％].*") || "%".equals(read.unit());
            boolean itself = column.role().equals("growth") && (!percent || unit == null || unit.equals("%"));
            growth = itself && read.value().value() != null ? read.value() : growth;
            baseline = c == values.baseline() ? read.value() : baseline;
            target = c == values.target() ? read.value() : target;
        }
        String nature = cell(row, header, "nature");
        target = target == null ? sum(printedValues) : target;
        target = target == null ? latest(printedValues, baseline) : target;
        // A measure that is a growth itself has its target under 年均增长, and no other column says anything.
        target = target == null && printedValues.size() == 1 ? growth : target;
        return new Row(
                r,
                name,
                unit,
                category == null || category.isEmpty() ? null : category,
                nature,
                printedValues,
                baseline,
                target);
    }

    /** A measure that is only counted up has its target in the column of sums, {@code [≥200]}. */
    private static Value sum(List<Value> values) {
        return values.stream()
                .filter(value -> value.cumulative() && value.value() != null)
                .findFirst()
                .orElse(null);
    }

    /** A measure that is to be reached before the others' year (14.5 in 2025, — in 2030) has its target in its own last year. */
    private static Value latest(List<Value> values, Value baseline) {
        return values.stream()
                .filter(v -> baseline != null && baseline.year() != null && v.year() != null && v.value() != null)
                .filter(v -> v.year() > baseline.year())
                .max(Comparator.comparing(Value::year))
                .orElse(null);
    }

    /** 指标 over two columns: their cells together; 二级指标 beside 三级指标: the last that is filled. */
    private static String name(List<String> row, IndicatorHeader header) {
        StringBuilder name = new StringBuilder();
        String heading = null;
        for (int c = 0; c < header.columns().size(); c++) {
            IndicatorHeader.Column column = header.columns().get(c);
            String cell = IndicatorHeader.bare(row.get(c));
            if (!column.role().equals("name") || cell.isEmpty()) {
                continue;
            }
            if (!column.header().equals(heading)) {
                name.setLength(0);
            }
            heading = column.header();
            if (name.indexOf(cell) < 0) {
                name.append(cell);
            }
        }
        return name.toString();
    }

    private static Integer year(String time) {
        Matcher year = time == null ? null : YEAR.matcher(time);
        return year != null && year.find() ? Integer.valueOf(year.group()) : null;
    }

    /** A row that only names a group of rows; null for any other. */
    private static String group(List<String> row, IndicatorHeader header, String name) {
        LinkedHashSet<String> texts =
                new LinkedHashSet<>(row.stream().map(IndicatorHeader::bare).toList());
        if (texts.size() == 1 && !name.isEmpty()) {
            return name;
        }
        texts.remove("");
        return texts.size() == 1 && GROUP.matcher(name).matches() && row.size() > 2 ? name : null;
    }

    private static String cell(List<String> row, IndicatorHeader header, String role) {
        int at = header.find(role);
        String text = at < 0 ? "" : IndicatorHeader.bare(row.get(at));
        return text.isEmpty() || text.matches("[—–\\-－/]{1,4}") ? null : text;
    }

    /** A bracket that holds a unit: 平方米, 万人次, 件/万人, %. */
    private boolean isUnit(String text) {
        String t = text.replaceFirst("^单位[：:]?", "").replaceFirst("^1(?=[/／])", "");
        if (units.unit(t).isPresent()) {
            return true;
        }
        int slash = Math.max(t.indexOf('/'), t.indexOf('／'));
        String head = slash > 0 ? t.substring(0, slash) : t;
        return units.at(head, 0).filter(u -> u.end() == head.length()).isPresent() || t.startsWith("每");
    }
}
