package io.github.guihua.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Period;
import io.github.guihua.rules.Rules;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private static final Periods PERIODS = new Periods(Rules.bundled());

    @ParameterizedTest
    @CsvSource({
        "2022年3月14日, 2022-03-14",
        "2022 年 3 月 14 日, 2022-03-14",
        "２０２２年３月１４日, 2022-03-14",
        "二〇二二年三月十四日, 2022-03-14",
        "二○二二年十二月三十一日, 2022-12-31",
        "二〇二三年十月二十日, 2023-10-20",
        "2022-03-14, 2022-03-14",
        "成文日期：2022.3.14, 2022-03-14",
        "清河市人民政府办公室2023年5月10日印发, 2023-05-10"
    })
    void dateIsIso(String printed, String iso) {
        assertEquals(Optional.of(iso), Dates.first(printed));
    }

    @ParameterizedTest
    @CsvSource({"2022年13月1日", "2022年2月30日", "2022年3月", "无日期", "二〇二二年"})
    void noDateGivesNothing(String printed) {
        assertEquals(Optional.empty(), Dates.first(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "清河市城乡社区服务体系建设“十四五”规划, 2021, 2025",
        "清河市“十三五”规划, 2016, 2020",
        "云岭省行动计划（2023—2025年）, 2023, 2025",
        "清河市2023年工作要点, 2023, 2023",
        "石桥县国民经济和社会发展第十五个五年规划, 2026, 2030",
        "清河市规划(2021-2035 年), 2021, 2035"
    })
    void titleGivesPeriod(String title, int from, int to) {
        assertEquals(Optional.of(new Period(from, to)), PERIODS.ofTitle(title));
    }

    @Test
    void horizonIsNoPeriod() {
        assertEquals(Optional.empty(), PERIODS.ofTitle("清河市15分钟便民生活圈建设方案"));
        assertEquals(Optional.empty(), PERIODS.ofText("到2025年，覆盖率达到100%。"));
        assertEquals(Optional.of(new Period(2021, 2025)), PERIODS.ofText("制定本规划，规划期为2021年至2025年。"));
    }

    @Test
    void traditionalTextFoldsWithTheSameLength() {
        assertEquals("国家发展和改革委员会关于印发规划的通知", Simplified.fold("國家發展和改革委員會關於印發規劃的通知"));
        assertEquals("乾县", Simplified.fold("乾县"));
    }
}
