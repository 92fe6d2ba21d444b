package io.github.guihua.extract;

import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.extract.TaskColumns.Field;
import io.github.guihua.extract.TaskColumns.Layout;
import io.github.guihua.read.Cell;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who has what part in a row of a task table, by its columns and by what the cells say themselves. */
final class TaskBodies {
    private static final Pattern FIRST = Pattern.compile("[/／；;]");

    private final ClauseReader reader;

    TaskBodies(ClauseReader reader) {
        this.reader = reader;
    }

    /** Adds what the brackets of the heads say. */
    void remarks(Layout layout, StandingNotes standing) {
        layout.columns().forEach((field, column) -> {
            if (field.bodies()) {
                reader.note(layout.heads().get(column).remark(), standing);
            }
        });
    }

    /** @param standing what earlier cells said; the notes of these are added */
    Duties read(LogicalGrid grid, Layout layout, int row, StandingNotes standing) {
        Duties duties = new Duties();
        for (Field field : layout.columns().keySet()) {
            if (field.bodies()) {
                cell(grid, layout, row, field)
                        .map(reader::listed)
                        .ifPresent(list -> read(list, field, duties, standing));
            }
        }
        return duties;
    }

    private void read(String list, Field field, Duties into, StandingNotes standing) {
        switch (field) {
            case LEAD -> read(list, Role.LEAD, into, standing);
            case SUPPORTING -> read(list, Role.SUPPORTING, into, standing);
            case LEAD_SUPPORTING -> shared(list, Role.SUPPORTING, into, standing);
            case LEAD_RESPONSIBLE -> shared(list, Role.RESPONSIBLE, into, standing);
            default -> read(list, Role.RESPONSIBLE, into, standing);
        }
    }

    /** {@code 甲/乙、丙} under 牵头/配合单位: who stands before the stroke leads; without one the first does. */
    private void shared(String list, Role others, Duties into, StandingNotes standing) {
        Duties read = reader.read(list, standing.copy());
        Matcher stroke = FIRST.matcher(list);
        if (read.predicated || read.labelled) {
            read(list, others, into, standing);
        } else if (stroke.find()) {
            read(list.substring(0, stroke.start()), Role.LEAD, into, standing);
            read(list.substring(stroke.end()), others, into, standing);
        } else {
            StandingNotes first = standing.copy();
            first.setFirstLeads();
            Duties led = reader.read(list, first);
            Role alone = led.lead.isEmpty() ? Role.LEAD : others;
            into.add(Role.LEAD, led.lead);
            into.add(alone, led.responsible);
            standing.add(led.also);
        }
    }

    /** A list whose bodies have the column's part; one that says itself who leads (甲牵头，乙配合) is heard. */
    private void read(String list, Role role, Duties into, StandingNotes standing) {
        // 第一个为牵头单位 is said of those who are responsible, not of those who only support.
        StandingNotes here = role == Role.RESPONSIBLE ? standing : new StandingNotes();
        Duties read = reader.read(list, here);
        standing.take(here);
        into.add(Role.LEAD, read.lead);
        into.add(read.predicated && !read.lead.isEmpty() ? Role.RESPONSIBLE : role, read.responsible);
        into.add(Role.SUPPORTING, read.supporting);
        into.deadline = read.deadline == null ? into.deadline : read.deadline;
    }

    static Optional<Cell> cell(LogicalGrid grid, Layout layout, int row, Field field) {
        Integer column = layout.columns().get(field);
        return column == null
                ? Optional.empty()
                : grid.grid().cells().stream()
                        .filter(c -> c.column() <= column && column < c.column() + c.columnSpan())
                        .filter(c -> c.row() <= row && row < c.row() + c.rowSpan())
                        .findFirst();
    }

    /** Whether nobody is named in the row. */
    static boolean nobody(Layout layout, List<String> row) {
        return layout.columns().keySet().stream().filter(Field::bodies).allMatch(field -> layout.cell(row, field)
                .isEmpty());
    }
}
