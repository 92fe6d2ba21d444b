package io.github.guihua.read.text;

import io.github.guihua.read.Block;
import io.github.guihua.read.Flow;
import io.github.guihua.read.Line;
import io.github.guihua.read.aligned.AlignedTables;
import io.github.guihua.read.aligned.Band;
import io.github.guihua.read.aligned.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables that a converter laid out with spaces. Some converters count an ideograph as two columns, as a terminal shows
 * it, others as one: what gives the larger tables with fewer empty cells is right.
 */
final class SpacedTables {
    private static final Pattern PIECE = Pattern.compile("\\S+(?:[ \\u00a0]\\S+)*");
    /** A page's number where no form feed turns the page: no row, and no part of one. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[\\s\\u3000]{0,200}[—–-]{1,2} ?\\d{1,4} ?[—–-]{1,2}\\s{0,200}");

    /** A caption stands above a table's first row and is none, though its words have spaces between them. */
    private static final Pattern CAPTION = Pattern.compile(
            "[\\s\\u3000]{0,200}(?:专栏|附?表) ?[0-9一二三四五六七八九十]{1,3}(?:[-—.][0-9]{1,2})?[ :：\\u3000]{1,2}[^\\s\\d](?:[^\\s]| (?! )){3,80}");

    private static final int LONGEST = 400;
    private static final int LONGEST_SPACED = 4;

    private SpacedTables() {}

    /**
     * The page's lines, those of tables put into grids.
     *
     * @param flow is warned of tables whose rows cannot be told apart
     */
    static List<Block> of(List<Line> lines, Flow flow) {
        List<Line> printed =
                lines.stream().filter(line -> !line.text().isBlank()).toList();
        List<Band> bands = bands(printed, 1);
        List<AlignedTables.Found> narrow = AlignedTables.in(bands, List.of());
        List<AlignedTables.Found> wide = AlignedTables.in(bands(printed, 2), List.of());
        boolean two = lines(wide) > lines(narrow) || lines(wide) == lines(narrow) && empty(wide) < empty(narrow);
        List<AlignedTables.Found> found = EvenRows.corrected(bands, two ? wide : narrow);
        if (found.isEmpty()) {
            return new ArrayList<>(lines);
        }
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        int skipTo = 0;
        for (Line line : lines) {
            while (next < found.size() && line.ordinal() > last(printed, found.get(next))) {
                next++;
            }
            boolean inside = next < found.size()
                    && line.ordinal() >= printed.get(found.get(next).from()).ordinal();
            if (!inside) {
                blocks.add(line);
            } else if (skipTo <= next) {
                blocks.add(found.get(next).grid());
                if (!found.get(next).told()) {
                    flow.warn("table-unread", line.ordinal());
                }
                skipTo = next + 1;
            }
        }
        return blocks;
    }

    private static int last(List<Line> printed, AlignedTables.Found table) {
        return printed.get(table.to() - 1).ordinal();
    }

    private static int lines(List<AlignedTables.Found> found) {
        return found.stream().mapToInt(table -> table.to() - table.from()).sum();
    }

    /** Cells without text: a wrong count of columns tears columns apart. */
    private static long empty(List<AlignedTables.Found> found) {
        return found.stream()
                .flatMap(table -> table.grid().cells().stream())
                .filter(cell -> cell.lines().isEmpty())
                .count();
    }

    private static List<Band> bands(List<Line> lines, int ideograph) {
        List<Band> bands = new ArrayList<>();
        for (Line line : lines) {
            bands.add(new Band(line.ordinal(), 0, strips(line, ideograph)));
        }
        return NarrowGaps.cut(bands, ideograph);
    }

    /** Lines with tabs are rows of another kind. */
    private static List<Strip> strips(Line line, int ideograph) {
        String text = line.text();
        if (text.indexOf('\t') >= 0
                || text.length() > LONGEST
                || PAGE_NUMBER.matcher(text).matches()
                || CAPTION.matcher(text).matches()) {
            return List.of();
        }
        List<Strip> strips = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        float x = 0;
        int counted = 0;
        while (piece.find()) {
            x += columns(text, counted, piece.start(), ideograph);
            float right = x + columns(text, piece.start(), piece.end(), ideograph);
            add(strips, new Strip(x, right, part(line, piece.group())));
            x = right;
            counted = piece.end();
        }
        return strips;
    }

    /** Neighbours of one ideograph each are a spaced word, 张  三 or 目  录. */
    private static void add(List<Strip> strips, Strip strip) {
        Strip last = strips.isEmpty() ? null : strips.get(strips.size() - 1);
        String before = last == null ? "" : last.line().text();
        String here = strip.line().text();
        boolean spaced = here.length() == 1
                && (before.length() == 1 || before.length() <= LONGEST_SPACED && before.indexOf(' ') == 1)
                && here.charAt(0) > 0x2e80
                && before.charAt(0) > 0x2e80
                && strip.left() - last.right() <= LONGEST_SPACED;
        if (spaced) {
            Line whole = part(last.line(), before + " " + here);
            strips.set(strips.size() - 1, new Strip(last.left(), strip.right(), whole));
        } else {
            strips.add(strip);
        }
    }

    static float columns(String text, int from, int to, int ideograph) {
        float columns = 0;
        for (int i = from; i < to; i++) {
            columns += text.charAt(i) >= 0x2e80 ? ideograph : 1;
        }
        return columns;
    }

    static Line part(Line line, String text) {
        return new Line(text, line.wrap(), line.style(), null, line.ordinal(), null);
    }
}
