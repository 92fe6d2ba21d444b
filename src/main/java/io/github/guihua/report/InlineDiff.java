package io.github.guihua.report;

import io.github.guihua.compare.Change;
import io.github.guihua.compare.Entry;
import java.util.List;

/** A pair's two texts with what changed marked, as HTML. */
final class InlineDiff {
    private InlineDiff() {}

    static String base(Entry e) {
        return marked(e.base().text(), e.changes(), true);
    }

    static String other(Entry e) {
        return marked(e.other().text(), e.changes(), false);
    }

    private static String marked(String text, List<Change> changes, boolean base) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Change c : changes) {
            Integer from = base ? c.baseAt() : c.otherAt();
            String words = base ? c.base() : c.other();
            if (from == null || words == null || from < at || from + words.length() > text.length()) {
                continue;
            }
            String tag = base ? "del" : "ins";
            out.append(Page.escape(text.substring(at, from)));
            out.append('<').append(tag).append('>').append(Page.escape(words));
            out.append("</").append(tag).append('>');
            at = from + words.length();
        }
        return out.append(Page.escape(text.substring(at))).toString();
    }
}
