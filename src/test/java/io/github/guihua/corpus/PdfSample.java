package io.github.guihua.corpus;

import io.github.guihua.corpus.Part.Box;
import io.github.guihua.corpus.Part.Kind;
import io.github.guihua.corpus.Part.Rows;
import io.github.guihua.corpus.Part.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A PDF with a text layer, bookmarks, ruled tables and boxes that go on over pages. */
final class PdfSample {
    private static final float SIZE = 14;
    private static final float LEADING = 25;
    private static final float CELL = 12;
    private static final float CELL_LEADING = 18;
    private static final float PAD = 5;

    private final Canvas canvas;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private PDOutlineItem chapter;
    private boolean boxed;
    private float boxTop;

    private PdfSample(Canvas canvas) {
        this.canvas = canvas;
    }

    static void write(List<Part> parts, Path font, Path to) throws IOException {
        try (Canvas canvas = new Canvas(font)) {
            PdfSample sample = new PdfSample(canvas);
            canvas.document.getDocumentCatalog().setDocumentOutline(sample.outline);
            sample.parts(parts);
            canvas.save(to);
        }
    }

    private void parts(List<Part> parts) throws IOException {
        for (Part part : parts) {
            if (part instanceof Text text) {
                paragraph(text);
            } else if (part instanceof Rows table) {
                table(table);
            } else if (part instanceof Box box) {
                box(box);
            } else {
                canvas.turn();
            }
        }
    }

    private void paragraph(Text text) throws IOException {
        float size = text.kind() == Kind.TITLE ? 20 : boxed ? CELL : SIZE;
        float leading = text.kind() == Kind.TITLE ? 34 : boxed ? 20 : LEADING;
        boolean centered = text.kind() == Kind.TITLE || text.kind() == Kind.NUMBER || text.kind() == Kind.CAPTION;
        boolean flush = centered || text.kind() == Kind.LEFT || text.kind() == Kind.RIGHT;
        float inset = boxed ? PAD : 0;
        float indent = flush ? 0 : 2 * size;
        List<String> lines = canvas.wrap(text.text(), size, Canvas.WIDTH - 2 * inset, indent);
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            room(leading);
            canvas.down(leading);
            String line = lines.get(i);
            float x = Canvas.LEFT + inset + (i == 0 ? indent : 0);
            if (centered) {
                x = Canvas.LEFT + (Canvas.WIDTH - canvas.width(line, size)) / 2;
            } else if (text.kind() == Kind.RIGHT) {
                x = Canvas.LEFT + Canvas.WIDTH - 2 * size - canvas.width(line, size);
            }
            int bold = Math.max(0, Math.min(line.length(), text.bold() - at));
            canvas.draw(line.substring(0, bold), x, canvas.y(), size, true);
            canvas.draw(line.substring(bold), x + canvas.width(line.substring(0, bold), size), canvas.y(), size, false);
            at += line.length();
            if (i == 0) {
                bookmark(text);
            }
        }
        canvas.down(text.kind() == Kind.TITLE ? 12 : 0);
    }

    private void bookmark(Text text) {
        if (text.kind() != Kind.H1 && text.kind() != Kind.H2) {
            return;
        }
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(canvas.page());
        destination.setTop((int) canvas.y() + 20);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(text.text());
        item.setDestination(destination);
        if (text.kind() == Kind.H1 || chapter == null) {
            outline.addLast(item);
            chapter = item;
        } else {
            chapter.addLast(item);
        }
    }

    private void box(Box box) throws IOException {
        canvas.down(10);
        room(3 * LEADING);
        boxed = true;
        boxTop = canvas.y();
        Text title = (Text) box.parts().get(0);
        paragraph(new Text(Kind.CAPTION, title.text()));
        canvas.down(PAD);
        canvas.line(Canvas.LEFT, canvas.y(), Canvas.LEFT + Canvas.WIDTH, canvas.y());
        parts(box.parts().subList(1, box.parts().size()));
        canvas.down(PAD);
        sides();
        boxed = false;
        canvas.down(6);
    }

    /** Turns the page where the height does not fit; a box is closed and opened again. */
    private void room(float height) throws IOException {
        if (canvas.fits(height + PAD)) {
            return;
        }
        if (boxed) {
            canvas.down(PAD);
            sides();
        }
        canvas.turn();
        boxTop = canvas.y();
    }

    private void sides() throws IOException {
        float right = Canvas.LEFT + Canvas.WIDTH;
        canvas.line(Canvas.LEFT, boxTop, right, boxTop);
        canvas.line(Canvas.LEFT, canvas.y(), right, canvas.y());
        canvas.line(Canvas.LEFT, boxTop, Canvas.LEFT, canvas.y());
        canvas.line(right, boxTop, right, canvas.y());
    }

    private void table(Rows table) throws IOException {
        float[] edges = edges(table);
        float right = edges[edges.length - 1];
        for (List<String> row : table.rows()) {
            List<List<String>> cells = new ArrayList<>();
            int most = 1;
            for (int c = 0; c < row.size(); c++) {
                cells.add(canvas.wrap(
                        row.get(c).equals("^") ? "" : row.get(c), CELL, edges[c + 1] - edges[c] - 2 * PAD, 0));
                most = Math.max(most, cells.get(c).size());
            }
            float height = most * CELL_LEADING + 2 * PAD;
            room(height);
            float top = canvas.y();
            for (int c = 0; c < row.size(); c++) {
                if (!row.get(c).equals("^")) {
                    canvas.line(edges[c], top, edges[c + 1], top);
                }
                for (int i = 0; i < cells.get(c).size(); i++) {
                    float baseline = top - PAD - (i + 1) * CELL_LEADING + 5;
                    canvas.draw(cells.get(c).get(i), edges[c] + PAD, baseline, CELL, false);
                }
            }
            canvas.down(height);
            for (float edge : edges) {
                canvas.line(edge, top, edge, canvas.y());
            }
            boolean last = row == table.rows().get(table.rows().size() - 1);
            if (last || !canvas.fits(height + PAD)) {
                canvas.line(edges[0], canvas.y(), right, canvas.y());
            }
        }
    }

    private float[] edges(Rows table) throws IOException {
        int columns = table.rows().get(0).size();
        float[] weights = new float[columns];
        float sum = 0;
        for (int c = 0; c < columns; c++) {
            for (List<String> row : table.rows()) {
                weights[c] = Math.max(weights[c], Math.min(140, canvas.width(row.get(c), CELL)) + 2 * PAD + 6);
            }
            sum += weights[c];
        }
        float[] edges = new float[columns + 1];
        edges[0] = Canvas.LEFT;
        for (int c = 0; c < columns; c++) {
            edges[c + 1] = edges[c] + weights[c] / sum * Canvas.WIDTH;
        }
        return edges;
    }
}
