package io.github.guihua.read.word;

import io.github.guihua.read.number.ListCounters;
import io.github.guihua.read.number.ListLevel;
import io.github.guihua.read.number.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** A binary document's lists, and how far they have counted. */
final class DocNumbering {
    private static final int LEVELS = 9;

    private final boolean lists;
    private final HWPFDocument document;
    private final ListCounters counters = new ListCounters();

    DocNumbering(HWPFDocument document) {
        this.document = document;
        this.lists = document.getListTables() != null;
    }

    /** The paragraph's number, counted on; empty where it is in no list. */
    String next(Paragraph paragraph) {
        if (!lists || !paragraph.isInList()) {
            return "";
        }
        HWPFList list;
        ListData data;
        try {
            list = paragraph.getList();
            data = document.getListTables().getListData(list.getLsid());
        } catch (RuntimeException e) {
            // A paragraph may name a list that the file does not have, and POI then fails in several ways; Word prints
            // no number.
            return "";
        }
        int count = data == null ? 0 : Math.min(LEVELS, data.getLevels().length);
        List<ListLevel> levels = new ArrayList<>();
        Map<Integer, Integer> starts = new HashMap<>();
        for (int i = 0; i < count; i++) {
            char level = (char) i;
            int format = list.getNumberFormat(level);
            levels.add(new ListLevel(
                    NumberFormat.coded(format),
                    pattern(list.getNumberText(level)),
                    NumberFormat.bullet(format),
                    list.getStartAt(level),
                    -1,
                    false));
            if (list.isStartAtOverridden(level)) {
                starts.put(i, list.getStartAt(level));
            }
        }
        return counters.next(list.getLsid(), paragraph.getIlfo(), starts, levels, paragraph.getIlvl());
    }

    /** The binary format writes counters as the characters 0 to 8. */
    private static String pattern(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder b = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < LEVELS) {
                b.append('%').append((char) ('1' + c));
            } else {
                b.append(c);
            }
        }
        return b.toString();
    }
}
