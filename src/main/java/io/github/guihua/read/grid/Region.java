package io.github.guihua.read.grid;

import io.github.guihua.model.Box;
import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A lattice with what stands in its cells: text, turned text and lattices inside. */
final class Region {
    private final Lattice lattice;
    private final List<List<Glyph>> glyphs = new ArrayList<>();
    private final List<List<Line>> asides = new ArrayList<>();
    private final List<List<Region>> inner = new ArrayList<>();
    private boolean inked;

    Region(Lattice lattice) {
        this.lattice = lattice;
        for (int i = 0; i < lattice.spans().size(); i++) {
            glyphs.add(new ArrayList<>());
            asides.add(new ArrayList<>());
            inner.add(new ArrayList<>());
        }
    }

    Lattice lattice() {
        return lattice;
    }

    Box box() {
        return lattice.box();
    }

    /** Index of the cell that the glyph's middle stands in; -1 outside. */
    int cellOf(Glyph glyph) {
        return lattice.cellAt(glyph.centerX(), glyph.centerY());
    }

    void take(Glyph glyph, int cell) {
        glyphs.get(cell).add(glyph);
        inked |= !glyph.blank();
    }

    boolean take(Line aside) {
        Box box = aside.box();
        int cell = lattice.cellAt((float) (box.x() + box.width() / 2), (float) (box.y() + box.height() / 2));
        if (cell < 0) {
            return false;
        }
        asides.get(cell).add(aside);
        inked = true;
        return true;
    }

    /** Whether the other lies in one of the cells; it is then taken. */
    boolean take(Region other) {
        Box box = other.box();
        int cell = lattice.cellAt((float) (box.x() + box.width() / 2), (float) (box.y() + box.height() / 2));
        if (cell < 0 || box.width() * box.height() >= box().width() * box().height()) {
            return false;
        }
        inner.get(cell).add(other);
        return true;
    }

    boolean inked() {
        return inked || inner.stream().flatMap(List::stream).anyMatch(Region::inked);
    }

    List<Region> inner(int cell) {
        List<Region> regions = inner.get(cell);
        regions.sort(Comparator.comparingDouble(region -> region.box().y()));
        return regions;
    }

    /** All glyphs, with those of the lattices inside. */
    List<Glyph> glyphs() {
        List<Glyph> all = new ArrayList<>();
        glyphs.forEach(all::addAll);
        inner.forEach(regions -> regions.forEach(region -> all.addAll(region.glyphs())));
        return all;
    }

    List<Line> asides() {
        List<Line> all = new ArrayList<>();
        asides.forEach(all::addAll);
        inner.forEach(regions -> regions.forEach(region -> all.addAll(region.asides())));
        return all;
    }

    /** A cell's lines from the top down, without those of lattices inside; not numbered. */
    List<Line> lines(int cell) {
        Box box = lattice.box(lattice.spans().get(cell));
        List<Line> lines = new ArrayList<>();
        if (!glyphs.get(cell).isEmpty()) {
            for (Row row : Rows.of(glyphs.get(cell))) {
                lines.add(row.line((float) box.x(), (float) box.right(), 0));
            }
        }
        if (!asides.get(cell).isEmpty()) {
            lines.addAll(asides.get(cell));
            lines.sort(Comparator.comparingDouble(line -> line.box().y()));
        }
        return lines;
    }
}
