package io.github.guihua.clean.flat;

import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.List;

/** Puts the words of each row under the heads of their columns. */
final class Rows {
    private final List<Line> lines;
    private final Heads.Header header;
    private final List<Integer> repeats;
    private final List<FlatTable.Row> rows = new ArrayList<>();
    private List<Line> category = List.of();

    /** @param repeats lines at which the header is printed again */
    Rows(List<Line> lines, Heads.Header header, List<Integer> repeats) {
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
        for (Heads.Head head : header.heads()) {
            Word word = new Word(head.text(), line + head.line() - header.from(), true, true);
            cells.add(List.of(word.in(lines)));
        }
        rows.add(new FlatTable.Row(line, cells));
    }

    /**
     * @param number where it stands beside the values; else null
     * @param unit null where the row has none
     * @param tail one word for each column of values and nature, null for an empty one
     */
    void add(Names.Named row, Word number, Word unit, List<Word> tail, List<Word> text) {
        int line = first(row, tail);
        if (!row.group.isEmpty()) {
            int group = row.group.get(0).line();
            heads(group);
            rows.add(new FlatTable.Row(group, List.of(parts(row.group))));
        }
        heads(line);
        category = row.category.isEmpty() ? category : parts(row.category);
        Word own = number == null ? row.number : number;
        List<List<Line>> cells = new ArrayList<>();
        int value = 0;
        for (Heads.Head head : header.heads()) {
            cells.add(
                    switch (head.role()) {
                        case "index" -> parts(own);
                        case "category" -> category;
                        case "name" -> parts(row.name);
                        case "unit" -> parts(unit);
                        case "text" -> parts(text);
                        default -> parts(tail.get(value++));
                    });
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
