package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the columns of a task table hold, by the words of its header. */
final class TaskColumns {
    /** Rows at a table's top among which its header is looked for: a title may stand above it. */
    private static final int HEADER_WITHIN = 4;

    enum Field {
        THEME,
        TASK,
        NUMBER,
        CONTENT,
        LEAD,
        RESPONSIBLE,
        SUPPORTING,
        GOAL,
        DEADLINE
    }

    private final List<Rule> rules;

    TaskColumns(Rules rules) {
        this.rules = rules.file("task-tables");
    }

    /** @param header row of the header; the rows after it are tasks */
    record Layout(int header, Map<Field, Integer> columns) {
        /** The field's cell; empty where the table has no such column. */
        String cell(List<String> row, Field field) {
            Integer column = columns.get(field);
            return column == null ? "" : row.get(column).strip();
        }
    }

    Optional<Layout> layout(List<List<String>> rows) {
        for (int i = 0; i < Math.min(HEADER_WITHIN, rows.size() - 1); i++) {
            int last = i;
            while (last + 2 < rows.size() && goesOn(rows.get(last), rows.get(last + 1))) {
                last++;
            }
            Map<Field, Integer> columns = columns(rows.get(last));
            boolean bodies = columns.containsKey(Field.LEAD)
                    || columns.containsKey(Field.RESPONSIBLE)
                    || columns.containsKey(Field.SUPPORTING);
            Layout layout = new Layout(last, columns);
            if (bodies && columns.containsKey(Field.CONTENT) && !ShiftedColumns.tasks(rows, layout)) {
                return Optional.of(layout);
            }
        }
        return Optional.empty();
    }

    /** 序号 | 任务 | 责任分工 over 序号 | 任务 | 牵头单位 | 配合单位: cells that span both rows, and others that divide one. */
    private boolean goesOn(List<String> header, List<String> next) {
        boolean spans = false;
        boolean divides = false;
        for (int c = 0; c < header.size(); c++) {
            String words = header.get(c).replaceAll("[\\s　]", "");
            boolean same = header.get(c).equals(next.get(c));
            spans |= same && field(words) != null;
            divides |= !same
                    && (c > 0 && header.get(c).equals(header.get(c - 1))
                            || c + 1 < header.size() && header.get(c).equals(header.get(c + 1)));
        }
        return spans && divides;
    }

    private Map<Field, Integer> columns(List<String> header) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        boolean measures = false;
        for (int c = 0; c < header.size(); c++) {
            String words = header.get(c).replaceAll("[\\s　]", "");
            boolean spread = c > 0 && header.get(c).equals(header.get(c - 1));
            Field field = spread || words.length() > 16 ? null : field(words);
            if (field == Field.RESPONSIBLE && words.endsWith("分工") && others(header, c)) {
                field = Field.CONTENT;
            }
            if (field == Field.TASK && columns.containsKey(Field.TASK)) {
                field = Field.CONTENT;
            }
            if (field != null) {
                columns.putIfAbsent(field, c);
            }
            measures |= field == null && words.contains("指标");
        }
        if (!columns.containsKey(Field.CONTENT)) {
            // 指标 | 2025年目标 | 责任部门 is a table of indicators, though somebody answers for each.
            Field content = columns.containsKey(Field.TASK) || measures ? Field.TASK : Field.GOAL;
            Integer only = columns.remove(content);
            if (only != null) {
                columns.put(Field.CONTENT, only);
            }
        }
        return columns;
    }

    /** 任务分工 | 责任单位: where another column has the bodies, 分工 is what is dealt out. */
    private boolean others(List<String> header, int column) {
        for (int c = 0; c < header.size(); c++) {
            Field field = c == column ? null : field(header.get(c).replaceAll("[\\s　]", ""));
            if (field == Field.LEAD || field == Field.RESPONSIBLE) {
                return true;
            }
        }
        return false;
    }

    private Field field(String words) {
        return rules.stream()
                .filter(r -> r.found(words))
                .findFirst()
                .map(r -> Field.valueOf(r.value("role", "").toUpperCase(java.util.Locale.ROOT)))
                .orElse(null);
    }
}
