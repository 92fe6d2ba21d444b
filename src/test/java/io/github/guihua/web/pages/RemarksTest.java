package io.github.guihua.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.message.Messages;
import io.github.guihua.model.Warning;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarksTest {
    private static Warning warning(String bundle, String code, Object... args) {
        return new Warning(code, Messages.of(bundle, Locale.ENGLISH).text(code, args), 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            extract | no-outline | | 未找到任何标题层级：全文归入前言
            read | low-confidence | 12 | 一页中有 12 行识别置信度较低，请与原图核对
            clean | table-unread | 1234 | 正文中的表格已被拆成文字，无法还原单元格（第1234行）：请改用保留表格的文件格式
            """)
    void aWarningIsSaidInChineseWithItsFigures(String bundle, String code, String arg, String said) {
        Warning kept = arg == null ? warning(bundle, code) : warning(bundle, code, arg);
        assertEquals(said, Remarks.said(kept, Locale.CHINESE));
        assertEquals(kept.message(), Remarks.said(kept, Locale.ENGLISH));
    }

    @Test
    void whatNobodyKnowsIsSaidAsItIs() {
        assertEquals("old words", Remarks.said(new Warning("no-longer", "old words", null), Locale.CHINESE));
        assertEquals("other words", Remarks.said(new Warning("low-confidence", "other words", null), Locale.CHINESE));
    }

    @Test
    void everyReasonForTakingTextOutHasAWord() throws Exception {
        Messages words = Messages.of("web", Locale.CHINESE);
        for (String file : List.of("furniture", "sharing")) {
            for (Rule rule : Rules.installed().file(file)) {
                assertTrue(words.has("removed." + rule.id()), rule.id());
            }
        }
    }
}
