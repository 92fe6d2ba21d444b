package io.github.guihua.clean;

import io.github.guihua.model.Box;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.List;

/** Lines become paragraphs. */
public final class Joiner {
    private final List<Item> items;
    private final Spacing spacing;
    private final Wraps wraps;

    Joiner(List<Item> items, StandingLines standing) {
        this.items = items;
        this.spacing = Spacing.of(items);
        this.wraps = Wraps.of(items, standing);
    }

    /** The paragraphs of a grid's cells, cell after cell: for boxes that hold running text. */
    public static List<Paragraph> paragraphs(Grid grid, Integer page) {
        List<Item> items = new ArrayList<>();
        grid.cells().forEach(cell -> cell.lines().forEach(line -> items.add(Item.of(line, page))));
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Element e : new Joiner(items, StandingLines.NONE).elements()) {
            paragraphs.add((Paragraph) e);
        }
        return paragraphs;
    }

    List<Element> elements() {
        List<Element> out = new ArrayList<>();
        OpenParagraph open = new OpenParagraph();
        Gaps gaps = new Gaps();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Item.Gap gap) {
                gaps.add(gap);
            } else if (item instanceof Item.Piece piece) {
                if (!open.isEmpty() && !wraps.continues(open, items, i, gaps.blank)) {
                    out.add(paragraph(open.take()));
                }
                open.add(piece);
                gaps.blank = false;
            } else {
                // A sentence may go on after a grid that a page's layout put into it; only an open one does.
                if (!open.isEmpty()) {
                    out.add(paragraph(open.take()));
                }
                gaps.blank = false;
                out.add(((GridStitcher.Stitched) item).grid());
            }
        }
        if (!open.isEmpty()) {
            out.add(paragraph(open.take()));
        }
        return out;
    }

    private static final class Gaps {
        private boolean blank;

        void add(Item.Gap gap) {
            blank |= !gap.pageTurn();
        }
    }

    private Paragraph paragraph(List<Item.Piece> pieces) {
        boolean running = pieces.size() > 2;
        StringBuilder text = new StringBuilder();
        List<Paragraph.Origin> origins = new ArrayList<>();
        for (Item.Piece piece : pieces) {
            String tidy = spacing.tidy(piece.text(), running);
            if (text.length() > 0) {
                text.append(Spacing.between(text, tidy));
            }
            Line line = piece.line();
            Box box = line.box();
            origins.add(new Paragraph.Origin(text.length(), piece.page(), box, line.ordinal(), line.confidence()));
            text.append(tidy);
        }
        return new Paragraph(text.toString(), origins, pieces.get(0).line().style());
    }
}
