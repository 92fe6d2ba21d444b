package io.github.guihua.read.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Notes at a page's foot: smaller type than the body's, opened by a raised mark or standing under a short rule. Their
 * marks in the body go with them.
 */
final class Footnotes {
    /** Notes are set in type of at most this part of the body's. */
    private static final float SMALLER = 0.85f;
    /** Marks are set in type of at most this part of their row's. */
    private static final float MARK = 0.8f;

    private static final String ENCLOSED = "①②③④⑤⑥⑦⑧⑨⑩";
    private static final int LONGEST_NUMBER = 12;

    private final List<Row> body = new ArrayList<>();
    private final List<Row> notes = new ArrayList<>();

    /**
     * @param rows from the top down
     * @param height of the page
     */
    Footnotes(List<Row> rows, List<Ruling> rulings, double width, double height) {
        float size = size(rows);
        int end = rows.size();
        while (end > 0 && pageNumber(rows.get(end - 1))) {
            end--;
        }
        int first = end;
        while (first > 0
                && rows.get(first - 1).size() <= SMALLER * size
                && rows.get(first - 1).baseline() > height / 2) {
            first--;
        }
        while (first < end && !opens(rows, first, rulings, width)) {
            first++;
        }
        Set<String> marks = new HashSet<>();
        for (Row note : rows.subList(first, end)) {
            notes.add(note);
            marks.add(number(note));
        }
        for (Row row : rows.subList(0, first)) {
            body.add(withoutMarks(row, marks));
        }
        body.addAll(rows.subList(end, rows.size()));
    }

    /** Of the type that most glyphs are set in. */
    private static float size(List<Row> rows) {
        Map<Float, Integer> counts = new TreeMap<>();
        for (Row row : rows) {
            counts.merge(row.size(), row.glyphs().size(), Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static boolean pageNumber(Row row) {
        return row.glyphs().size() <= LONGEST_NUMBER
                && row.glyphs().stream().allMatch(g -> g.blank() || "—–-－·0123456789第页共/".contains(g.text()));
    }

    private static boolean opens(List<Row> rows, int at, List<Ruling> rulings, double width) {
        Row row = rows.get(at);
        if (marked(row)) {
            return true;
        }
        float above = at == 0 ? 0 : rows.get(at - 1).baseline();
        float baseline = row.baseline();
        float size = row.size();
        return rulings.stream()
                .anyMatch(rule -> rule.horizontal()
                        && rule.at() > above
                        && rule.at() < baseline
                        && rule.length() > 0.1 * width
                        && rule.length() < 0.45 * width
                        && Math.abs(rule.from() - row.left()) < 3 * size);
    }

    private static boolean marked(Row row) {
        Glyph first = row.glyphs().get(0);
        return ENCLOSED.contains(first.text()) || digit(first) && first.size() <= MARK * row.size();
    }

    private static boolean digit(Glyph glyph) {
        return glyph.text().length() == 1 && Character.isDigit(glyph.text().charAt(0));
    }

    private static String number(Row row) {
        StringBuilder number = new StringBuilder();
        for (Glyph glyph : row.glyphs()) {
            if (!digit(glyph) || number.length() == 2) {
                break;
            }
            number.append(glyph.text());
        }
        return number.length() == 0 ? row.glyphs().get(0).text() : number.toString();
    }

    /** Raised numbers of notes go to the notes, so that none of the text is lost. */
    private Row withoutMarks(Row row, Set<String> marks) {
        if (marks.isEmpty()) {
            return row;
        }
        float size = row.size();
        float raise = row.baseline() - 0.1f * size;
        List<Glyph> kept = new ArrayList<>();
        List<Glyph> mark = new ArrayList<>();
        for (Glyph glyph : row.glyphs()) {
            boolean raised = glyph.size() <= MARK * size && glyph.baseline() < raise;
            if (raised && !kept.isEmpty() && (digit(glyph) || ENCLOSED.contains(glyph.text()))) {
                mark.add(glyph);
            } else {
                kept.add(glyph);
            }
        }
        String text = String.join("", mark.stream().map(Glyph::text).toList());
        if (mark.isEmpty() || !marks.contains(text)) {
            return row;
        }
        notes.add(new Row(mark));
        return new Row(kept);
    }

    /** Rows that are no notes, without the notes' marks. */
    List<Row> body() {
        return body;
    }

    List<Row> notes() {
        return notes;
    }
}
