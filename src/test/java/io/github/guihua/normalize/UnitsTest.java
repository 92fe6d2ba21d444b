package io.github.guihua.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Quantity;
import io.github.guihua.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    private static final Units UNITS = new Units(Rules.bundled());

    @ParameterizedTest
    @CsvSource({
        "8万人次以上, 1, 万人次, count",
        "1000元/人的标准, 4, 元/人, money",
        "300千瓦, 3, 千瓦, measure",
        "300千家, 3, 千家, count",
        "120万千瓦, 3, 万千瓦, measure",
        "5个工作日内, 1, 个工作日, time",
        "3个以上, 1, 个, count",
        "2个百分点, 1, 个百分点, ratio",
        "30 平方米, 2, 平方米, area",
        "600元/人·月, 3, 元/人·月, money",
        "4.2名/10万人口, 3, 名/10万人口, count",
        "2名/3个班, 1, 名, count",
        "5个/10个, 1, 个, count",
        "5个/100户, 1, 个/100户, count"
    })
    void longestUnitThatStandsThere(String text, int at, String printed, String kind) {
        Units.Found found = UNITS.at(text, at).orElseThrow();
        assertEquals(printed, found.printed());
        assertEquals(kind, found.unit().kind());
    }

    @Test
    void aScaleAloneIsKeptAndNothingIsInvented() {
        Units.Found found = UNITS.at("500亿，", 3).orElseThrow();
        assertEquals("亿", found.printed());
        assertNull(found.unit());
        assertTrue(UNITS.at("12345热线", 5).isEmpty());
        assertTrue(UNITS.at("7", 1).isEmpty());
    }

    @Test
    void normalizesToTheBaseUnit() {
        assertEquals(new Quantity(80_000, "人"), UNITS.normalize(8, "万人"));
        assertEquals(new Quantity(100_000, "人"), UNITS.normalize(10, "万名"));
        assertEquals(new Quantity(15_000, "元/人"), UNITS.normalize(1.5, "万元/人"));
        assertEquals(new Quantity(1e9, "元"), UNITS.normalize(10, "亿元"));
        assertEquals(new Quantity(3_000_000, "平方米"), UNITS.normalize(3, "平方公里"));
        assertEquals(new Quantity(0.6667, null), UNITS.normalize(0.6667, null));
        assertEquals(new Quantity(5, "批次/千人"), UNITS.normalize(5, "批次/千人"));
        assertEquals(new Quantity(7, "斛"), UNITS.normalize(7, "斛"));
    }

    @Test
    void whatIsSmallIsNotRoundedAway() {
        assertEquals(new Quantity(31, "微克/立方米"), UNITS.normalize(31, "微克/立方米"));
        assertEquals(new Quantity(31, "微克/立方米"), UNITS.normalize(31, "μg/m³"));
        assertEquals(new Quantity(1200, "微克/立方米"), UNITS.normalize(1.2, "mg/m³"));
        assertEquals(new Quantity(0.8, "毫克/升"), UNITS.normalize(0.8, "毫克/升"));
        assertEquals(new Quantity(3e-12, "吨/件"), UNITS.normalize(3, "微克/件"));
        assertEquals(new Quantity(0.5, "小时"), UNITS.normalize(30, "分钟"));
        assertEquals(new Quantity(9, "/10万"), UNITS.normalize(9, "1/10万"));
    }

    @Test
    void indicatorsAreKnownByTheirManyNames() {
        IndicatorNames names = new IndicatorNames(Rules.bundled());
        assertEquals(
                "community-workers-per-10000",
                names.canonical("每万名城镇常住人口拥有社区工作者").orElseThrow());
        assertEquals(
                "community-workers-per-10000",
                names.canonical("每万城镇常住人口拥有社区工作者（人）").orElseThrow());
        assertEquals(
                "community-commerce-and-service-area-share",
                names.canonical("社区商业和综合服务设施面积占社区总建筑面积的比例").orElseThrow());
        assertEquals("new-urban-jobs", names.canonical("全省城镇新增就业").orElseThrow());
        assertTrue(names.canonical("石桥县古树挂牌率").isEmpty());
        assertEquals(Boolean.FALSE, names.find("城镇调查失业率").orElseThrow().higherIsBetter());
    }
}
