package io.github.guihua.clean;

import io.github.guihua.clean.flat.FlatTable;
import io.github.guihua.clean.flat.FlatTables;
import io.github.guihua.message.Messages;
import io.github.guihua.model.Removed;
import io.github.guihua.model.Warning;
import io.github.guihua.read.Line;
import io.github.guihua.read.Wrap;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Puts grids in the place of tables that a conversion flattened into lines; one for each page that such a table is on.
 * The header of one that cannot be read stays a paragraph of its own, so that no title runs into it.
 */
final class FlatRows implements Item.Step {
    private final FlatTables tables;

    FlatRows(Rules rules) {
        tables = new FlatTables(rules);
    }

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        List<Item> out = new ArrayList<>(items.size());
        int at = 0;
        while (at < items.size()) {
            int end = at;
            while (end < items.size() && !(items.get(end) instanceof Item.Sheet)) {
                end++;
            }
            out.addAll(grids(items.subList(at, end)));
            if (end < items.size()) {
                out.add(items.get(end));
            }
            at = end + 1;
        }
        return out;
    }

    private List<Item> grids(List<Item> items) {
        List<Line> lines = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Piece p) {
                Line l = p.line();
                lines.add(new Line(p.text(), l.wrap(), l.style(), l.box(), l.ordinal(), l.confidence()));
                places.add(i);
            }
        }
        List<Item> kept = parted(items, lines, places);
        List<Item> out = new ArrayList<>();
        int at = 0;
        for (FlatTable table : tables.in(lines)) {
            out.addAll(kept.subList(at, places.get(table.from())));
            sheets(table, items, places, out);
            at = places.get(table.to() - 1) + 1;
        }
        out.addAll(kept.subList(at, items.size()));
        return out;
    }

    /** The items, headers and captions of tables as paragraphs of their own. */
    private List<Item> parted(List<Item> items, List<Line> lines, List<Integer> places) {
        List<Item> parted = new ArrayList<>(items);
        for (int i = 0; i < lines.size(); i++) {
            int header = tables.header(lines, i);
            if (header == 0) {
                continue;
            }
            boolean captioned = i > 1 && lines.get(i - 2).text().endsWith("。");
            for (int h = Math.max(0, captioned ? i - 2 : i - 1); h < i + header; h++) {
                int place = places.get(h);
                parted.set(place, whole((Item.Piece) items.get(place)));
            }
            i += header - 1;
        }
        return parted;
    }

    private static Item.Piece whole(Item.Piece p) {
        Line l = p.line();
        Line line = new Line(l.text(), Wrap.PARAGRAPH, l.style(), l.box(), l.ordinal(), l.confidence());
        return new Item.Piece(p.text(), p.indent(), line, p.page(), false);
    }

    /**
     * A warning for each header left among the lines: its table could not be read; where there is none, one for the cells
     * of a table ({@code 预期性}) that are left: its rows are torn apart, or stand on a page without its header.
     */
    List<Warning> unread(List<Item> items) {
        List<Line> lines = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Piece p) {
                Line l = p.line();
                lines.add(new Line(p.text(), l.wrap(), l.style(), l.box(), l.ordinal(), l.confidence()));
                pages.add(p.page());
            }
        }
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int header = tables.header(lines, i);
            if (header > 0) {
                warnings.add(unread(lines.get(i), pages.get(i)));
                i += header - 1;
            }
        }
        for (int i = 0; i < lines.size() && warnings.isEmpty(); i++) {
            if (tables.torn(lines, i)) {
                warnings.add(unread(lines.get(i), pages.get(i)));
            }
        }
        return warnings;
    }

    private static Warning unread(Line line, Integer page) {
        return new Warning(
                "table-unread", Messages.of("clean", Locale.ENGLISH).text("table-unread", line.ordinal()), page);
    }

    private static void sheets(FlatTable table, List<Item> items, List<Integer> places, List<Item> out) {
        List<FlatTable.Row> rows = new ArrayList<>();
        Integer page = null;
        for (FlatTable.Row row : table.rows()) {
            Integer own = ((Item.Piece) items.get(places.get(row.line()))).page();
            if (!rows.isEmpty() && !Objects.equals(page, own)) {
                out.add(new Item.Sheet(table.grid(rows), page));
                out.add(new Item.Gap(true, false));
                rows.clear();
            }
            page = own;
            rows.add(row);
        }
        out.add(new Item.Sheet(table.grid(rows), page));
    }
}
