package io.github.guihua.extract;

import io.github.guihua.extract.TaskColumns.Field;
import io.github.guihua.extract.TaskColumns.Layout;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tables whose cells stand under the wrong heads, as conversions leave them that go by gaps: nothing can be read there. */
final class ShiftedColumns {
    private static final Pattern NATURE = Pattern.compile("(?:预期|约束)性(?:指标)?");
    private static final Pattern VALUE = Pattern.compile("^[≥≤<>＜＞〔\\[]{0,2}\\d");
    private static final List<Field> BODIES = List.of(Field.LEAD, Field.RESPONSIBLE, Field.SUPPORTING);

    private ShiftedColumns() {}

    /** Whether natures stand under values or values under natures, in more than a quarter of the rows. */
    static boolean indicators(List<List<String>> cells, IndicatorHeader header) {
        List<List<String>> rows = cells.subList(header.body(), cells.size());
        return count(rows, row -> shifted(row, header)) * 4 > rows.size();
    }

    private static boolean shifted(List<String> row, IndicatorHeader header) {
        for (int c = 0; c < header.columns().size(); c++) {
            String cell = IndicatorHeader.bare(row.get(c));
            IndicatorHeader.Column column = header.columns().get(c);
            if (column.value() && NATURE.matcher(cell).matches()
                    || column.role().equals("nature") && VALUE.matcher(cell).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether sentences stand under bodies and none under contents, in more than half of the rows. */
    static boolean tasks(List<List<String>> cells, Layout layout) {
        List<List<String>> rows = cells.subList(layout.header() + 1, cells.size());
        return count(
                                rows,
                                row -> !layout.cell(row, Field.CONTENT).endsWith("。")
                                        && BODIES.stream().anyMatch(f -> layout.cell(row, f)
                                                .endsWith("。")))
                        * 2
                > rows.size();
    }

    private static long count(List<List<String>> rows, Predicate<List<String>> shifted) {
        return rows.stream().filter(shifted).count();
    }
}
