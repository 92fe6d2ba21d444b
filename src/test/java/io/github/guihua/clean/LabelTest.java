package io.github.guihua.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
    @ParameterizedTest
    @CsvSource({
        "一、总体要求, CHINESE, 1, 一、",
        "二十一、其他, CHINESE, 21, 二十一、",
        "（十二）保障, CHINESE_BRACKET, 12, （十二）",
        "( 三 ) 推进服务, CHINESE_BRACKET, 3, (三)",
        "第一章 总则, CHAPTER, 1, 第一章",
        "第 二 节　目标, SECTION, 2, 第二节",
        "第十条 本办法, ARTICLE, 10, 第十条",
        "第三部分 任务, PART, 3, 第三部分",
        "1.健全机制, ARABIC, 1, 1.",
        "１２．健全机制, ARABIC, 12, １２．",
        "3、健全机制, ARABIC, 3, 3、",
        "（4）受理, ARABIC_BRACKET, 4, （4）",
        "5）受理, ARABIC_BRACKET, 5, 5）",
        "⑥受理, CIRCLED, 6, ⑥",
        "㈢受理, CHINESE_BRACKET, 3, ㈢",
        "1.2.3 应急响应, DECIMAL, 3, 1.2.3",
        "第九条项目建议申报程序, ARTICLE, 9, 第九条",
        "第三章规划编制, CHAPTER, 3, 第三章",
        "4、10个示范社区, ARABIC, 4, 4、",
        "1.2023年建成服务中心, ARABIC, 1, 1.",
        "１２．2024年底前建成, ARABIC, 12, １２．"
    })
    void aLineOpensWithItsNumber(String line, LabelForm form, int number, String text) {
        Label label = Label.of(line);
        assertNotNull(label);
        assertEquals(form, label.form());
        assertEquals(number, label.number());
        assertEquals(text, label.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、二、三产业融合发展",
                "2025年，覆盖率达到100%",
                "1.5万人",
                "0.1 万亿元，增长8%",
                "1.2023万人",
                "12345热线",
                "第三方评估",
                "第三条规定的情形",
                "第二章和第三章",
                "第五条所列材料",
                "第八条第二款",
                "119、120等紧急热线",
                "（责任单位：县民政局）",
                "一是加强领导",
                "——坚持统筹",
                "十四五期间",
                "（一",
                ""
            })
    void prosesNumbersAreNoLabels(String line) {
        assertNull(Label.of(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "一、", "1.", "第", "①", "一", "("})
    void hostileLinesCostNoMoreThanOthers(String piece) {
        Label label = Label.of(piece.repeat(1 << 20));
        assertEquals(label, Label.of(piece.repeat(1 << 20)));
    }

    @Test
    void aNumberWithAZeroCountsABoxsEntries() {
        assertEquals(1, Label.of("01 供养机构改造。改造敬老院50所。").number());
        assertEquals(LabelForm.ARABIC, Label.of("02 照护能力建设。").form());
        assertNull(Label.of("01 月底前完成"));
        assertNull(Label.of("10 个乡镇"));
        assertNull(Label.of("01"));
    }
}
