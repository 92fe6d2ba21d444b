package io.github.guihua.clean.flat;

import io.github.guihua.clean.Starts;
import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a task table below its header; their numbers part them. */
final class Tasks {
    private static final int FEWEST_ROWS = 2;
    private static final int LAST_ROW = 14;
    private static final int MOST_LINES = 2000;

    private final TaskHeads heads;
    private final TaskCells cells;

    Tasks(TaskHeads heads, TaskCells cells) {
        this.heads = heads;
        this.cells = cells;
    }

    /** The table; null where it is not plain which words are a cell. */
    FlatTable read(List<Line> lines, Header header) {
        List<Word> words = words(lines, header);
        List<Integer> numbers = numbers(words, header.find("number"));
        if (numbers.size() < FEWEST_ROWS || numbers.get(0) > 1) {
            return null;
        }
        List<Header.Head> columns =
                header.heads().subList(header.find("number") + 1, header.heads().size());
        List<FlatTable.Row> rows = new ArrayList<>();
        rows.add(row(
                lines,
                header.heads().stream()
                        .map(h -> List.of(new Word(h.text(), h.line(), true, true)))
                        .toList()));
        boolean themed = header.find("number") == 1;
        List<Word> theme = words.subList(0, numbers.get(0));
        int end = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int from = numbers.get(i) + 1;
            boolean last = i + 1 == numbers.size();
            int to = last ? words.size() : numbers.get(i + 1);
            int own = last ? last(words, from, columns) : own(words, from, to, columns, themed);
            if (own < 0) {
                return null;
            }
            List<List<Word>> all = new ArrayList<>();
            if (themed) {
                all.add(theme);
            }
            all.add(words.subList(from - 1, from));
            all.addAll(cells.deal(words.subList(from, own), columns).cells());
            rows.add(row(lines, all));
            theme = words.subList(own, to);
            end = words.get(own - 1).line() + 1;
        }
        return new FlatTable(header.from(), end, rows);
    }

    private List<Word> words(List<Line> lines, Header header) {
        List<Word> words = new ArrayList<>();
        for (int i = header.to(); i < Math.min(lines.size(), header.to() + MOST_LINES); i++) {
            String line = lines.get(i).text();
            Header again = heads.at(lines, i);
            if (header.sameAs(again)) {
                i = again.to() - 1;
            } else if (Starts.annex(line) || Starts.column(line) || Starts.date(line) || line.startsWith("抄送")) {
                break;
            } else {
                words.addAll(Word.of(line, i));
            }
        }
        return words;
    }

    /** Where the numbers 1, 2, 3 … stand that begin the rows. */
    private static List<Integer> numbers(List<Word> words, int column) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean opens =
                    word.first() || column == 1 && i > 0 && words.get(i - 1).first();
            if (opens && word.number(found.size() + 1)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Where the row's own words end: before the next row's theme, if one stands there; -1 where that is not plain. */
    private int own(List<Word> words, int from, int to, List<Header.Head> columns, boolean themed) {
        TaskCells.Dealt all = cells.deal(words.subList(from, to), columns);
        TaskCells.Dealt but = themed && to - from > 1 ? cells.deal(words.subList(from, to - 1), columns) : null;
        if (all != null && but != null) {
            return all.joins() == 0 ? to : but.joins() == 0 ? to - 1 : -1;
        }
        return all != null ? to : but != null ? to - 1 : -1;
    }

    /** Where the last row ends: the fewest words that fill it. */
    private int last(List<Word> words, int from, List<Header.Head> columns) {
        for (int to = from + columns.size(); to <= Math.min(words.size(), from + LAST_ROW); to++) {
            boolean line = to == words.size() || words.get(to).first();
            if (line && cells.deal(words.subList(from, to), columns) != null) {
                return to;
            }
        }
        return -1;
    }

    private static FlatTable.Row row(List<Line> lines, List<List<Word>> cells) {
        int line = cells.stream()
                .filter(c -> !c.isEmpty())
                .mapToInt(c -> c.get(0).line())
                .min()
                .orElseThrow();
        return new FlatTable.Row(
                line,
                cells.stream()
                        .map(c -> c.stream().map(w -> w.in(lines)).toList())
                        .toList());
    }
}
