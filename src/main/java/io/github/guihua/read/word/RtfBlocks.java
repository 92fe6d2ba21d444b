package io.github.guihua.read.word;

import io.github.guihua.read.Block;
import io.github.guihua.read.Cells;
import io.github.guihua.read.Characters;
import io.github.guihua.read.Flow;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Style;
import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.Wrap;
import io.github.guihua.read.number.ListCounters;
import java.util.ArrayList;
import java.util.List;

/** Puts RTF's text together to lines and grids. Rows stand one after the other in RTF: a table ends where text does. */
final class RtfBlocks {
    private final Flow flow;
    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private final StringBuilder number = new StringBuilder();
    private final List<Block> cell = new ArrayList<>();
    private final RtfRows rows = new RtfRows();
    private int visible;
    private int bold;
    private double size;
    private boolean centered;
    private int heading;
    private boolean inTable;

    RtfBlocks(Flow flow) {
        this.flow = flow;
    }

    void put(String text, RtfState state) {
        if (state.number) {
            number.append(text);
            return;
        }
        lines.get(lines.size() - 1).append(text);
        int shown = (int) text.chars()
                .filter(c -> !Characters.blank(String.valueOf((char) c)))
                .count();
        visible += shown;
        bold += state.bold ? shown : 0;
        size = size == 0 && shown > 0 ? state.size : size;
    }

    void lineEnds() {
        lines.add(new StringBuilder());
    }

    void word(String word, int n) {
        switch (word) {
            case "pard" -> {
                centered = false;
                heading = 0;
                inTable = false;
            }
            case "qc" -> centered = true;
            case "ql", "qj", "qr" -> centered = false;
            case "outlinelevel" -> heading = n >= 0 && n < 9 ? n + 1 : 0;
            case "intbl", "itap" -> inTable = !word.equals("itap") || n > 0;
            case "cell" -> cellEnds();
            case "nestcell" -> paragraphEnds(null);
            case "row" -> rows.rowEnds();
            default -> rows.word(word, n);
        }
    }

    void paragraphEnds(Furniture furniture) {
        if (!inTable && cell.isEmpty() && furniture == null) {
            tableEnds();
        }
        List<Block> made = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        lines.stream().filter(l -> !Characters.blank(l)).forEach(l -> texts.add(l.toString()));
        if (!texts.isEmpty()) {
            texts.set(0, ListCounters.joined(number.toString(), texts.get(0)));
            Style style = new Style(
                    size, visible > 0 && bold == visible, centered, furniture == null ? heading : 0, furniture);
            for (int i = 0; i < texts.size(); i++) {
                made.add(flow.line(texts.get(i), i + 1 == texts.size() ? Wrap.PARAGRAPH : Wrap.HARD, style));
            }
        } else if (inTable && !number.toString().isBlank()) {
            made.add(flow.line(number.toString().strip(), Wrap.PARAGRAPH, Style.PLAIN));
        }
        if (inTable && furniture == null) {
            cell.addAll(made);
        } else {
            made.forEach(flow::add);
        }
        lines.clear();
        lines.add(new StringBuilder());
        number.setLength(0);
        visible = 0;
        bold = 0;
        size = 0;
    }

    private void cellEnds() {
        inTable = true;
        paragraphEnds(null);
        rows.cellEnds(cell);
        cell.clear();
    }

    private void tableEnds() {
        Grid grid = rows.grid();
        if (grid != null) {
            flow.add(grid);
        }
    }

    void end() {
        paragraphEnds(null);
        Cells.lines(cell).forEach(flow::add);
        tableEnds();
    }
}
