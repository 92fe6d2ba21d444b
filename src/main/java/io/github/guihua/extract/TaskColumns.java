package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the columns of a task table hold, by the words of its header. */
final class TaskColumns {
    /** Rows at a table's top among which its header is looked for: a title may stand above it. */
    private static final int HEADER_WITHIN = 4;

    private static final Pattern YEAR = Pattern.compile("20\\d\\d年?|第[一二三四五]年");

    enum Field {
        THEME,
        TASK,
        NUMBER,
        CONTENT,
        LEAD,
        RESPONSIBLE,
        SUPPORTING,
        /** Those who lead and those who support in one column. */
        LEAD_SUPPORTING,
        LEAD_RESPONSIBLE,
        GOAL,
        DEADLINE;

        /** Whether its cells hold bodies. */
        boolean bodies() {
            return compareTo(LEAD) >= 0 && compareTo(LEAD_RESPONSIBLE) <= 0;
        }
    }

    private final List<Rule> rules;

    TaskColumns(Rules rules) {
        this.rules = rules.file("task-tables");
    }

    /**
     * @param header row of the header; the rows after it are tasks
     * @param columns the first column of each field
     * @param heads of all columns
     */
    record Layout(int header, Map<Field, Integer> columns, List<TaskHead> heads) {
        /** The field's cell; empty where the table has no such column. */
        String cell(List<String> row, Field field) {
            Integer column = columns.get(field);
            return column == null ? "" : row.get(column).strip();
        }

        /** The goal; of a table with a column of goals for each year all that are filled, each behind its head. */
        String goal(List<String> row) {
            List<Integer> years = IntStream.range(0, heads.size())
                    .filter(c -> heads.get(c).field() == Field.GOAL)
                    .filter(c -> YEAR.matcher(heads.get(c).words()).find())
                    .boxed()
                    .toList();
            return years.size() < 2
                    ? cell(row, Field.GOAL)
                    : years.stream()
                            .filter(c -> !row.get(c).isBlank())
                            .map(c -> heads.get(c).words() + "：" + row.get(c).strip())
                            .collect(Collectors.joining("\n"));
        }
    }

    Optional<Layout> layout(List<List<String>> rows) {
        for (int i = 0; i < Math.min(HEADER_WITHIN, rows.size() - 1); i++) {
            int last = i;
            while (last + 2 < rows.size() && goesOn(rows.get(last), rows.get(last + 1))) {
                last++;
            }
            List<TaskHead> heads = heads(rows.subList(i, last + 1));
            Map<Field, Integer> columns = columns(heads, rows.get(last));
            Layout layout = new Layout(last, columns, heads);
            if (columns.keySet().stream().anyMatch(Field::bodies)
                    && columns.containsKey(Field.CONTENT)
                    && !ShiftedColumns.tasks(rows, layout)) {
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
            boolean same = header.get(c).equals(next.get(c));
            spans |= same && head(header.get(c)).field() != null;
            divides |= !same
                    && (c > 0 && header.get(c).equals(header.get(c - 1))
                            || c + 1 < header.size() && header.get(c).equals(header.get(c + 1)));
        }
        return spans && divides;
    }

    /** The lowest row's heads; 2024年 under 年度目标 is 2024年年度目标. */
    private List<TaskHead> heads(List<List<String>> rows) {
        List<String> last = rows.get(rows.size() - 1);
        return IntStream.range(0, last.size())
                .mapToObj(c -> {
                    TaskHead own = head(last.get(c));
                    String above = rows.get(0).get(c);
                    boolean year =
                            own.field() == null && YEAR.matcher(own.words()).find();
                    return year && head(above).field() == Field.GOAL ? head(own.words() + above) : own;
                })
                .toList();
    }

    private Map<Field, Integer> columns(List<TaskHead> heads, List<String> printed) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        boolean measures = false;
        for (int c = 0; c < heads.size(); c++) {
            TaskHead head = heads.get(c);
            boolean spread = c > 0 && printed.get(c).equals(printed.get(c - 1));
            Field field = spread ? null : head.field();
            if (field == Field.RESPONSIBLE && head.words().endsWith("分工") && others(heads, c)) {
                field = Field.CONTENT;
            }
            if (field == Field.TASK && columns.containsKey(Field.TASK)) {
                field = Field.CONTENT;
            }
            if (field != null) {
                columns.putIfAbsent(field, c);
            }
            measures |= field == null && head.words().contains("指标");
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
    private static boolean others(List<TaskHead> heads, int column) {
        return IntStream.range(0, heads.size())
                .filter(c -> c != column)
                .mapToObj(c -> heads.get(c).field())
                .anyMatch(field -> field != null && field.bodies() && field != Field.SUPPORTING);
    }

    private TaskHead head(String printed) {
        return TaskHead.of(printed, this::field);
    }

    private Field field(String words) {
        return rules.stream()
                .filter(r -> r.found(words))
                .findFirst()
                .map(r -> Field.valueOf(r.value("role", "").toUpperCase(Locale.ROOT)))
                .orElse(null);
    }
}
