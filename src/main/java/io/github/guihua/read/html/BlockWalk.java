package io.github.guihua.read.html;

import io.github.guihua.read.Block;
import io.github.guihua.read.Flow;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Style.Furniture;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through a page in reading order and makes lines and grids of it. */
final class BlockWalk {
    private static final Set<String> DOCUMENTS =
            Set.of("pdf", "doc", "docx", "wps", "xls", "xlsx", "ofd", "zip", "rar", "ppt", "pptx", "et", "rtf");

    private final Flow flow;
    private final MainContent main;
    private final RunningText text;

    BlockWalk(Flow flow, MainContent main) {
        this(flow, main, flow::add);
    }

    /** @param to where lines and grids go: the document, or a cell */
    BlockWalk(Flow flow, MainContent main, Consumer<Block> to) {
        this.flow = flow;
        this.main = main;
        this.text = new RunningText(flow, to);
    }

    void walk(Element body) {
        boolean whole = main.root() == body;
        element(body, whole ? Look.PLAIN : Look.PLAIN.as(Furniture.NAVIGATION));
        text.endBlock();
    }

    /** The content of a cell. */
    void walkInside(Element cell, Look look) {
        children(cell, look);
        text.endBlock();
    }

    private void element(Element e, Look outer) {
        if (Blocks.skipped(e)) {
            return;
        }
        Look look = outer.in(e);
        if (e == main.root() || e == main.headline()) {
            look = look.as(null);
        } else if (look.furniture() == null && furniture(e)) {
            look = look.as(Furniture.NAVIGATION);
        }
        switch (e.normalName()) {
            case "br" -> text.endLine();
            case "img" -> image(e, look);
            case "table" -> table(e, look);
            default -> {
                if (e.normalName().equals("a") && look.furniture() == null) {
                    link(e);
                }
                if (Blocks.block(e)) {
                    text.startBlock(look);
                    if (e.normalName().equals("li")) {
                        text.append(ListNumbers.before(e), look, false);
                    }
                    children(e, look);
                    text.endBlock();
                } else {
                    children(e, look);
                }
            }
        }
    }

    private void children(Element e, Look look) {
        for (Node node : e.childNodes()) {
            if (node instanceof TextNode t) {
                text.append(t.getWholeText(), look, preformatted(e));
            } else if (node instanceof Element child) {
                element(child, look);
            }
        }
    }

    private static boolean preformatted(Element e) {
        return e.normalName().equals("pre") || e.attr("style").contains("pre-wrap");
    }

    private boolean furniture(Element e) {
        if (main.above(e) || e == main.root()) {
            return false;
        }
        int sentences = main.sentences(e);
        if (SiteFurniture.hidden(e)) {
            return sentences == 0;
        }
        return Blocks.block(e) && sentences < 100 && (SiteFurniture.declared(e) || SiteFurniture.spoken(e));
    }

    private void table(Element table, Look look) {
        text.endBlock();
        HtmlTable cells = HtmlTable.of(table);
        boolean nested = table.selectFirst("table table") != null;
        if (look.furniture() != null && !nested && !main.above(table) && !holdsHeadline(table)) {
            cells.rows().forEach(row -> {
                text.startBlock(look);
                row.forEach(cell -> text.append(cell.element().text() + " ", look, false));
                text.endBlock();
            });
        } else if (look.furniture() != null || cells.layout(main)) {
            cells.rows().forEach(row -> row.forEach(cell -> element(cell.element(), look)));
        } else {
            for (Element caption : table.children()) {
                if (caption.normalName().equals("caption")) {
                    element(caption, look);
                }
            }
            Grid grid = cells.grid(flow, main, look);
            if (grid != null) {
                text.emit(grid);
            }
        }
    }

    private boolean holdsHeadline(Element table) {
        return main.headline() != null && main.headline().parents().contains(table);
    }

    private void image(Element e, Look look) {
        String source = e.attr("src");
        if (look.furniture() == null && !source.isBlank() && !source.startsWith("data:") && source.length() < 500) {
            flow.attach(source);
        }
    }

    private void link(Element e) {
        String target = e.attr("href");
        int dot = target.lastIndexOf('.');
        if (dot > 0
                && target.length() < 500
                && DOCUMENTS.contains(target.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            flow.attach(e.text().isBlank() ? target : e.text().strip());
            if (!e.text().isBlank()) {
                flow.attach(target.substring(target.lastIndexOf('/') + 1));
            }
        }
    }
}
