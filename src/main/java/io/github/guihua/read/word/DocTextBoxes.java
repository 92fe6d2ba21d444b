package io.github.guihua.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/**
 * The text boxes of a document in the binary format, by the place in the text that they are fixed to. The file tells
 * both through the drawing's number: a list of anchors (PlcfSpa) and one of the boxes' texts (PlcftxbxTxt).
 */
final class DocTextBoxes {
    private static final int ANCHORS = 0x9a + 40 * 8;
    private static final int ANCHOR_SIZE = 26;
    private static final int TEXTS = 0x9a + 56 * 8;
    private static final int TEXT_SIZE = 22;
    private static final int DRAWING = 14;
    private static final int MOST = 10_000;

    private final TreeMap<Integer, List<Range>> anchored = new TreeMap<>();
    private final List<Range> loose = new ArrayList<>();

    DocTextBoxes(HWPFDocument document) {
        Range all = document.getMainTextboxRange();
        if (all == null || all.getEndOffset() <= all.getStartOffset()) {
            return;
        }
        try {
            read(document, all);
        } catch (RuntimeException e) {
            // Lists that lie about their lengths: the boxes' text is read after the body's, in one piece.
            anchored.clear();
            loose.clear();
            loose.add(all);
        }
    }

    private void read(HWPFDocument document, Range all) {
        byte[] main = document.getMainStream();
        byte[] table = document.getTableStream();
        Map<Integer, Integer> places = new HashMap<>();
        int at = LittleEndian.getInt(main, ANCHORS);
        int count = count(LittleEndian.getInt(main, ANCHORS + 4), ANCHOR_SIZE);
        for (int i = 0; i < count; i++) {
            int drawing = LittleEndian.getInt(table, at + 4 * (count + 1) + ANCHOR_SIZE * i);
            places.put(drawing, LittleEndian.getInt(table, at + 4 * i));
        }
        at = LittleEndian.getInt(main, TEXTS);
        count = count(LittleEndian.getInt(main, TEXTS + 4), TEXT_SIZE);
        int start = all.getStartOffset();
        int done = start;
        for (int i = 0; i < count; i++) {
            int end = Math.min(all.getEndOffset(), start + LittleEndian.getInt(table, at + 4 * (i + 1)));
            Integer place = places.get(LittleEndian.getInt(table, at + 4 * (count + 1) + TEXT_SIZE * i + DRAWING));
            if (end > done) {
                Range text = new Range(done, end, document);
                (place == null ? loose : anchored.computeIfAbsent(place, p -> new ArrayList<>())).add(text);
                done = end;
            }
        }
        if (done < all.getEndOffset()) {
            loose.add(new Range(done, all.getEndOffset(), document));
        }
    }

    /** Entries of a list of so many bytes: one position more than there are structures. */
    private static int count(int bytes, int size) {
        return bytes < 8 ? 0 : Math.min(MOST, (bytes - 4) / (size + 4));
    }

    /** The boxes fixed between two places of the text, which are then done. */
    List<Range> take(int from, int to) {
        Map<Integer, List<Range>> here = anchored.subMap(from, to);
        List<Range> boxes = new ArrayList<>();
        here.values().forEach(boxes::addAll);
        here.clear();
        return boxes;
    }

    /** Those that no paragraph has taken. */
    List<Range> rest() {
        List<Range> rest = new ArrayList<>();
        anchored.values().forEach(rest::addAll);
        rest.addAll(loose);
        return rest;
    }
}
