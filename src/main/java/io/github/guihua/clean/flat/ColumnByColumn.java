package io.github.guihua.clean.flat;

import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * An indicator table whose columns stand below each other, each with its head: read where all of them have the same
 * number of cells.
 */
final class ColumnByColumn {
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 60;

    private final Kinds kinds;
    private final Heads heads;

    ColumnByColumn(Kinds kinds, Heads heads) {
        this.kinds = kinds;
        this.heads = heads;
    }

    /** The table that begins with the line; null where none does. */
    FlatTable at(List<Line> lines, int from) {
        Header.Head name = heads.only(lines, from);
        if (name == null || !name.role().equals("name")) {
            return null;
        }
        int to = from + 1;
        while (to < lines.size() && to - from < 2 * MOST_ROWS && value(lines, to) == null) {
            if (lines.get(to).text().indexOf('。') >= 0) {
                return null;
            }
            to++;
        }
        List<Header.Head> columns = new ArrayList<>(List.of(name));
        List<List<Word>> cells = new ArrayList<>();
        List<Line> names = lines.subList(from + 1, Math.min(to, lines.size()));
        while (to < lines.size()) {
            Header.Head head = heads.only(lines, to);
            boolean nature = head != null && head.role().equals("nature");
            if (head == null || !head.value() && !nature) {
                break;
            }
            int rows = cells.isEmpty() ? 0 : cells.get(0).size();
            List<Word> column = column(lines, to + 1, rows, nature ? kinds::nature : this::filled);
            if (column.size() < FEWEST_ROWS || rows > 0 && column.size() != rows) {
                break;
            }
            columns.add(head);
            cells.add(column);
            to = column.get(column.size() - 1).line() + 1;
        }
        boolean whole =
                cells.size() > 1 && columns.stream().anyMatch(c -> c.role().equals("value"));
        return whole ? table(lines, names, from, to, columns, cells) : null;
    }

    private Header.Head value(List<Line> lines, int at) {
        Header.Head head = heads.only(lines, at);
        return head != null && head.value() ? head : null;
    }

    private boolean filled(Word word) {
        return kinds.value(word) || kinds.said(word);
    }

    /** One word a line, as long as they are of the kind, no more than {@code most} where that is known. */
    private List<Word> column(List<Line> lines, int from, int most, Predicate<Word> kind) {
        List<Word> column = new ArrayList<>();
        for (int i = from; i < lines.size() && column.size() < (most == 0 ? MOST_ROWS : most); i++) {
            List<Word> words = Word.of(lines.get(i).text(), i);
            if (words.size() != 1 || !kind.test(words.get(0)) || heads.only(lines, i) != null) {
                break;
            }
            column.add(words.get(0));
        }
        return column;
    }

    private FlatTable table(
            List<Line> lines, List<Line> names, int from, int to, List<Header.Head> columns, List<List<Word>> cells) {
        int rows = cells.get(0).size();
        List<List<Word>> named = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Word> words = Word.of(names.get(i).text(), from + 1 + i);
            String text = Word.text(words);
            boolean group = kinds.group(text);
            if (group) {
                groups.add(named.size());
            }
            boolean goesOn = !group && !named.isEmpty() && rest(named.get(named.size() - 1), text);
            List<Word> row = goesOn ? new ArrayList<>(named.remove(named.size() - 1)) : new ArrayList<>();
            row.addAll(words);
            named.add(row);
        }
        if (named.size() - groups.size() != rows) {
            return null;
        }
        List<FlatTable.Row> built = new ArrayList<>();
        built.add(new FlatTable.Row(
                from,
                columns.stream()
                        .map(c -> List.of(new Word(c.text(), c.line(), true, true).in(lines)))
                        .toList()));
        int row = 0;
        for (int i = 0; i < named.size(); i++) {
            List<List<Line>> line = new ArrayList<>();
            line.add(named.get(i).stream().map(w -> w.in(lines)).toList());
            if (!groups.contains(i)) {
                for (List<Word> column : cells) {
                    line.add(List.of(column.get(row).in(lines)));
                }
                row++;
            }
            built.add(new FlatTable.Row(from, line));
        }
        return new FlatTable(from, to, built);
    }

    /** Whether the line goes on with the name above: that has no unit yet, or a bracket is open, and this one has no number. */
    private boolean rest(List<Word> above, String text) {
        String name = Word.text(above);
        boolean counted = name.matches("[（(]?\\d{1,2}[.．、)）].{2,60}");
        boolean begins = text.matches("[（(]?\\d{1,2}[.．、)）].{2,60}");
        return !kinds.group(name)
                && (counted ? !begins : !kinds.unitEnding(name) && kinds.unitEnding(text) && text.length() < 8);
    }
}
