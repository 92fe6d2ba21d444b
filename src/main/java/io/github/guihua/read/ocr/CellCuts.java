package io.github.guihua.read.ocr;

import io.github.guihua.read.grid.Ruling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Engines read neighbouring cells as one line; such a line is read again, cell by cell. */
final class CellCuts {
    private final Raster black;
    private final Engine engine;
    private final List<Ruling> rulings;
    private final double scale;

    /**
     * @param rulings in points
     * @param scale points for a pixel
     */
    CellCuts(Raster black, Engine engine, List<Ruling> rulings, double scale) {
        this.black = black;
        this.engine = engine;
        this.rulings = rulings;
        this.scale = scale;
    }

    List<TextLine> apply(List<TextLine> lines) throws IOException {
        List<TextLine> cut = new ArrayList<>();
        for (TextLine line : lines) {
            List<Integer> at = crossings(line);
            List<TextLine> pieces = at.isEmpty() ? List.of() : pieces(line, at);
            if (pieces.isEmpty()) {
                cut.add(line);
            } else {
                cut.addAll(pieces);
            }
        }
        return cut;
    }

    /** Pixels of the vertical rulings through a line's box, well inside of it; large type's own strokes are shorter. */
    private List<Integer> crossings(TextLine line) {
        double inset = line.height() / 2;
        return rulings.stream()
                .filter(r -> !r.horizontal()
                        && r.length() / scale > line.height() * 1.25
                        && r.from() / scale < line.y() + line.height() * 0.1
                        && r.to() / scale > line.y() + line.height() * 0.9
                        && r.at() / scale > line.x() + inset
                        && r.at() / scale < line.x() + line.width() - inset)
                .map(r -> (int) Math.round(r.at() / scale))
                .sorted()
                .distinct()
                .toList();
    }

    private List<TextLine> pieces(TextLine line, List<Integer> at) throws IOException {
        int clear = Math.max(3, (int) (line.height() / 6));
        int beyond = (int) (line.height() / 4);
        List<Integer> edges = new ArrayList<>(at);
        edges.add(0, (int) line.x() - beyond);
        edges.add((int) (line.x() + line.width()) + beyond);
        List<TextLine> pieces = new ArrayList<>();
        int characters = 0;
        for (int i = 0; i + 1 < edges.size(); i++) {
            int left = edges.get(i) + (i == 0 ? 0 : clear);
            int right = edges.get(i + 1) - (i + 2 == edges.size() ? 0 : clear);
            int top = (int) line.y() - 2;
            int bottom = (int) (line.y() + line.height()) + 2;
            if (right - left < line.height() / 3) {
                continue;
            }
            Raster.Window window = black.window(left, top, right, bottom).padded((int) line.height());
            for (TextLine piece : engine.read(window.content().picture())) {
                // What is left of a ruling is read as a bar.
                String text = piece.text().replaceAll("^[|丨]{1,3}|[|丨]{1,3}$", "");
                if (!text.isBlank()) {
                    pieces.add(piece.moved(window.left(), window.top()).saying(text));
                    characters += text.length();
                }
            }
        }
        // Tiny pieces may be found no more; then the whole line says more than they do.
        return characters >= 0.7 * line.text().length() ? pieces : List.of();
    }
}
