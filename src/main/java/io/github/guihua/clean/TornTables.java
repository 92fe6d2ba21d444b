package io.github.guihua.clean;

import io.github.guihua.message.Messages;
import io.github.guihua.model.Warning;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Indicator tables whose cells a conversion scattered: a stretch of short lines, values and 预期性 among them, in an order
 * that tells no rows. Its lines become a grid as they stand, a row for those that no empty line parts, so that {@code 3.8
 * 约束性} is no heading; what the cells say is lost, and a warning says so.
 */
final class TornTables {
    private static final int LONGEST = 16;
    private static final int LONGEST_CAPTION = 6;
    private static final int FEWEST_LINES = 12;
    private static final int FEWEST_NATURES = 2;
    /** One line of so many, at least, holds values and nothing else. */
    private static final int SHARE = 3;

    private final Rule value;
    private final Rule nature;
    private final Rule unit;
    private final Rule unitEnding;
    private final Rule caption;

    TornTables(Rules rules) {
        value = rules.rule("flat-tables", "value");
        nature = rules.rule("flat-tables", "nature");
        unit = rules.rule("flat-tables", "unit");
        unitEnding = rules.rule("flat-tables", "unit-ending");
        caption = rules.rule("headings", "table-caption");
    }

    /** @param warnings takes one for each such table */
    List<Item> apply(List<Item> items, List<Warning> warnings) {
        List<Item> out = new ArrayList<>(items.size());
        int at = 0;
        while (at < items.size()) {
            int end = end(items, at);
            int from = end > at ? start(items, at, end) : at;
            int to = last(items, from, end);
            if (torn(items, from, to)) {
                out.addAll(items.subList(at, from));
                Item.Piece first = (Item.Piece) items.get(from);
                out.add(new Item.Sheet(grid(items.subList(from, to)), first.page()));
                String message = Messages.of("clean", Locale.ENGLISH)
                        .text("table-unread", first.line().ordinal());
                warnings.add(new Warning("table-unread", message, first.page()));
                at = to;
            } else {
                int next = Math.max(at + 1, end);
                out.addAll(items.subList(at, next));
                at = next;
            }
        }
        return out;
    }

    /** Index after the short lines that begin here. */
    private static int end(List<Item> items, int from) {
        int i = from;
        while (i < items.size()
                && (items.get(i) instanceof Item.Gap || items.get(i) instanceof Item.Piece p && brief(p.text()))) {
            i++;
        }
        return i;
    }

    private static boolean brief(String line) {
        return line.length() <= LONGEST && !Characters.has(line, "。；，") && !Starts.paragraph(line);
    }

    /** The table's first line: a heading or a caption above it is none of it. */
    private int start(List<Item> items, int from, int end) {
        int i = from;
        while (i < end && !(items.get(i) instanceof Item.Piece p && !above(p.text()))) {
            i++;
        }
        return i;
    }

    private boolean above(String line) {
        Label label = Label.of(line);
        boolean heading = label != null && label.level() < LabelForm.ARABIC.level();
        return !cell(line) && (heading || line.length() > LONGEST_CAPTION && caption.found(line));
    }

    /** Index after the last of its lines that a table's cell alone can be: headings may follow. */
    private int last(List<Item> items, int from, int end) {
        int i = end;
        while (i > from
                && !(items.get(i - 1) instanceof Item.Piece p && (cell(p.text()) || unitEnding.found(p.text())))) {
            i--;
        }
        return i;
    }

    private boolean torn(List<Item> items, int from, int to) {
        List<String> lines = items.subList(from, to).stream()
                .filter(Item.Piece.class::isInstance)
                .map(i -> ((Item.Piece) i).text())
                .toList();
        long natures = lines.stream()
                .filter(line -> Arrays.stream(words(line)).anyMatch(nature::found))
                .count();
        long cells = lines.stream().filter(this::cell).count();
        return lines.size() >= FEWEST_LINES && natures >= FEWEST_NATURES && cells * SHARE >= lines.size();
    }

    private boolean cell(String line) {
        return Arrays.stream(words(line)).allMatch(w -> value.found(w) || nature.found(w) || unit.found(w));
    }

    private static String[] words(String line) {
        return line.strip().split("[\\s\\u3000]{1,16}");
    }

    private static Grid grid(List<Item> items) {
        List<List<Line>> rows = new ArrayList<>();
        boolean apart = true;
        for (Item item : items) {
            if (item instanceof Item.Piece p) {
                if (apart) {
                    rows.add(new ArrayList<>());
                }
                Line l = p.line();
                rows.get(rows.size() - 1)
                        .add(new Line(p.text(), l.wrap(), l.style(), l.box(), l.ordinal(), l.confidence()));
            }
            apart = item instanceof Item.Gap;
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                cells.add(new Cell(r, c, 1, 1, List.of(rows.get(r).get(c)), null));
            }
        }
        // A grid of one column would be a box around running text.
        return new Grid(rows.size(), Math.max(2, columns), cells, List.of(), null);
    }
}
