package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandsTest {
    @TempDir
    Path folder;

    private String out;
    private String err;

    @BeforeEach
    void plans() throws Exception {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        for (String name : new String[] {"province", "county", "city", "earlier", "water", "empty"}) {
            Files.copy(Path.of("src/test/resources/compare", name + ".json"), plans.resolve(name + ".json"));
        }
    }

    private int run(String line) {
        StringWriter o = new StringWriter();
        StringWriter e = new StringWriter();
        String[] args = (line + " --lang zh --output " + folder).split(" ");
        int code = Guihua.run(new PrintWriter(o), new PrintWriter(e), args);
        out = o.toString();
        err = e.toString();
        return code;
    }

    @Test
    void theParentIsTheNearestThatIsThere() {
        assertEquals(0, run("diff bbbbbbbbbb02 --parent"), err);
        assertTrue(out.contains("清河市 与 石桥县 规划比较"), out);
        assertTrue(out.contains("未引用；地区、主题、时期相符"), out);
        assertEquals(0, run("diff bbbbbbbbbb02 --parent province"), err);
        assertTrue(out.contains("引用文号 云政办发〔2021〕31号"), out);
    }

    @Test
    void theEarlierPlanOfAPlace() {
        assertEquals(0, run("diff bbbbbbbbbb02 --previous"), err);
        assertTrue(out.contains("石桥县后一个时期的规划"), out);
        assertTrue(out.contains("↑ 加严  借阅超期率"), out);
    }

    @Test
    void lineageShowsWhatIsCitedAndWhatIsNot() {
        assertEquals(0, run("lineage cccccccccc03"), err);
        assertTrue(out.contains("↑ 云岭省 云岭省社区书屋建设“十四五”规划（云政办发〔2021〕31号）"), out);
        assertTrue(out.contains("↓ 石桥县 石桥县“十四五”社区书屋建设规划"), out);
    }

    @Test
    void matrixHasPlacesAsColumnsAndGaps() {
        assertEquals(0, run("compare 清河市 county aaaaaaaaaa01 --indicators --format csv"), err);
        assertTrue(out.lines().anyMatch(l -> l.startsWith("主要指标,农村书屋覆盖率,%,85,,80,2,80,85,5")), out);
    }

    @Test
    void allOfASubjectUnderAPlace() {
        assertEquals(0, run("compare --all --level county --under 云岭省 --subject 书屋 --indicators"), err);
        assertTrue(out.lines().findFirst().orElseThrow().contains("石桥县 2016—2020"), out);
        assertEquals(0, run("compare bbbbbbbbbb02 --timeline"), err);
        assertTrue(out.indexOf("石桥县 2016—2020") < out.indexOf("石桥县 2021—2025"), out);
    }

    @Test
    void theFilesEndingChoosesTheReport() throws Exception {
        Path report = folder.resolve("new/report.html");
        assertEquals(0, run("diff province county --out " + report), err);
        assertTrue(Files.readString(report).startsWith("<!DOCTYPE html>"));
        assertEquals("", out);
    }

    @Test
    void aWarningDoesNotStopTheWork() {
        assertEquals(0, run("diff water county"));
        assertTrue(err.contains("主题不同"), err);
        assertTrue(out.contains("+ 新增  工作原则"), out);
        assertEquals(0, run("diff county county"));
        assertTrue(err.contains("两边是同一份规划"), err);
        assertEquals(0, run("diff county empty"));
        assertTrue(err.contains("白石县的规划没有章节和指标"), err);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diff 石桥县 --parent | 有 2 份规划符合",
                "diff 翁安县 --parent | 是不是：瓮安县",
                "diff 鼓楼区 --parent | 福建省福州市鼓楼区",
                "diff 衡水市 --parent | 没有这个地方的规划",
                "diff aaaaaaaaaa01 --parent | 没有它的上级规划",
                "diff bbbbbbbbbb02 --parent national | 没有它的上级规划；它引用的是 《云岭省人民政府办公厅",
                "diff bbbbbbbbbb02 --parent village | 不认识的级别",
                "diff bbbbbbbbbb02 | 请写两份规划",
                "diff eeeeeeeeee05 --previous | 没有同一地区更早时期的规划",
                "compare aaaaaaaaaa01 | 请写两份以上规划",
                "compare --all --level township | 没有符合条件的规划",
                "diff province county --format xlsx | xlsx 需要用 --out",
                "diff province county --out x.pdf | 不认识这种报告格式",
            })
    void badInputGetsOneClearLine(String line, String said) {
        assertEquals(2, run(line), out);
        assertTrue(err.contains(said), err);
        assertEquals(1, err.lines().count(), err);
    }
}
