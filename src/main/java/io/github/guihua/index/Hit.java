package io.github.guihua.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A passage that was found.
 *
 * @param rank from 1
 * @param id what {@code guihua show} and {@code guihua similar} take
 * @param type {@code section}, {@code item}, {@code indicator}, {@code task}, {@code target} or {@code plan}
 * @param path labels from the top ({@code 三/（二）/1}); null for a plan
 * @param column id of the special column, with {@code item} the entry's number
 * @param name of the indicator, or what the target measures
 * @param annex id of the annex, with {@code row} the task's ordinal in it, from 1
 * @param title its heading
 * @param page from 1; null where the format has no pages
 * @param snippet plain text around the words found
 * @param highlights the words in it, as pairs of offsets in UTF-16 units, end excluded
 * @param explanation how the score came about; only where asked for
 */
public record Hit(
        int rank,
        double score,
        String id,
        PlanRef plan,
        String type,
        String path,
        String column,
        Integer item,
        String name,
        String annex,
        Integer row,
        String title,
        Integer page,
        String snippet,
        List<List<Integer>> highlights,
        @JsonInclude(JsonInclude.Include.NON_NULL) String explanation) {

    /** @param jurisdiction its name ({@code 石桥县}); null where unknown */
    public record PlanRef(String id, String title, String file, String jurisdiction) {}

    public Hit {
        highlights = List.copyOf(highlights);
    }

    /** The snippet with each found word between the two marks. */
    public String marked(String before, String after) {
        StringBuilder b = new StringBuilder();
        int at = 0;
        for (List<Integer> h : highlights) {
            b.append(snippet, at, h.get(0))
                    .append(before)
                    .append(snippet, h.get(0), h.get(1))
                    .append(after);
            at = h.get(1);
        }
        return b.append(snippet, at, snippet.length()).toString();
    }
}
