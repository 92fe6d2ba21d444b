package io.github.guihua.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TesseractLinesTest {
    @Test
    void wordsMakeLinesAndWideGapsPartThem() {
        List<TextLine> lines = TesseractEngine.lines(List.of(
                "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
                "4\t1\t1\t1\t1\t0\t100\t50\t400\t30\t-1\t",
                "5\t1\t1\t1\t1\t1\t100\t50\t60\t30\t90\t石桥",
                "5\t1\t1\t1\t1\t2\t160\t52\t30\t30\t60\t县",
                "5\t1\t1\t1\t1\t3\t400\t50\t60\t30\t80\t100",
                "5\t1\t1\t1\t2\t1\t100\t90\t60\t30\t80\t清河",
                "5\t1\t1\t1\t2"));
        assertEquals(
                List.of("石桥县", "100", "清河"), lines.stream().map(TextLine::text).toList());
        assertEquals(90, lines.get(0).width());
        assertEquals(32, lines.get(0).height());
        assertEquals(0.8, lines.get(0).confidence(), 1e-9);
    }
}
