package io.github.guihua.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Characters wrong, missing and added. */
class TextErrorsTest {
    @Test
    void eachKindIsCounted() {
        TextErrors errors = TextErrors.of("增进人民福祉，到2025年", "增进人民福社到2025年底", false);
        assertEquals(13, errors.characters());
        assertEquals(1, errors.substituted());
        assertEquals(1, errors.missing());
        assertEquals(1, errors.added());
        assertEquals(3 / 13.0, errors.rate(), 1e-9);
        assertEquals(Map.of("祉, → 社", 1, " → 底", 1), errors.differences());
    }

    @Test
    void whiteSpaceIsNoCharacterAndWidthIsFolded() {
        assertEquals(
                0, TextErrors.of("责任单位：　市民政局（100％）", "责任单位:\n市民政局(100%)", false).rate());
        assertTrue(TextErrors.of("责任单位：", "责任单位:", true).rate() > 0);
        assertEquals(0, TextErrors.of("“十四五”", "\"十四五\"", false).rate());
    }

    @Test
    void textsWithNothingInCommonAndEmptyOnes() {
        assertEquals(1, TextErrors.of("社区", "规划", false).rate());
        assertEquals(1, TextErrors.of("社区", "", false).rate());
        assertEquals(2, TextErrors.of("", "规划", false).rate());
        assertEquals(0, TextErrors.of("", "", false).rate());
    }
}
