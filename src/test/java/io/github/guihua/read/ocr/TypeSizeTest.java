package io.github.guihua.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Type is measured by the width of ideographs: an engine's boxes are now tight, now loose. */
class TypeSizeTest {
    private static final TextLine TIGHT = new TextLine("统筹推进全县城乡社区服务体系建设督促落", 100, 0, 760, 42, 1);
    private static final TextLine LOOSE = new TextLine("实重点任务研究解决重大问题并定期通报", 100, 60, 720, 58, 1);
    private static final TextLine TITLE = new TextLine("石桥县社区服务实施方案", 200, 200, 660, 70, 1);
    private static final TextLine SHORT = new TextLine("有关要求", 100, 300, 160, 50, 1);

    @Test
    void looseAndTightBoxesHoldTheSameType() {
        TypeSize size = TypeSize.of(List.of(TIGHT, LOOSE, SHORT));
        assertEquals(40, size.of(TIGHT), 0.5);
        assertEquals(40, size.of(LOOSE), 0.5);
        assertEquals(40, size.of(SHORT), 0.5);
    }

    @Test
    void aTitleIsLargerThanTheText() {
        TypeSize size = TypeSize.of(List.of(TIGHT, LOOSE, TITLE));
        assertEquals(60, size.of(TITLE), 1);
    }

    @Test
    void withoutLongLinesTheBoxTells() {
        assertEquals(39, TypeSize.of(List.of(SHORT)).of(SHORT), 1);
    }
}
