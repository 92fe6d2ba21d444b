package io.github.guihua.report;

import io.github.guihua.index.Hit;
import io.github.guihua.index.SearchRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Passages that were found, one row each, and a last one that says so where a search gives no more. */
final class HitSheets {
    private static final List<String> COLUMNS =
            List.of("rank", "place", "plan", "type", "path", "heading", "page", "snippet", "id", "file");
    private static final List<Integer> WIDTHS = List.of(6, 14, 40, 8, 18, 36, 6, 80, 26, 26);

    private HitSheets() {}

    static List<Sheet> of(List<Hit> hits, Wording words) {
        List<List<Object>> rows = new ArrayList<>();
        for (Hit h : hits) {
            String where = h.column() == null ? h.path() : h.column() + (h.item() == null ? "" : "·" + h.item());
            rows.add(Arrays.asList(
                    h.rank(),
                    h.plan().jurisdiction(),
                    h.plan().title(),
                    h.type(),
                    where,
                    h.name() == null ? h.title() : h.name(),
                    h.page(),
                    h.snippet(),
                    h.id(),
                    h.plan().file()));
        }
        if (hits.size() >= SearchRequest.MOST) {
            rows.add(Arrays.asList(
                    null, null, null, null, null, words.text("hits.cut", hits.size()), null, null, null, null));
        }
        List<String> header = COLUMNS.stream().map(c -> words.text("hits." + c)).toList();
        return List.of(new Sheet(words.text("hits.sheet"), header, rows, WIDTHS));
    }
}
