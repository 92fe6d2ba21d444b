package io.github.guihua.read.word;

import io.github.guihua.read.Block;
import io.github.guihua.read.Cells;
import io.github.guihua.read.Flow;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.number.ListCounters;
import io.github.guihua.read.number.ListLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Paragraphs, lists and tables of an OpenDocument text. */
final class OdtBlocks {
    private static final String OUTLINE = "outline";

    private final Flow flow;
    private final OdtStyles styles;
    private final ListCounters counters = new ListCounters();
    private final Map<String, Integer> begun = new HashMap<>();
    private final List<Block> notes = new ArrayList<>();

    /** @param level from 0; the list that a paragraph stands in and has not yet printed the number of */
    private record Place(String style, int level, boolean numbered) {
        static final Place NONE = new Place(null, -1, false);
    }

    OdtBlocks(Flow flow, OdtStyles styles) {
        this.flow = flow;
        this.styles = styles;
    }

    void document(Element content, Element common) {
        Element masters = Xml.child(common, "master-styles");
        furniture(masters, "header", Furniture.HEADER);
        Element text = Xml.at(content, "body", "text");
        if (text != null) {
            blocks(text, Place.NONE, null, false, flow::add);
        }
        notes.forEach(flow::add);
        furniture(masters, "footer", Furniture.FOOTER);
    }

    private void furniture(Element masters, String name, Furniture kind) {
        if (masters != null) {
            for (Element master : Xml.children(masters)) {
                for (Element part : Xml.children(master, name)) {
                    List<Block> blocks = new ArrayList<>();
                    blocks(part, Place.NONE, kind, false, blocks::add);
                    Cells.lines(blocks).forEach(flow::add);
                }
            }
        }
    }

    private void blocks(Element container, Place place, Furniture kind, boolean cell, Consumer<Block> to) {
        for (Element child : Xml.children(container)) {
            switch (Xml.name(child)) {
                case "p", "h" -> {
                    paragraph(child, place, kind, cell, to);
                    place = new Place(place.style(), place.level(), false);
                }
                case "list" -> list(child, place, kind, cell, to);
                case "table" -> table(child, kind, to);
                case "table-of-content" -> blocks(child, Place.NONE, Furniture.NAVIGATION, cell, to);
                case "section", "index-body", "index-title", "text-box", "frame" ->
                    blocks(child, place, kind, cell, to);
                default -> {
                    // Declarations, deleted text, sources of indexes.
                }
            }
        }
    }

    private void list(Element list, Place outer, Furniture kind, boolean cell, Consumer<Block> to) {
        String own = Xml.attribute(list, "style-name");
        String style = own == null ? outer.style() : own;
        int level = outer.level() + 1;
        boolean goesOn = "true".equals(Xml.attribute(list, "continue-numbering"))
                || Xml.attribute(list, "continue-list") != null;
        if (level == 0 && !goesOn) {
            begun.merge(String.valueOf(style), 1, Integer::sum);
        }
        for (Element item : Xml.children(list)) {
            blocks(item, new Place(style, level, Xml.name(item).equals("list-item")), kind, cell, to);
        }
    }

    private void paragraph(Element p, Place place, Furniture kind, boolean cell, Consumer<Block> to) {
        String style = Xml.attribute(p, "style-name");
        OdtRuns runs = new OdtRuns(p, styles, style);
        for (Element box : runs.boxes()) {
            List<Block> blocks = new ArrayList<>();
            blocks(box, Place.NONE, kind, cell, blocks::add);
            Grid grid = Cells.grid(1, 1, List.of(new Cells.Placed(0, 0, 1, 1, blocks)));
            if (grid != null && kind == null && Cells.lines(blocks).size() > 1) {
                to.accept(grid);
            } else {
                Cells.lines(blocks).forEach(to);
            }
        }
        for (Element note : runs.notes()) {
            blocks(note, Place.NONE, Furniture.FOOTNOTE, cell, notes::add);
        }
        boolean heading = Xml.name(p).equals("h");
        int level = heading ? Math.max(1, Xml.integer(Xml.attribute(p, "outline-level"), 1)) : 0;
        List<Line> lines = runs.lines(
                number(p, place, style, level), cell, styles.centered(style), kind == null ? level : 0, kind, flow);
        lines.forEach(to);
    }

    private String number(Element p, Place place, String style, int heading) {
        if (place.numbered() && place.style() != null) {
            Object definition = place.style() + "#" + begun.get(place.style());
            Integer start = null;
            if (p.getParentNode() instanceof Element item && Xml.attribute(item, "start-value") != null) {
                start = Xml.integer(Xml.attribute(item, "start-value"), 1);
            }
            return next(definition, start == null ? definition : p, styles.list(place.style()), place.level(), start);
        }
        boolean silent = "true".equals(Xml.attribute(p, "is-list-header"));
        if (heading > 0 && place.style() == null && !silent) {
            String list = styles.listOf(style);
            return next(OUTLINE, OUTLINE, list == null ? styles.outline() : styles.list(list), heading - 1, null);
        }
        return "";
    }

    private String next(Object definition, Object list, List<ListLevel> levels, int level, Integer start) {
        return counters.next(definition, list, start == null ? Map.of() : Map.of(level, start), levels, level);
    }

    private void table(Element table, Furniture kind, Consumer<Block> to) {
        Grid grid = OdtTable.grid(table, content -> {
            List<Block> blocks = new ArrayList<>();
            blocks(content, Place.NONE, kind, true, blocks::add);
            return blocks;
        });
        if (grid != null) {
            to.accept(grid);
        }
    }
}
