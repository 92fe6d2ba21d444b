package io.github.guihua.extract;

import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.extract.TaskColumns.Field;
import io.github.guihua.extract.TaskColumns.Layout;
import io.github.guihua.model.Agency;
import io.github.guihua.model.Evidence;
import io.github.guihua.model.Task;
import io.github.guihua.read.Cell;
import io.github.guihua.rules.Rules;
import io.github.guihua.rules.Widths;
import io.github.guihua.segment.TableNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Rows of the annexes that break a plan into tasks. Theme and task are filled down; a standing note in a row's cell of
 * bodies reaches that row and every later one of its table, one in a head, beside the table or in its last row all of them.
 */
final class TaskExtractor {
    private static final Pattern COUNTED = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[）)、.．]?");

    private final TaskColumns columns;
    private final TaskBodies bodies;
    private final ClauseReader reader;

    TaskExtractor(Rules rules, ClauseReader reader) {
        this.columns = new TaskColumns(rules);
        this.bodies = new TaskBodies(reader);
        this.reader = reader;
    }

    boolean recognizes(TableNode table) {
        return columns.layout(TableExtractor.filled(table.grid())).isPresent();
    }

    /**
     * The rows in print order; none where the table is not one of tasks.
     *
     * @param around what is said of all its rows beside the table
     * @param agencies bodies as printed to what they are
     */
    List<Task> extract(TableNode table, StandingNotes around, Function<List<String>, List<Agency>> agencies) {
        List<List<String>> cells = TableExtractor.filled(table.grid());
        Optional<Layout> found = columns.layout(cells);
        if (found.isEmpty()) {
            return List.of();
        }
        Layout layout = found.get();
        List<Task> rows = new ArrayList<>();
        StandingNotes standing = around.copy();
        bodies.remarks(layout, standing);
        TaskRemarks.around(table.grid(), layout.header(), reader, standing);
        String theme = null;
        String task = null;
        for (int r = layout.header() + 1; r < cells.size(); r++) {
            List<String> row = cells.get(r);
            if (row.equals(cells.get(layout.header()))) {
                continue;
            }
            if (TaskRemarks.oneCell(row) && TaskRemarks.read(row.get(0), reader, standing)) {
                continue;
            }
            String category = TaskRemarks.oneCell(row) ? row.get(0).strip() : category(table.grid(), layout, r, row);
            if (category != null) {
                theme = category;
                task = null;
                continue;
            }
            String ownTheme = layout.cell(row, Field.THEME);
            String ownTask = layout.cell(row, Field.TASK);
            if (!ownTheme.isEmpty() && !ownTheme.equals(theme)) {
                theme = ownTheme;
                task = null;
            }
            task = ownTask.isEmpty() ? task : ownTask;
            if (!layout.cell(row, Field.CONTENT).isEmpty()) {
                rows.add(row(table, layout, r, theme, task, standing, agencies));
            }
        }
        return rows;
    }

    /**
     * What a row names that only heads the rows below it, {@code 一|养老服务项目||36800}: nobody does it, and one cell is
     * task and content, or the row has no content and is counted apart from the tasks; null of any other row.
     */
    private static String category(LogicalGrid grid, Layout layout, int r, List<String> row) {
        Optional<Cell> task = TaskBodies.cell(grid, layout, r, Field.TASK);
        if (!TaskBodies.nobody(layout, row)
                || task.isEmpty()
                || task.get().text().isBlank()) {
            return null;
        }
        boolean merged = task.equals(TaskBodies.cell(grid, layout, r, Field.CONTENT));
        boolean counted = layout.cell(row, Field.CONTENT).isEmpty()
                && COUNTED.matcher(layout.cell(row, Field.NUMBER)).matches();
        return merged || counted ? layout.cell(row, Field.TASK) : null;
    }

    private Task row(
            TableNode table,
            Layout layout,
            int r,
            String theme,
            String task,
            StandingNotes standing,
            Function<List<String>, List<Agency>> agencies) {
        LogicalGrid grid = table.grid();
        List<String> row = TableExtractor.filled(grid).get(r);
        Duties duties = bodies.read(grid, layout, r, standing);
        String deadline = layout.cell(row, Field.DEADLINE);
        String goal = layout.goal(row);
        Evidence evidence = CellEvidence.row(grid, r);
        List<String> all = new ArrayList<>(duties.bodies());
        all.addAll(standing.alsoResponsible());
        return new Task(
                table.section(),
                theme,
                task,
                number(layout.cell(row, Field.NUMBER)),
                layout.cell(row, Field.CONTENT),
                duties.lead,
                duties.responsible,
                duties.supporting,
                standing.alsoResponsible(),
                goal.isEmpty() ? null : goal,
                deadline.isEmpty() ? duties.deadline : deadline,
                evidence.page(),
                agencies.apply(all),
                evidence.withRule("task-tables/content"));
    }

    private static Integer number(String cell) {
        String digits = Widths.half(cell).replaceAll("[.．、\\s]", "");
        return digits.matches("\\d{1,4}") ? Integer.valueOf(digits) : null;
    }
}
