package io.github.guihua.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "74. 4|74.4",
                "23．6|23.6",
                "１２|12",
                "1,200|1200",
                "10，000|10000",
                "一百|100",
                "一百二十|120",
                "十五|15",
                "二十|20",
                "两|2",
                "三千零五|3005",
                "一万二千|12000",
                "三亿五千万|350000000",
                "二〇二二|2022",
                "三分之二|0.6667",
                "百分之八十|0.8",
                "半数|0.5",
                "一半|0.5"
            })
    void valueOfAWholeText(String text, double value) {
        assertEquals(value, ChineseNumbers.parse(text).orElseThrow(), 1e-9);
    }

    @Test
    void stopsWhereTheNumberStops() {
        Numeral n = ChineseNumbers.at("约１，２００家", 1).orElseThrow();
        assertEquals(6, n.end());
        assertEquals(1200, n.value());
        assertEquals(3, ChineseNumbers.at("10个", 0).orElseThrow().end() + 1);
        assertEquals(1, ChineseNumbers.at("百亿元", 0).orElseThrow().end());
        assertEquals(100, ChineseNumbers.at("百亿元", 0).orElseThrow().value());
    }

    @Test
    void aCommaBeforeOtherThanThreeDigitsEndsIt() {
        assertEquals(2, ChineseNumbers.at("20,30", 0).orElseThrow().end());
        assertEquals(3, ChineseNumbers.at("100,2000家", 0).orElseThrow().end());
        assertEquals(1, ChineseNumbers.at("5,", 0).orElseThrow().end());
    }

    @Test
    void wordsThatOnlyLookLikeNumbersAreNone() {
        assertTrue(ChineseNumbers.at("万人", 0).isEmpty());
        assertTrue(ChineseNumbers.at("半年", 0).isEmpty());
        assertEquals(1, ChineseNumbers.at("一半径", 0).orElseThrow().value());
        assertTrue(ChineseNumbers.at("百千万工程", 0).isEmpty());
        assertTrue(ChineseNumbers.parse("若干").isEmpty());
        assertFalse(ChineseNumbers.opens('的'));
    }

    @Test
    void aFractionWithoutNumeratorIsNone() {
        assertTrue(ChineseNumbers.at("三分之", 0).isEmpty());
        assertTrue(ChineseNumbers.at("零分之一", 0).isEmpty());
    }
}
