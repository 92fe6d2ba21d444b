package io.github.guihua.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chapter's and its first section's labels on two lines, and the titles of both below. */
class TitlesBelowLabelsTest {
    private static final String BEFORE = "第一章 发展环境\n形势良好，基础扎实。\n";
    private static final String AFTER = "新建幼儿园9所，配备教师。\n第二节 义务教育\n控制大班额。\n";

    @ParameterizedTest
    @ValueSource(strings = {"第二章\n第一节\n\n主要任务\n学前教育\n\n", "第二章\n第一节\n\n主要任务\n\n学前教育\n", "第二章\n\n第一节\n主要任务\n学前教育\n"})
    void eachLabelGetsItsTitle(String heads) throws Exception {
        assertEquals(
                List.of("第一章 发展环境", "形势良好，基础扎实。", "第二章 主要任务", "第一节 学前教育", "新建幼儿园9所，配备教师。", "第二节 义务教育", "控制大班额。"),
                paragraphs(BEFORE + heads + AFTER));
    }

    @Test
    void aTitleOfThreeLinesForTwoLabelsIsNotGuessed() throws Exception {
        List<String> read = paragraphs(BEFORE + "第二章\n第一节\n\n主要任务\n学前教育\n特殊教育\n" + AFTER);
        assertFalse(read.contains("第二章 主要任务"), read.toString());
    }

    @Test
    void labelsOfOneLevelInARowAreNoHeadings() throws Exception {
        List<String> read = paragraphs(BEFORE + "第一节\n第二节\n\n学前教育\n义务教育\n\n" + AFTER);
        assertFalse(read.contains("第一节 学前教育"), read.toString());
    }

    @Test
    void aSentenceBelowIsNoTitle() throws Exception {
        List<String> read = paragraphs(BEFORE + "第二章\n第一节\n\n主要任务\n" + AFTER);
        assertTrue(read.contains("第一节 主要任务"), read.toString());
    }

    @Test
    void labelsWithoutEndCostNoMoreThanOthers() throws Exception {
        assertFalse(paragraphs("第二章\n第一节\n".repeat(20_000)).isEmpty());
        assertFalse(paragraphs("第二章\n第一节\n" + "\n".repeat(20_000)).isEmpty());
    }

    private static List<String> paragraphs(String text) throws Exception {
        return Cleaned.paragraphs(Cleaned.clean("云岭省教育规划\n为发展教育，制定本规划。\n" + text)).stream()
                .skip(2)
                .toList();
    }
}
