package io.github.guihua.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Wrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderRowsTest {
    /** Rows of cells split by |; {@code <} continues the cell to the left. */
    private static int count(String... rows) {
        List<Cell> cells = new ArrayList<>();
        List<List<String>> filled = new ArrayList<>();
        int columns = 0;
        for (int r = 0; r < rows.length; r++) {
            String[] row = rows[r].split("\\|", -1);
            columns = row.length;
            for (int c = 0; c < row.length; c++) {
                int wide = 1;
                while (c + wide < row.length && row[c + wide].equals("<")) {
                    wide++;
                }
                if (row[c].equals("<")) {
                    row[c] = row[c - 1];
                } else {
                    cells.add(new Cell(r, c, 1, wide, List.of(Line.plain(row[c], Wrap.HARD, r)), null));
                }
            }
            filled.add(Arrays.asList(row));
        }
        return HeaderRows.count(new Grid(rows.length, columns, cells, List.of(), null), filled);
    }

    @Test
    void rowsThatDivideTheHeadsAboveAreHeader() {
        assertEquals(2, count("收入|<|支出|<", "项目|决算数|项目|决算数", "一、财政拨款|307.82|一、公共服务|264.87"));
        assertEquals(
                3,
                count(
                        "财政拨款“三公”经费|<|<|<|<|<",
                        "公务用车|<|<|<|公务接待费|<",
                        "2023年|2024年|2023年|2024年|预算数|决算数",
                        "|||||",
                        "1|2|3|4|5|6"));
        assertEquals(2, count("重点任务清单|<|<", "任务|措施|责任单位", "优化布局|编制规划。|县民政局"));
    }

    @Test
    void aRowOfTheTablesOwnIsNoHeader() {
        assertEquals(1, count("项目|<|金额", "合计|<|", "培训|教师|5"));
        assertEquals(1, count("项目|<|目标", "设施|日间照料中心|200", "队伍|护理员|300"));
        assertEquals(1, count("专栏2 数字服务|<", "一网通办|推进集成改革", "一网统管|建设中枢"));
        assertEquals(1, count("任务|措施|责任单位", "优化布局|编制规划|县民政局", "提升质量|开展评价|县财政局"));
        assertEquals(1, count("任务|<|责任单位", "优化布局|编制规划|县民政局", "提升质量|开展评价|县财政局"));
    }
}
