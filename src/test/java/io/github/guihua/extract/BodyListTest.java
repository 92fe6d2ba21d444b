package io.github.guihua.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.rules.Rules;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyListTest {
    private static final BodyList BODIES = new BodyList(Rules.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市民政局、市财政局等部门及各乡镇、街道 | 市民政局 市财政局 各乡镇 各街道",
                "县民政局 县财政局 各乡镇 | 县民政局 县财政局 各乡镇",
                "市教育局 市司法局、市妇联 | 市教育局 市司法局 市妇联",
                "市民政局等部门及各乡镇，街道 | 市民政局 各乡镇 各街道",
                "东山、西山街道 | 东山街道 西山街道",
                "各乡镇〈街道〉 | 各乡镇（街道）",
                "县纪委县监委、县民政局 | 县纪委 县监委 县民政局",
                "纪委监委 | 纪委 监委",
                "省委省政府 | 省委 省政府",
                "各地各有关部门 | 各地 各有关部门",
                "市直各部门 | 市直各部门",
                "市直有关部门、中、省驻清有关单位 | 市直有关部门 中、省驻清有关单位",
                "市民政局，中央、省、市驻石单位 | 市民政局 中央、省、市驻石单位",
                "省财政厅，各市、州、县人民政府 | 省财政厅 各市人民政府 各州人民政府 各县人民政府",
                "各县（市、区）人民政府 | 各县（市、区）人民政府",
                "各市〔州〕、县〔市、区〕人民政府 | 各市（州）人民政府 各县（市、区）人民政府",
                "东湖示范区、临空港区管委会 | 东湖示范区管委会 临空港区管委会",
                "各县（市、区）、清河开发区管委会 | 各县（市、区） 清河开发区管委会",
                "清河新区、市应急管理局 | 清河新区 市应急管理局",
                "市发展和改革委员会、市文化和旅游局 | 市发展和改革委员会 市文化和旅游局",
                "市司法局和市财政局 | 市司法局 市财政局",
                "市政务服务和数字化局 | 市政务服务和数字化局",
                "省发展改革委、市场监管局 | 省发展改革委 市场监管局",
                "市住建局、市水利局等市直有关单位，各区政府 | 市住建局 市水利局 各区政府",
                "民政部、财政部等和各省级人民政府 | 民政部 财政部 各省级人民政府",
                "市高院等具有登记、保管职能的部门和单位 | 市高院",
                "省教育厅、各高等院校 | 省教育厅 各高等院校",
                "有关部门 | ''",
                "县直相关部门、各有关部门 | 县直相关部门 各有关部门",
                "经开区、由市公安局 | 经开区 市公安局",
                "各市、县〔区〕市场监管局 | 各市市场监管局 各县（区）市场监管局",
                "各区、市民政局 | 各区 市民政局",
                "省“双随机、一公开”联席会议成员单位、省民政厅 | 省“双随机、一公开”联席会议成员单位 省民政厅",
                "县、区政府 | 县政府 区政府",
                "和平区政府、和田地区 | 和平区政府 和田地区",
                "省政府办公厅〔省大数据局〕 | 省政府办公厅（省大数据局）",
            })
    void splits(String list, String bodies) {
        List<String> want = bodies.isEmpty() ? List.of() : Arrays.asList(bodies.split(" "));
        assertEquals(want, BODIES.split(list));
    }

    @Test
    void endsOnHostileLists() {
        for (String piece : List.of("、", "和", "等", "各", "（", "局", "市局", "等部门")) {
            BODIES.split(piece.repeat(5_000));
        }
    }
}
