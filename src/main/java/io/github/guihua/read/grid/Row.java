package io.github.guihua.read.grid;

import io.github.guihua.model.Box;
import io.github.guihua.read.Line;
import io.github.guihua.read.Style;
import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Glyphs that stand on one baseline, from left to right, blanks at the ends dropped. Never empty. */
final class Row {
    private final List<Glyph> glyphs;

    Row(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    float left() {
        return glyphs.get(0).x();
    }

    float right() {
        float right = 0;
        for (Glyph glyph : glyphs) {
            right = Math.max(right, glyph.right());
        }
        return right;
    }

    /** Of the type that most of its glyphs are set in. */
    float size() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            counts.merge(Math.round(glyph.size() * 4), 1, Integer::sum);
        }
        int most = 0;
        int size = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() >= most) {
                most = entry.getValue();
                size = entry.getKey();
            }
        }
        return size / 4f;
    }

    float baseline() {
        float size = size();
        for (Glyph glyph : glyphs) {
            if (Math.abs(glyph.size() - size) < 0.5f) {
                return glyph.baseline();
            }
        }
        return glyphs.get(0).baseline();
    }

    Box box() {
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            top = Math.min(top, glyph.top());
            bottom = Math.max(bottom, glyph.bottom());
        }
        return new Box(left(), top, right() - left(), bottom - top);
    }

    /** Its pieces between gaps of at least {@code em} times its type. */
    List<Row> split(float em) {
        float widest = em * size();
        List<Row> pieces = new ArrayList<>();
        List<Glyph> piece = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (glyph.blank()) {
                continue;
            }
            if (last != null && glyph.x() - last.right() >= widest) {
                pieces.add(new Row(piece));
                piece = new ArrayList<>();
            }
            piece.add(glyph);
            last = glyph;
        }
        if (!piece.isEmpty()) {
            pieces.add(new Row(piece));
        }
        return pieces;
    }

    /**
     * @param left of the text area around it
     * @param right of the text area around it
     */
    Line line(float left, float right, int ordinal) {
        int inked = 0;
        int bold = 0;
        int furniture = 0;
        Furniture kind = null;
        double confidence = 0;
        boolean recognized = false;
        int[] headings = new int[10];
        for (Glyph glyph : glyphs) {
            if (glyph.blank()) {
                continue;
            }
            Ink ink = glyph.ink();
            inked++;
            bold += ink.bold() ? 1 : 0;
            headings[Math.min(9, ink.heading())]++;
            if (ink.furniture() != null) {
                furniture++;
                kind = ink.furniture();
            }
            if (ink.confidence() != null) {
                recognized = true;
                confidence += ink.confidence();
            }
        }
        int heading = 0;
        for (int level = 1; level < headings.length; level++) {
            heading = headings[level] * 2 > inked ? level : heading;
        }
        Style style = new Style(
                size(), bold * 5 > inked * 3, centered(left, right), heading, furniture * 2 > inked ? kind : null);
        return new Line(Spacing.text(glyphs), Wrap.HARD, style, box(), ordinal, recognized ? confidence / inked : null);
    }

    /** Equally far from both sides, and further than a paragraph's first line is. */
    private boolean centered(float left, float right) {
        float before = left() - left;
        float after = right - right();
        float size = size();
        if (Math.abs(before - 2 * size) < 0.3f * size) {
            // A paragraph's first line whose end the next word did not fit on.
            return false;
        }
        return before > 2.5f * size
                ? Math.abs(before - after) <= Math.max(size, 0.05f * (right - left))
                : before > 0.5f * size && Math.abs(before - after) <= 0.4f * size;
    }
}
