package io.github.guihua.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.Block;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.Style.Furniture;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

public class RtfReaderTest {
    public static final String RTF =
            """
            {\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 \\'cb\\'ce;}{\\f1\\fcharset0 Arial;}}{\\*\\generator x;}{\\info{\\title t}}
            {\\footer\\pard\\qc\\emdash  {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}} \\emdash\\par}
            \\pard\\qc\\b\\f0\\fs44 \\'b9\\'e6\\'bb\\'ae\\b0\\par
            \\pard{\\listtext\\'d2\\'bb\\'a1\\'a2\\tab}\\uc1\\u24635?\\u20307?\\u35201?\\u27714?\\par
            \\pard \\u27491?\\u25991?{\\deleted\\u26087?}{\\v\\u38544?}2025\\line\\u32493?\\par
            \\trowd\\clvmgf\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl A\\cell B\\cell C\\cell\\row
            \\trowd\\clvmrg\\cellx2000\\cellx6000\\pard\\intbl \\cell D\\par E\\cell\\row
            \\pard\\par
            \\trowd\\cellx2000\\pard\\intbl F\\cell\\row
            \\pard \\u32467?\\u26463?\\par}
            """;

    @Test
    void textNumbersTablesAndFurniture() throws Exception {
        List<Block> blocks = Reading.read(RTF.getBytes(StandardCharsets.US_ASCII), "a.doc", ReadOptions.DEFAULT)
                .pages()
                .get(0)
                .blocks();
        List<Line> lines = blocks.stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
        assertEquals(
                List.of("— 1 —", "规划", "一、总体要求", "正文2025", "续", "结束"),
                lines.stream().map(l -> l.text().strip()).toList());
        assertEquals(Furniture.FOOTER, lines.get(0).style().furniture());
        assertTrue(lines.get(1).style().bold() && lines.get(1).style().centered());
        assertEquals(22, lines.get(1).style().size());
        List<Grid> grids = blocks.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
        assertEquals(2, grids.size());
        assertEquals(
                List.of("0,0,2,1 A", "0,1,1,1 B", "0,2,1,1 C", "1,1,1,2 DE"),
                grids.get(0).cells().stream()
                        .map(c -> c.row() + "," + c.column() + "," + c.rowSpan() + "," + c.columnSpan() + " "
                                + c.text().replace(" ", ""))
                        .toList());
    }
}
