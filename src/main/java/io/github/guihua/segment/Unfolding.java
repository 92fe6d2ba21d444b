package io.github.guihua.segment;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.Joiner;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.LabelForm;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.read.Grid;
import java.util.ArrayList;
import java.util.List;

/** Makes lines of what a conversion folded: pages laid out with tables, texts whose paragraphs were run together. */
final class Unfolding {
    private static final int FOLDED = 600;
    /** Length of a folded text where no paragraph opens with a number. */
    private static final int UNNUMBERED = 120;

    private final Vocabulary words;

    Unfolding(Vocabulary words) {
        this.words = words;
    }

    List<Element> unfold(List<Element> elements) {
        List<Element> out = new ArrayList<>();
        boolean lines = elements.stream().anyMatch(e -> e instanceof Paragraph p && Label.of(p.text()) != null);
        int folded = lines ? FOLDED : UNNUMBERED;
        for (Element e : elements) {
            if (e instanceof LogicalGrid grid && layout(grid)) {
                out.addAll(Joiner.paragraphs(grid.grid(), grid.evidence().page()));
            } else if (e instanceof Paragraph p && p.text().length() > folded) {
                out.addAll(split(p, out.isEmpty()));
            } else {
                out.add(e);
            }
        }
        return GluedHeadings.split(out, words);
    }

    /** A table that only places text on the page: one cell wide, or with headings of the outline's first level in it. */
    private static boolean layout(LogicalGrid grid) {
        if (Box.column(grid)) {
            return false;
        }
        Grid g = grid.grid();
        if (!Box.text(g)) {
            return false;
        }
        return true;
    }

    /** Cuts before each heading, if they count up; what stands before the first is front matter or a title. */
    private List<Element> split(Paragraph p, boolean opensDocument) {
        List<Integer> cuts = FoldedText.cuts(p.text());
        if (cuts.isEmpty()) {
            return List.of(p);
        }
        List<Element> parts = new ArrayList<>();
        List<Paragraph> pieces = FoldedText.pieces(p, cuts);
        pieces.addAll(FoldedFront.closing(pieces.remove(pieces.size() - 1)));
        for (Paragraph piece : pieces) {
            boolean heading = Label.of(piece.text()) != null;
            if (!heading && opensDocument && parts.isEmpty()) {
                parts.addAll(FoldedFront.pieces(piece, words));
                continue;
            }
            int named = heading ? words.named(piece.text()) : -1;
            int stop = heading && named < 0 ? glue(piece.text()) : named;
            if (stop > 0) {
                parts.add(piece.slice(0, stop));
                parts.add(piece.slice(stop, piece.text().length()));
            } else {
                parts.add(piece);
            }
        }
        return parts;
    }

    /** Where a second heading was glued to the first ({@code 增加服务供给强化为民功能。}): at its verb; -1 where it was not. */
    private int glue(String line) {
        Label label = Label.of(line);
        int stop = line.indexOf('。');
        if (label == null || label.form() != LabelForm.CHINESE || stop < 0 || stop > 60) {
            return -1;
        }
        for (int i = label.end() + 6; i < stop - 3; i++) {
            if (words.verb(line.substring(i, Math.min(stop, i + 6))) && !"和与及、的".contains(line.substring(i - 1, i))) {
                return i;
            }
        }
        return -1;
    }
}
