package io.github.guihua.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.PlanExtractor;
import io.github.guihua.model.Task;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A remark in an annex above or below its table of tasks. */
class TaskRemarksTest {
    private static final PlanExtractor EXTRACTOR = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);
    private static final String TABLE = "<table><tr><td>序号</td><td>任务</td><td>措施</td><td>责任单位</td></tr>"
            + "<tr><td>1</td><td>优化布局</td><td>编制规划。</td><td>县民政局</td></tr>"
            + "<tr><td>2</td><td>提升质量</td><td>开展评价。</td><td>县财政局</td></tr></table>";

    private static List<Task> tasks(String annex) throws Exception {
        String html = "<html><meta charset=utf-8><body><p>石桥县服务提升行动方案</p><p>为提升服务水平，制定本方案。</p><p>一、总体要求</p>"
                + "<p>坚持以人民为中心。（责任单位：县民政局）</p><p>附件</p><p>重点任务清单</p>" + annex + "</body></html>";
        return EXTRACTOR
                .extract(html.getBytes(StandardCharsets.UTF_8), "a.html")
                .tasks();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            注：各县、区人民政府，开发区管委会均为责任单位，以下不再列出。 | 各县人民政府、各区人民政府、开发区管委会
            备注：各乡镇人民政府、街道办事处为各项任务的责任单位，不再逐一列出。 | 各乡镇人民政府、各街道办事处
            （各乡镇（街道）均为责任单位，不再一一列出） | 各乡镇（街道）
            以下任务均需各乡镇人民政府落实，不再单独列出。 | 各乡镇人民政府
            说明：以下任务责任单位均包含各乡镇人民政府，不再列出。 | 各乡镇人民政府
            注：1.标★的为重点任务。2.除已注明外，各乡镇人民政府均为责任单位，不再列出。 | 各乡镇人民政府
            """)
    void holdsForAllRows(String remark, String bodies) throws Exception {
        for (String annex : List.of("<p>" + remark + "</p>" + TABLE, TABLE + "<p>" + remark + "</p>")) {
            List<Task> tasks = tasks(annex);
            assertEquals(2, tasks.size());
            for (Task task : tasks) {
                assertEquals(bodies, String.join("、", task.alsoResponsible()));
            }
        }
    }

    @Test
    void whatAMeasureElsewhereSaysIsNotTheTables() throws Exception {
        List<Task> tasks = tasks("<p>工作中，县民政局为责任单位，县财政局不再列入名单。</p>" + TABLE);
        assertEquals(List.of(), tasks.get(0).alsoResponsible());
    }
}
