package io.github.guihua.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.guihua.read.Block;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocReaderTest {
    private static final Path CORPUS = Path.of("../shared/corpus");

    private static List<Block> blocks(String name) throws Exception {
        Path file = CORPUS.resolve(name);
        assumeTrue(Files.exists(file), "needs " + file);
        return Reading.read(Files.readAllBytes(file), "a.wps", ReadOptions.DEFAULT)
                .pages()
                .get(0)
                .blocks();
    }

    @Test
    void mergedCellsOfATaskTable() throws Exception {
        Grid tasks = (Grid) blocks("hengshui.doc").stream()
                .filter(b -> b instanceof Grid grid && grid.columns() == 7)
                .findFirst()
                .orElseThrow();
        Cell theme = tasks.cells().get(7);
        assertTrue(theme.rowSpan() > 5, theme.toString());
        assertEquals(0, theme.column());
        assertTrue(theme.text().startsWith("（一）"));
        assertEquals(
                tasks.rows() * tasks.columns(),
                tasks.cells().stream()
                        .mapToInt(c -> c.rowSpan() * c.columnSpan())
                        .sum());
    }

    @Test
    void lookOfTitles() throws Exception {
        Line title = (Line) blocks("wengan.doc").get(1);
        assertTrue(title.style().bold() && title.style().centered());
        assertTrue(title.text().endsWith("实施方案的通知"));
    }

    @Test
    void textBoxesStandWhereTheyAreFixed() throws Exception {
        byte[] file;
        try (InputStream in = DocReaderTest.class.getResourceAsStream("/word/text-boxes.doc")) {
            file = in.readAllBytes();
        }
        List<String> lines = Reading.read(file, "a.doc", ReadOptions.DEFAULT).pages().get(0).blocks().stream()
                .map(block -> ((Line) block).text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
        assertEquals(List.of("一、重点任务", "专栏1 助餐行动", "二、人才培育", "专栏2 培训行动", "三、保障措施"), lines);
    }
}
