package io.github.guihua.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Box;
import io.github.guihua.read.Line;
import io.github.guihua.read.Style;
import io.github.guihua.read.Wrap;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Titles that only their place on the page shows. */
class IndentedTitlesTest {
    private static final double EM = 16;
    private static final double MARGIN = 34;

    /** Lines of a page; those that begin with two ideographic spaces are set in. */
    private static Set<Integer> found(String... lines) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String text = lines[i].strip();
            double x = lines[i].startsWith("　　") ? MARGIN + 2 * EM : MARGIN;
            Box box = new Box(x, 20 * i, EM * text.length(), EM);
            items.add(new Item.Piece(text, 0, new Line(text, Wrap.HARD, Style.PLAIN, box, i, null), 1, false));
        }
        Set<Integer> found = new TreeSet<>();
        new IndentedTitles(Rules.bundled()).find(items, found);
        return found;
    }

    @Test
    void shortLinesAboveParagraphsBelowANumberedHeading() {
        assertEquals(
                Set.of(1, 4, 7),
                found(
                        "　　三、保障措施",
                        "　　加强组织领导",
                        "　　成立数字政府建设专班，定期调度、分析研判，及时协调解决重",
                        "大问题。",
                        "　　强化资金保障",
                        "　　统筹安排项目资金，每年安排不少于3000万元，优先保障重点",
                        "项目建设。",
                        "　　严格督查考核",
                        "　　将建设情况纳入绩效考核，实行月通报、季评比，对推进不力的",
                        "予以通报。",
                        "　　四、附则",
                        "　　本方案自印发之日起施行，由县数据局负责解释，各有关部门执",
                        "行。"));
    }

    @Test
    void oneShortLineAndTheEndOfAWrappedSentenceAreNone() {
        assertEquals(
                Set.of(),
                found(
                        "　　三、保障措施",
                        "　　加强组织领导",
                        "　　成立数字政府建设专班，定期调度、分析研判，及时协调解决，",
                        "强化资金保障",
                        "　　统筹安排项目资金，每年安排不少于3000万元，优先保障重点",
                        "项目建设。",
                        "严格督查考核",
                        "　　将建设情况纳入绩效考核，实行月通报、季评比，对推进不力的",
                        "予以通报。"));
    }
}
