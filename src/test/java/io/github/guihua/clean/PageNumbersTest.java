package io.github.guihua.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Removed;
import io.github.guihua.read.Line;
import io.github.guihua.read.Wrap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Page numbers whose dashes recognition lost on every page. */
class PageNumbersTest {
    /**
     * @param feet of pages that follow each other; empty for none
     * @return what was taken for a page number
     */
    private static List<String> removed(String... feet) {
        List<Item> items = new ArrayList<>();
        for (String foot : feet) {
            items.add(Item.of(Line.plain("推动服务重心下移、资源下沉。", Wrap.HARD, 1), 1));
            if (!foot.isEmpty()) {
                items.add(Item.of(Line.plain(foot, Wrap.HARD, 2), 1));
            }
            items.add(new Item.Gap(true, false));
        }
        List<Removed> removed = new ArrayList<>();
        new PageNumbers().apply(items, removed);
        return removed.stream().map(Removed::text).toList();
    }

    @Test
    void bareNumbersOfThreePagesProveEachOther() {
        assertEquals(List.of("23", "24", "27"), removed("23", "24", "", "", "27"));
    }

    @Test
    void twoDoNotNorNumbersThatDoNotGoOnAsPagesDo() {
        assertEquals(List.of(), removed("23", "24"));
        assertEquals(List.of(), removed("65", "80", "100", "18"));
    }
}
