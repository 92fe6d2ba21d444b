package io.github.guihua.web.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.guihua.correct.ColumnEnd;
import java.util.ArrayList;
import java.util.List;

/** Where a special column may end: after any of its parts, or with paragraphs of the text around it taken in. */
public final class Ends {
    private static final int SHOWN = 24;
    private static final int MOST = 40;

    private Ends() {}

    /**
     * A choice.
     *
     * @param typed as {@link ColumnEnd#chosen} reads it
     * @param from the first part or paragraph that is meant, from 1
     * @param to the last; null where the column is cut off after {@code from}
     * @param opening how that part or paragraph begins
     */
    public record End(String typed, int from, Integer to, String opening) {}

    static List<End> of(JsonNode value) {
        List<End> ends = new ArrayList<>();
        List<String> parts = ColumnEnd.parts(value);
        for (int i = 1; i < Math.min(parts.size(), MOST); i++) {
            ends.add(new End("keep:" + i, i, null, opening(parts.get(i - 1))));
        }
        List<String> around = ColumnEnd.around(value);
        int last = Math.min(around.size(), MOST);
        for (int from = 1; from <= last; from++) {
            ends.add(new End("take:" + from + "-" + from, from, from, opening(around.get(from - 1))));
            if (around.size() > from) {
                ends.add(new End(
                        "take:" + from + "-" + around.size(), from, around.size(), opening(around.get(from - 1))));
            }
        }
        return ends;
    }

    private static String opening(String text) {
        return text.length() <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length()))))
                        + "…";
    }
}
