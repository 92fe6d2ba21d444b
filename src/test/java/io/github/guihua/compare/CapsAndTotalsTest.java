package io.github.guihua.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one class, case or station may have is ranked; what a territory has in all is not. */
class CapsAndTotalsTest {
    @ParameterizedTest
    @CsvSource({
        "小学班额, 不超过, <=, 45, 50, 人, LOOSER",
        "进入校园的社会事务清单, 控制在, <=, 15, 12, 项, STRICTER",
        "涉企审批环节, 不超过, <=, 4, 3, 个, STRICTER",
        "不动产登记环节, 压减至, =, 2, 1, 个, STRICTER",
        "申请材料精简, 至, <=, 3, 2, 份, STRICTER",
        "群众满意度, 达到, =, 95, 97, 分, STRICTER",
        "消防救援站辖区面积, 不超过, <=, 7, 5, 平方公里, STRICTER",
        "人均补助标准, 达到, >=, 84, 90, 元, STRICTER",
        "生均公用经费财政拨款标准每生每年, 不低于, >=, 600, 700, 元, STRICTER",
        "城乡居民收入比, 缩小到, =, 2.3, 2.1, 倍, STRICTER",
        "禁止在学校周边设置网吧, '', <=, 200, 300, 米, STRICTER",
        "急救站服务半径, 不大于, <=, 5, 8, 公里, LOOSER",
        "用水总量, 控制在, <=, 190, 27, 亿立方米, INCOMPARABLE",
        "新建绿道, '', =, 500, 20, 公里, INCOMPARABLE",
        "新建高标准农田, '', =, 200, 30, 万亩, INCOMPARABLE",
        "制定地方标准, '', =, 20, 3, 项, INCOMPARABLE",
        "建设标准化厂房, '', =, 40, 2, 万平方米, INCOMPARABLE",
        "编制权责清单, '', =, 40, 12, 项, INCOMPARABLE"
    })
    void verdict(String subject, String verb, String op, double base, double other, String unit, Verdict verdict) {
        Entry e = Sketch.compared(
                        Sketch.province().target(subject, verb, op, base, unit, null),
                        Sketch.county().target(subject, verb, op, other, unit, null))
                .targets()
                .get(0);
        assertEquals(verdict, e.verdict(), e.reasons().toString());
    }
}
