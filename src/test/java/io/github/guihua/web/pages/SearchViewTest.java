package io.github.guihua.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.index.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchViewTest {
    private static String marked(String snippet, List<List<Integer>> highlights) {
        Hit.PlanRef plan = new Hit.PlanRef("p", "规划", "p.txt", "石桥县");
        Hit hit = new Hit(
                1,
                1.0,
                "p#一",
                plan,
                "section",
                "一",
                null,
                null,
                null,
                null,
                null,
                "一",
                null,
                snippet,
                highlights,
                null);
        StringBuilder b = new StringBuilder();
        SearchView.pieces(hit).forEach(p -> b.append(p.found() ? "<" + p.text() + ">" : p.text()));
        return b.toString();
    }

    @Test
    void findsThatTouchAreMarkedAsOne() {
        assertEquals("建<养老服务>站和<食堂>", marked("建养老服务站和食堂", List.of(List.of(1, 3), List.of(3, 5), List.of(7, 9))));
    }

    @Test
    void findsApartAreMarkedApart() {
        assertEquals("<养老>、<托育>", marked("养老、托育", List.of(List.of(0, 2), List.of(3, 5))));
        assertEquals("无", marked("无", List.of()));
    }
}
