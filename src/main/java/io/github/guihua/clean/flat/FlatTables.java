package io.github.guihua.clean.flat;

import io.github.guihua.read.Line;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;

/** Finds the tables that lie flattened among lines of text. Stateless; safe to share between threads. */
public final class FlatTables {
    /** Headers without a table after which a document is left alone: it cannot cost more than its lines. */
    private static final int MOST_FAILED = 30;

    private static final int TORN = 12;
    private static final int LONGEST_NATURE = 5;

    private final Heads heads;
    private final Kinds kinds;
    private final ColumnByColumn columns;
    private final TaskHeads taskHeads;
    private final Tasks tasks;

    public FlatTables(Rules rules) {
        heads = new Heads(rules);
        kinds = new Kinds(rules);
        columns = new ColumnByColumn(kinds, heads);
        taskHeads = new TaskHeads(rules);
        tasks = new Tasks(taskHeads, new TaskCells(rules));
    }

    /** @param lines in print order, none of them empty, nothing else between them */
    public List<FlatTable> in(List<Line> lines) {
        List<FlatTable> found = new ArrayList<>();
        int at = 0;
        int failed = 0;
        while (at < lines.size() && failed < MOST_FAILED) {
            FlatTable table = at(lines, at);
            if (table != null) {
                found.add(table);
            }
            int header = table == null ? header(lines, at) : 0;
            failed += header > 0 ? 1 : 0;
            at = table == null ? at + Math.max(1, header) : table.to();
        }
        return found;
    }

    private FlatTable at(List<Line> lines, int from) {
        Header header = heads.at(lines, from);
        if (header != null) {
            Layout layout = Layout.of(header);
            return layout == null ? null : new IndicatorScan(kinds, heads, lines, header, layout).table();
        }
        Header counted = taskHeads.at(lines, from);
        return counted != null ? tasks.read(lines, counted) : columns.at(lines, from);
    }

    /** Whether the line is a cell of an indicator table, and another one follows within a few lines. */
    public boolean torn(List<Line> lines, int at) {
        int to = Math.min(lines.size(), at + TORN);
        return nature(lines.get(at)) && lines.subList(at + 1, to).stream().anyMatch(this::nature);
    }

    private boolean nature(Line line) {
        String text = line.text().strip();
        return text.length() <= LONGEST_NATURE && kinds.nature(new Word(text, 0, true, true));
    }

    /** How many lines from this one on are the header of a table; 0 where none begins here. */
    public int header(List<Line> lines, int from) {
        Header header = heads.at(lines, from);
        header = header == null ? taskHeads.at(lines, from) : header;
        return header == null ? 0 : header.to() - from;
    }
}
