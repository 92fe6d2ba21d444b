package io.github.guihua.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import io.github.guihua.PlanExtractor;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Section;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.rules.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final PlanExtractor EXTRACTOR = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Plan plan(String text) throws Exception {
        return EXTRACTOR.extract(text.getBytes(StandardCharsets.UTF_8), "plan.txt");
    }

    private static Plan sample() throws Exception {
        Path file = Path.of("corpus/shiqiao-community-plan.html");
        return EXTRACTOR.extract(Files.readAllBytes(file), "plan.html");
    }

    private static final String THREE =
            """
            石桥县“十四五”社区服务规划
            一、总体要求
            （一）发展目标
            到2025年，社区食堂达到20个。
            （二）重点任务
            开展培训。
            （三）建设食堂
            每年新建社区食堂5个。
            （牵头单位：县民政局）
            二、保障措施
            加强领导。
            """;

    private static String shape(List<Section> sections) {
        StringBuilder b = new StringBuilder();
        for (Section s : sections) {
            b.append(s.title());
            if (!s.children().isEmpty()) {
                b.append('(').append(shape(s.children())).append(')');
            }
            b.append(' ');
        }
        return b.toString().strip();
    }

    private static Correction level(int section, int before, int after) {
        return new Correction(
                "c",
                "/sections/" + section + "/level",
                IntNode.valueOf(before),
                IntNode.valueOf(after),
                null,
                "李",
                "",
                null);
    }

    @Test
    void aHeadingOfAnotherLevelHangsElsewhereAndWhatStandsInItFollows() throws Exception {
        Plan before = plan(THREE);
        assertEquals("总体要求(发展目标 重点任务 建设食堂) 保障措施", shape(before.outline()));

        Plan up = Corrections.make(before, level(2, 2, 1));
        assertEquals("总体要求(发展目标) 重点任务(建设食堂) 保障措施", shape(up.outline()));
        Section food = up.outline().get(1).children().get(0);
        assertEquals("（二）/（三）", food.id());
        assertEquals(food.id(), up.responsibilities().get(0).section());
        assertTrue(
                up.targets().stream().anyMatch(t -> food.id().equals(t.section())),
                up.targets().toString());

        assertEquals(
                "总体要求(发展目标 重点任务(建设食堂)) 保障措施",
                shape(Corrections.make(before, level(3, 2, 3)).outline()));
        assertNull(Corrections.make(before, level(3, 1, 3)), "it does not say 1");
        assertNull(Corrections.make(before, level(3, 2, 0)), "there is no level 0");
        assertNull(Corrections.make(before, level(99, 2, 1)));
    }

    @Test
    void everyChangeOfALevelIsTakenBackExactly() throws Exception {
        Plan plan = sample();
        List<Section> all = new ArrayList<>();
        collect(plan.outline(), all);
        assertTrue(all.size() > 5, "the sample has sections");
        for (int i = 0; i < all.size(); i++) {
            for (int to = 1; to <= 5; to++) {
                Correction c = level(i, all.get(i).level(), to);
                Plan moved = Corrections.make(plan, c);
                Set<String> ids = ids(moved);
                moved.targets().forEach(t -> assertTrue(t.section() == null || ids.contains(t.section()), t.section()));
                assertEquals(plan, Corrections.takeBack(moved, c), i + " to " + to);
            }
        }
    }

    private static void collect(List<Section> sections, List<Section> into) {
        for (Section s : sections) {
            into.add(s);
            collect(s.children(), into);
        }
    }

    private static Set<String> ids(Plan plan) {
        List<Section> all = new ArrayList<>();
        collect(plan.outline(), all);
        Set<String> ids = new HashSet<>();
        all.forEach(s -> assertTrue(ids.add(s.id()), s.id() + " is twice"));
        return ids;
    }

    private static final String COLUMN =
            """
            石桥县“十四五”社区服务规划
            一、重点任务
            （一）社区服务
            推进社区服务。
            专栏1 社区服务行动
            1.社区食堂行动。建设社区食堂5个。
            2.社区培训行动。每年培训社区工作者30名。
            （二）保障
            加强领导。
            """;

    private static Correction end(Plan plan, String choice) throws IOException {
        JsonNode tree = Edits.tree(plan);
        String field = "/specialColumns/0/end";
        // As read back from the file.
        JsonNode after = JSON.readTree(ColumnEnd.chosen(tree, 0, choice).toString());
        return new Correction(
                "c", field, JSON.readTree(Edits.value(tree, field).toString()), after, null, "李", "", null);
    }

    @Test
    void aColumnThatReachesTooFarGivesItsLastPartsToTheTextAndBack() throws Exception {
        Plan before = plan(COLUMN);
        assertEquals(2, before.specialColumns().get(0).items().size());
        Correction c = end(before, "keep:1");
        Plan cut = Corrections.make(before, c);
        assertNotNull(cut);
        assertEquals(1, cut.specialColumns().get(0).items().size());
        Section section = cut.outline().get(0).children().get(0);
        assertTrue(section.text().endsWith("2.社区培训行动。每年培训社区工作者30名。"), section.text());
        var moved =
                cut.targets().stream().filter(t -> t.value() == 30).findFirst().orElseThrow();
        assertNull(moved.column());
        assertEquals(section.id(), moved.section());
        assertEquals(
                "专栏1",
                cut.targets().stream()
                        .filter(t -> t.value() == 5)
                        .findFirst()
                        .orElseThrow()
                        .column());
        assertEquals(before, Corrections.takeBack(cut, c));
    }

    @Test
    void aColumnThatEndsTooSoonTakesParagraphsOfTheTextInAndGivesThemBack() throws Exception {
        Plan cut = Corrections.make(plan(COLUMN), end(plan(COLUMN), "keep:1"));
        int paragraphs = cut.outline().get(0).children().get(0).text().split("\n").length;
        Correction c = end(cut, "take:" + paragraphs + "-" + paragraphs);
        Plan again = Corrections.make(cut, c);
        assertEquals("社区培训行动", again.specialColumns().get(0).items().get(1).title());
        assertEquals("推进社区服务。", again.outline().get(0).children().get(0).text());
        assertEquals(
                "专栏1",
                again.targets().stream()
                        .filter(t -> t.value() == 30)
                        .findFirst()
                        .orElseThrow()
                        .column());
        assertEquals(cut, Corrections.takeBack(again, c));
        assertNull(ColumnEnd.chosen(Edits.tree(cut), 0, "take:2-9"));
        assertNull(ColumnEnd.chosen(Edits.tree(cut), 0, "keep:1"), "that is where it ends already");
        assertNull(ColumnEnd.chosen(Edits.tree(cut), 7, "keep:1"));
    }
}
