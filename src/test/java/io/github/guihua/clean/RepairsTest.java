package io.github.guihua.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.TextOrigin;
import io.github.guihua.read.Block;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style;
import io.github.guihua.read.Wrap;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only what the surroundings prove is repaired, and the reading as it was is kept. */
class RepairsTest {
    private final Repairs repairs = new Repairs(Rules.bundled());

    @Test
    void aDocumentNumbersBracketsAndDigits() {
        SourceDocument repaired = repairs.apply(scan("石政办发[2O22]28号", "石政办发（2022）28号", "到2025年（2022）"));
        assertEquals(List.of("石政办发[2022]28号", "石政办发〔2022〕28号", "到2025年（2022）"), lines(repaired));
        assertTrue(repaired.warnings().stream()
                .anyMatch(w -> w.code().equals("ocr-repaired")
                        && w.page() == 1
                        && w.message().contains("石政办发（2022）28号")));
    }

    /** Of a cell all is known: where its marks are even, one that a line's end cuts off from its fellow is not lost. */
    @Test
    void quotationMarksOfANarrowCell() {
        List<Line> lines = List.of(recognized("推动构建城市社区“六位", 1), recognized("一体“和农村”五位", 2), recognized("一体”的组织体系", 3));
        Cell cell = new Cell(0, 0, 1, 1, lines, null);
        Grid grid = new Grid(1, 1, List.of(cell), List.of(), null);
        SourceDocument repaired = repairs.apply(document(TextOrigin.OCR, List.of(grid)));
        Grid read = (Grid) repaired.pages().get(0).blocks().get(0);
        assertEquals("推动构建城市社区“六位一体”和农村“五位一体”的组织体系", read.cells().get(0).text());
    }

    @Test
    void quotationMarksOpenAndCloseByTurns() {
        SourceDocument repaired =
                repairs.apply(scan("石桥县社区服务”十四五“规划", "实行\"双报到、双报告\"制度", "健全党的\"大工委\"和\"大党", "委\"制度，推进\"一网\"", "没有引号"));
        assertEquals(
                List.of("石桥县社区服务“十四五”规划", "实行“双报到、双报告”制度", "健全党的“大工委”和“大党", "委”制度，推进“一网”", "没有引号"), lines(repaired));
    }

    @Test
    void theDashesBeforePointsAreProvedByASecondPoint() {
        SourceDocument twice = repairs.apply(scan("一坚持城乡统筹。科学把握差异，", "一坚持分类指导。因地制宜，", "一网通办。"));
        assertEquals(List.of("——坚持城乡统筹。科学把握差异，", "——坚持分类指导。因地制宜，", "一网通办。"), lines(twice));
        assertEquals(List.of("一坚持城乡统筹。科学"), lines(repairs.apply(scan("一坚持城乡统筹。科学"))));
    }

    @Test
    void aDashStandsInAnEmptyCellOfNumbersAndGreaterStaysGreater() {
        assertEquals(List.of("≥10", ">30", "—"), column("≥10", ">30", "一"));
        assertEquals(List.of("10", ">30", "二"), column("10", ">30", "二"));
        assertEquals(List.of("一", "二", "三"), column("一", "二", "三"));
    }

    @Test
    void strokesAndPointsThatNoTextHas() {
        assertEquals(
                List.of("二、工作机制", "党建引领社区服务", "明确1名工作人员负责联络。", "里昂·图尔"),
                lines(repairs.apply(scan("二丶工作机制", "党建引|领社区服务", "明确1名工作人员负责联络·", "里昂·图尔"))));
    }

    @Test
    void aPageNumberThatLostADashIsStillOneAndAFallInACellIsNot() {
        assertEquals(List.of("— 7 —", "— 12 —", "2021—2025"), lines(repairs.apply(scan("-7", "12—", "2021—2025"))));
        assertEquals(List.of("-7", "12"), column("-7", "12"));
    }

    @Test
    void nativeTextIsLeftAlone() {
        SourceDocument source = document(TextOrigin.NATIVE, List.of(Line.plain("石政发[2022]8号", Wrap.HARD, 1)));
        assertSame(source, repairs.apply(source));
    }

    @Test
    void hostileLinesEnd() {
        String brackets = "（".repeat(1_000_000);
        String ones = "一、".repeat(300_000);
        assertEquals(List.of(brackets, ones), lines(repairs.apply(scan(brackets, ones))));
    }

    private List<String> column(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new Cell(cells.size(), 0, 1, 1, List.of(recognized(text, cells.size() + 1)), null));
        }
        Grid grid = new Grid(cells.size(), 1, cells, List.of(), null);
        Grid repaired = (Grid) repairs.apply(document(TextOrigin.OCR, List.of(grid)))
                .pages()
                .get(0)
                .blocks()
                .get(0);
        return repaired.cells().stream().map(Cell::text).toList();
    }

    private static List<String> lines(SourceDocument document) {
        return document.pages().get(0).blocks().stream()
                .map(block -> ((Line) block).text())
                .toList();
    }

    private static SourceDocument scan(String... texts) {
        List<Block> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(recognized(text, lines.size() + 1));
        }
        return document(TextOrigin.OCR, lines);
    }

    private static Line recognized(String text, int ordinal) {
        return new Line(text, Wrap.HARD, Style.PLAIN, null, ordinal, 0.97);
    }

    private static SourceDocument document(TextOrigin origin, List<? extends Block> blocks) {
        return new SourceDocument(
                "a.pdf",
                "application/pdf",
                "00",
                true,
                List.of(new Page(1, 595, 842, List.copyOf(blocks))),
                origin,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
