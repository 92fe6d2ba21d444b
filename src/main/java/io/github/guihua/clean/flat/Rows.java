package io.github.guihua.clean.flat;

import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.List;

/** Puts the words of each row under the heads of their columns. */
final class Rows {
    private final List<Line> lines;
    private final Header header;
    private final List<Integer> repeats;
    private final List<FlatTable.Row> rows = new ArrayList<>();
    private final boolean counted;
    private final boolean loose;
    private List<Line> category = List.of();
    private boolean filling = true;
    private int number;

    /**
     * @param repeats lines at which the header is printed again
     * @param loose whether a column without a head is needed, for values that may be of one column or another
     */
    Rows(List<Line> lines, Header header, List<Integer> repeats, boolean loose) {
        this.counted = header.find("index") >= 0;
        this.loose = loose;
        this.lines = lines;
        this.header = header;
        this.repeats = new ArrayList<>(repeats);
        head(header.from());
    }

    /** The headers printed again before the line. */
    private void heads(int line) {
        while (!repeats.isEmpty() && repeats.get(0) < line) {
            head(repeats.remove(0));
        }
    }

    private void head(int line) {
        List<List<Line>> cells = new ArrayList<>();
        for (Header.Head head : header.heads()) {
            Word word = new Word(head.text(), line + head.line() - header.from(), true, true);
            cells.add(List.of(word.in(lines)));
        }
        if (loose) {
            cells.add(List.of());
        }
        rows.add(new FlatTable.Row(line, cells));
    }

    /**
     * @param unit null where the row has none
     * @param text of the column beside the values
     */
    void add(Names.Named row, Word unit, Tails.Tail tail, List<Word> text) {
        int line = first(row, tail.cells());
        if (!row.group.isEmpty()) {
            int group = row.group.get(0).line();
            heads(group);
            rows.add(new FlatTable.Row(group, List.of(parts(row.group))));
        }
        heads(line);
        // A category in the middle of its rows does not say where they begin.
        filling &= number++ > 0 || !row.category.isEmpty();
        category = row.category.isEmpty() && filling ? category : parts(row.category);
        Word own = tail.number() == null ? row.number : tail.number();
        if (own == null && counted) {
            // What counts the rows must count all of them: a row without a number is the rest of the row above.
            own = row.name.get(0).with(Integer.toString(number));
        }
        List<Line> index = parts(own);
        List<List<Line>> cells = new ArrayList<>();
        int value = 0;
        for (Header.Head head : header.heads()) {
            cells.add(
                    switch (head.role()) {
                        case "index" -> index;
                        case "category" -> category;
                        case "name" -> parts(row.name);
                        case "unit" -> parts(unit);
                        case "text" -> parts(text);
                        default -> parts(tail.cells().get(value++));
                    });
        }
        if (loose) {
            cells.add(parts(tail.loose()));
        }
        rows.add(new FlatTable.Row(line, cells));
    }

    private static int first(Names.Named row, List<Word> tail) {
        return Math.min(
                row.name.get(0).line(),
                tail.stream().filter(w -> w != null).mapToInt(Word::line).min().orElse(Integer.MAX_VALUE));
    }

    private List<Line> parts(Word word) {
        return word == null ? List.of() : List.of(word.in(lines));
    }

    private List<Line> parts(List<Word> words) {
        return words.stream().map(w -> w.in(lines)).toList();
    }

    List<FlatTable.Row> built() {
        return rows;
    }
}
