package io.github.guihua.read.word;

import io.github.guihua.read.Block;
import io.github.guihua.read.Cells;
import io.github.guihua.read.Flow;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Style.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Paragraphs and tables of a body, a cell, a text box or a header. */
final class DocxBlocks {
    private final Flow flow;
    private final WordStyles styles;
    private final WordNumbering numbering;

    DocxBlocks(Flow flow, WordStyles styles, WordNumbering numbering) {
        this.flow = flow;
        this.styles = styles;
        this.numbering = numbering;
    }

    void body(Element body) {
        if (body != null) {
            new Walk(null, false, flow::add).blocks(body);
        }
    }

    /** The lines of a part that is no body text; those of its tables too. */
    void furniture(Element part, Furniture kind) {
        List<Block> blocks = new ArrayList<>();
        new Walk(kind, false, blocks::add).blocks(part);
        Cells.lines(blocks).forEach(flow::add);
    }

    /** One pass over a container's blocks, in order. */
    private final class Walk {
        private final Furniture furniture;
        private final boolean cell;
        private final Consumer<Block> to;
        private String carried = "";

        Walk(Furniture furniture, boolean cell, Consumer<Block> to) {
            this.furniture = furniture;
            this.cell = cell;
            this.to = to;
        }

        void blocks(Element container) {
            for (Element child : Xml.children(container)) {
                switch (Xml.name(child)) {
                    case "p" -> paragraph(child);
                    case "tbl" -> table(child);
                    case "sdt" -> {
                        Element content = Xml.child(child, "sdtContent");
                        if (content != null) {
                            blocks(content);
                        }
                    }
                    case "AlternateContent" -> blocks(DocxRuns.alternative(child));
                    case "ins", "moveTo", "customXml", "smartTag" -> blocks(child);
                    default -> {
                        // Properties, bookmarks, deleted text.
                    }
                }
            }
        }

        private void paragraph(Element p) {
            Element pPr = Xml.child(p, "pPr");
            List<Element> chain = styles.chain(pPr);
            DocxRuns runs = new DocxRuns(p, styles, chain, carried);
            runs.boxes().forEach(this::box);
            boolean joins = Xml.at(pPr, "rPr", "del") != null || Xml.at(pPr, "rPr", "moveFrom") != null;
            if (joins) {
                // The paragraph's end was deleted: its text opens the next one, which has the number.
                carried = runs.text();
                return;
            }
            carried = "";
            String number = numbering.next(pPr, chain);
            Furniture kind = furniture == null && styles.contents(chain) ? Furniture.NAVIGATION : furniture;
            int heading = kind == null ? styles.heading(pPr, chain) : 0;
            runs.lines(number, cell, styles.centered(pPr, chain), heading, kind, flow)
                    .forEach(to);
        }

        /** A text box: a box of one cell where it is outlined and holds more than a label. */
        private void box(Element content) {
            List<Block> blocks = new ArrayList<>();
            boolean outlined = DocxRuns.outlined(content);
            Furniture kind = furniture != null || outlined ? furniture : Furniture.TEXT_BOX;
            new Walk(kind, cell, blocks::add).blocks(content);
            Grid box = Cells.grid(1, 1, List.of(new Cells.Placed(0, 0, 1, 1, blocks)));
            List<Line> lines = Cells.lines(blocks);
            if (outlined && furniture == null && lines.size() > 1 && box != null) {
                to.accept(box);
            } else {
                lines.forEach(line -> to.accept(outlined && furniture == null ? inBox(line) : line));
            }
        }

        private Line inBox(Line line) {
            var s = line.style();
            return new Line(
                    line.text(),
                    line.wrap(),
                    new io.github.guihua.read.Style(s.size(), s.bold(), s.centered(), 0, Furniture.TEXT_BOX),
                    null,
                    line.ordinal(),
                    null);
        }

        private void table(Element tbl) {
            Grid grid = DocxTable.grid(tbl, content -> {
                List<Block> blocks = new ArrayList<>();
                new Walk(furniture, true, blocks::add).blocks(content);
                return blocks;
            });
            if (grid != null) {
                to.accept(grid);
            }
        }
    }
}
