package io.github.guihua.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.message.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanOrderTest {
    /** More than a search ranks further, so that equal scores lie on both sides of the cut. */
    private static final int PLANS = 260;

    private static List<String> found(Path dir, List<Integer> order, int committed, String query) throws UserException {
        try (PlanIndex index = PlanIndex.create(dir)) {
            int done = 0;
            for (int n : order) {
                index.put(Samples.of("p" + n, "方案", "建设老年食堂，配备护理员。"));
                if (++done % committed == 0) {
                    index.commit();
                }
            }
            index.commit();
        }
        try (PlanSearcher searcher = PlanSearcher.open(dir, () -> null)) {
            return searcher.search(SearchRequest.of(query, 30)).hits().stream()
                    .map(Hit::id)
                    .toList();
        }
    }

    @Test
    void equalScoresComeInTheSameOrderInEveryIndex(@TempDir Path one, @TempDir Path other) throws UserException {
        List<Integer> order = new ArrayList<>();
        for (int n = 0; n < PLANS; n++) {
            order.add(n);
        }
        for (String query : List.of("老年食堂 类型:章节", "类型:章节", "食堂 护理员")) {
            List<String> ids = found(one, order, PLANS, query);
            Collections.reverse(order);
            assertEquals(ids, found(other, order, 37, query), query);
            assertEquals(30, ids.stream().distinct().count());
        }
    }

    @Test
    void aPlansPassagesComeAsTheyStandInIt(@TempDir Path dir) throws UserException {
        try (PlanIndex index = PlanIndex.create(dir)) {
            index.put(Samples.province());
            index.commit();
        }
        try (PlanSearcher searcher = PlanSearcher.open(dir, () -> null)) {
            List<String> ids = searcher.search(SearchRequest.of("类型:章节", 10)).hits().stream()
                    .map(Hit::id)
                    .toList();
            assertEquals(List.of("prov#一", "prov#二", "prov#二/（一）", "prov#二/（二）", "prov#二/（三）"), ids);
        }
    }
}
