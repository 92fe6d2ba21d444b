package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables that a converter wrote as text with tabs. Two ways are known: a row on a line, tabs between its cells; and a
 * cell on a line with a tab before it (and its further lines without), an empty line after each row. Tabs that only
 * indent paragraphs make no table.
 */
final class TabRows implements Item.Step {
    private static final int FEWEST_CELLS = 3;
    /** A number, a theme. */
    private static final int LONGEST_FIRST = 40;

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        List<Item> out = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Rows rows = new Rows(items, i);
            if (rows.read()) {
                out.add(new Item.Sheet(rows.grid(), rows.page));
                i = rows.end;
            } else {
                out.add(items.get(i++));
            }
        }
        return out;
    }

    private static boolean tab(Item item) {
        return item instanceof Item.Piece p ? p.line().text().startsWith("\t") : ((Item.Gap) item).tab();
    }

    private static List<String> cells(Item item) {
        if (!(item instanceof Item.Piece piece)) {
            return List.of();
        }
        List<String> cells = List.of(piece.line().text().split("\t", -1));
        return cells.size() >= FEWEST_CELLS ? cells : List.of();
    }

    /** The rows from one place on. */
    private static final class Rows {
        private final List<Item> items;
        private final List<List<List<Line>>> rows = new ArrayList<>();
        private int end;
        private Integer page;

        Rows(List<Item> items, int from) {
            this.items = items;
            this.end = from;
        }

        boolean read() {
            int at = end;
            boolean onLines = !cells(items.get(at)).isEmpty();
            while (at < items.size()) {
                boolean line = !cells(items.get(at)).isEmpty();
                // Paragraphs that tabs indent look like cells, until a row on a line follows them.
                int next = line != onLines ? at : line ? rowLine(at) : cellLines(at);
                if (next == at) {
                    break;
                }
                at = next;
                end = at;
                while (at < items.size() && items.get(at) instanceof Item.Gap gap && !gap.tab()) {
                    at++;
                }
            }
            return rows.size() > 1;
        }

        private int rowLine(int at) {
            Item.Piece piece = (Item.Piece) items.get(at);
            List<List<Line>> row = new ArrayList<>();
            for (String cell : cells(piece)) {
                row.add(cell.isBlank() ? List.of() : List.of(part(piece, cell.strip())));
            }
            rows.add(row);
            page = page == null ? piece.page() : page;
            return at + 1;
        }

        private int cellLines(int from) {
            List<List<Line>> row = new ArrayList<>();
            int at = from;
            while (at < items.size()
                    && !(items.get(at) instanceof Item.Sheet)
                    && cells(items.get(at)).isEmpty()
                    && (tab(items.get(at)) || !row.isEmpty())) {
                Item item = items.get(at);
                if (tab(item)) {
                    row.add(new ArrayList<>());
                } else if (item instanceof Item.Gap) {
                    break;
                }
                if (item instanceof Item.Piece piece) {
                    row.get(row.size() - 1).add(part(piece, piece.text()));
                    page = page == null ? piece.page() : page;
                }
                at++;
            }
            if (row.size() < FEWEST_CELLS || prose(row.get(0))) {
                return from;
            }
            rows.add(row);
            return at;
        }

        /** Whether what should be a row's first cell is a sentence: an indented paragraph. */
        private static boolean prose(List<Line> first) {
            return first.stream()
                    .anyMatch(l -> l.text().indexOf('。') >= 0 || l.text().length() > LONGEST_FIRST);
        }

        private static Line part(Item.Piece piece, String text) {
            Line l = piece.line();
            return new Line(text, l.wrap(), l.style(), l.box(), l.ordinal(), l.confidence());
        }

        Grid grid() {
            List<Cell> cells = new ArrayList<>();
            int columns = 0;
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    cells.add(new Cell(r, c, 1, 1, rows.get(r).get(c), null));
                }
                columns = Math.max(columns, rows.get(r).size());
            }
            return new Grid(rows.size(), columns, cells, List.of(), null);
        }
    }
}
