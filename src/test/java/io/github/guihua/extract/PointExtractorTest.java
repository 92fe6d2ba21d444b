package io.github.guihua.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Point;
import io.github.guihua.read.Style;
import io.github.guihua.rules.Rules;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointExtractorTest {
    private static final PointExtractor POINTS = new PointExtractor(Rules.bundled());

    private static PointExtractor.Result read(String title, String... paragraphs) {
        return POINTS.extract(
                Arrays.stream(paragraphs)
                        .map(t -> new Paragraph(t, List.of(new Paragraph.Origin(0, 2, null, 9, null)), Style.PLAIN))
                        .toList(),
                title);
    }

    private static List<String> points(PointExtractor.Result result) {
        return result.points().stream()
                .map(p -> p.marker() + "|" + p.title() + "|" + p.text())
                .toList();
    }

    private static List<String> rest(PointExtractor.Result result) {
        return result.rest().stream().map(Paragraph::text).toList();
    }

    @Test
    void dashesOpenPoints() {
        PointExtractor.Result result = read("主要目标", "到2025年，实现以下目标：", "——服务更加便捷。清河市全部社区设站。", "——机制更加健全。部门协同。");
        assertEquals(List.of("——|服务更加便捷|清河市全部社区设站。", "——|机制更加健全|部门协同。"), points(result));
        assertEquals(List.of("到2025年，实现以下目标："), rest(result));
    }

    @Test
    void ordinalsInsideAParagraphAndOverParagraphs() {
        PointExtractor.Result inside = read("发展基础", "成效明显。一是机制健全。党建引领。二是设施完善。站点增加。", "同时看到不足。");
        assertEquals(List.of("一是|机制健全|党建引领。", "二是|设施完善|站点增加。"), points(inside));
        assertEquals(List.of("成效明显。", "同时看到不足。"), rest(inside));
        PointExtractor.Result over = read("基本原则", "一是坚持统筹。城乡一体。", "二是坚持创新。科技支撑。");
        assertEquals(List.of("一是|坚持统筹|城乡一体。", "二是|坚持创新|科技支撑。"), points(over));
    }

    @Test
    void aPrincipleWhoseDashesAreLostIsAPointLikeTheOthers() {
        PointExtractor.Result result = read("基本原则", "——坚持党的领导。贯穿各方面。", "坚持共建共享。发挥政府作用。", "——坚持分类指导。因地制宜。");
        assertEquals(List.of("——|坚持党的领导|贯穿各方面。", "null|坚持共建共享|发挥政府作用。", "——|坚持分类指导|因地制宜。"), points(result));
        assertEquals(List.of(), rest(result));
    }

    @Test
    void whatFollowsAListInsideASentenceIsTextAgain() {
        PointExtractor.Result result = read("参与方式", "须同时满足：一是响应及时；二是不少于申报量的一半。满足以上条件视为有效响应。");
        assertEquals(List.of("一是|null|响应及时；", "二是|null|不少于申报量的一半。"), points(result));
        assertEquals(List.of("须同时满足：", "满足以上条件视为有效响应。"), rest(result));
    }

    @Test
    void aPointWithoutAShortSentenceHasNoTitle() {
        PointExtractor.Result result = read("目标", "重点做好两项工作：一是健全清河市社区服务机制；二是完善设施。");
        assertEquals(List.of("一是|null|健全清河市社区服务机制；", "二是|null|完善设施。"), points(result));
        assertEquals(List.of("重点做好两项工作："), rest(result));
    }

    @Test
    void bulletsOpenPointsWhereASignComesTwice() {
        PointExtractor.Result result = read("工作目标", "主要包括：", "●服务更加便捷：清河市全部社区设站。", "●基层减负更实。报表精简一半以上。");
        assertEquals(List.of("●|服务更加便捷|清河市全部社区设站。", "●|基层减负更实|报表精简一半以上。"), points(result));
        assertEquals(List.of("主要包括："), rest(result));
        PointExtractor.Result lozenges = read("任务", "◇ 完善设施。设站。", "▲ 标注的为重点。", "◇ 健全机制。联席。");
        assertEquals(List.of("◇|完善设施|设站。", "◇|健全机制|联席。"), points(lozenges));
        assertEquals(List.of("▲ 标注的为重点。"), rest(lozenges));
        assertTrue(read("任务", "★完善设施。设站。", "评为★★★★。").points().isEmpty());
    }

    @Test
    void ordinalsOfOtherWordsCountToo() {
        assertEquals(List.of("一要|完善设施|设站。", "二要|健全机制|联席。"), points(read("任务", "一要完善设施。设站。二要健全机制。联席。")));
        assertEquals(List.of("第一|完善设施|设站。", "第二|健全机制|联席。"), points(read("任务", "第一，完善设施。设站。", "第二，健全机制。联席。")));
        assertEquals(
                List.of("首先|null|完善设施。", "其次|健全机制|联席。", "最后|null|培养人才。"),
                points(read("任务", "首先，完善设施。其次，健全机制。联席。最后，培养人才。")));
        assertTrue(read("任务", "其次，健全机制。最后，培养人才。").points().isEmpty());
        assertTrue(read("任务", "第一，完善设施。第三，培养人才。").points().isEmpty());
    }

    @Test
    void principlesAreParagraphsThatOpenWithAShortSentence() {
        PointExtractor.Result result = read("主要原则", "坚持党的领导。贯穿各方面。", "坚持城乡统筹。以城带乡。");
        assertEquals(List.of("null|坚持党的领导|贯穿各方面。", "null|坚持城乡统筹|以城带乡。"), points(result));
        assertEquals(List.of(), rest(result));
        assertTrue(read("主要目标", "坚持党的领导。贯穿各方面。", "坚持城乡统筹。以城带乡。").points().isEmpty());
    }

    @Test
    void ordinaryTextHasNoPoints() {
        assertTrue(read("工作", "统一是基础，第一是质量。", "服务热线——民生平台。2021—2025年。").points().isEmpty());
        assertTrue(read("工作", "一是健全机制。三是完善设施。").points().isEmpty());
    }

    @Test
    void pointsKnowTheirLine() {
        Point point = read("目标", "——甲。乙。", "——丙。丁。").points().get(0);
        assertEquals(9, point.evidence().line());
        assertEquals("points/dash", point.evidence().rule());
    }

    @Test
    void endsOnHostileText() {
        for (String piece : List.of("——", "一是", "一是甲。二是乙。", "。", "—")) {
            read("原则", piece.repeat(5_000));
        }
    }
}
