package io.github.guihua.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.web.pages.Marked.Figure;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTest {
    private static String marked(String text, String... said) {
        List<Figure> figures =
                List.of(said).stream().map(s -> new Figure(s, "", null, s)).toList();
        return Marked.runs(text, figures).stream()
                .map(r -> r.figure() == null ? r.text() : "[" + r.text() + "]")
                .collect(Collectors.joining());
    }

    @Test
    void aFigureInsideALongerNumberIsNotMarked() {
        assertEquals("建成社区210个、食堂[10个]。", marked("建成社区210个、食堂10个。", "10个"));
    }

    @Test
    void theSameWordsTwiceAreTwoFigures() {
        assertEquals("食堂[5个]，站点[5个]", marked("食堂5个，站点5个", "5个", "5个"));
    }

    @Test
    void whatStandsWithinAnotherFigureIsMarkedOnce() {
        assertEquals("[食堂达到5个]。", marked("食堂达到5个。", "5个", "食堂达到5个"));
    }

    @Test
    void whatIsNotThereLeavesTheTextAlone() {
        assertEquals("食堂", marked("食堂", "5个", ""));
    }
}
