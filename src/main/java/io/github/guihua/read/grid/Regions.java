package io.github.guihua.read.grid;

import io.github.guihua.model.Box;
import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts a page's glyphs into its lattices, and says what is left outside. */
final class Regions {
    private static final int MOST = 200;
    /** A single cell that fills so much of the page and holds all its text is the page's frame. */
    private static final double PAGE = 0.8;
    /** A single cell narrower than this many times its type is a tick box or an ornament. */
    private static final float NARROW = 3f;

    private static final String HANGING = "，。、；：！？）》〉」』】〕”’,.;:!?)]";

    private final List<Region> outer = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Line> asides = new ArrayList<>();

    Regions(List<Lattice> lattices, List<Glyph> glyphs, List<Line> asides, double width, double height) {
        List<Region> regions = regions(lattices, glyphs, width, height);
        place(glyphs, regions);
        for (Line aside : asides) {
            if (aside.style().furniture() != null || regions.stream().noneMatch(region -> region.take(aside))) {
                this.asides.add(aside);
            }
        }
        nest(regions);
        outer.removeIf(this::dissolved);
    }

    private void place(List<Glyph> all, List<Region> regions) {
        Glyph last = null;
        Region region = null;
        int cell = -1;
        for (Glyph glyph : all) {
            if (region == null || !hangs(last, glyph)) {
                region = null;
                for (int i = 0; i < regions.size() && region == null; i++) {
                    cell = regions.get(i).cellOf(glyph);
                    region = cell < 0 ? null : regions.get(i);
                }
            }
            if (region == null) {
                glyphs.add(glyph);
            } else {
                region.take(glyph, cell);
            }
            last = glyph;
        }
    }

    /** Whether it closes the word drawn before it: typesetters let such marks stand over the cell's side. */
    private static boolean hangs(Glyph last, Glyph glyph) {
        return glyph.text().length() == 1
                && HANGING.indexOf(glyph.text().charAt(0)) >= 0
                && Math.abs(glyph.baseline() - last.baseline()) < 0.2f * glyph.size()
                && Math.abs(glyph.x() - last.right()) < 0.4f * glyph.size();
    }

    /** From the smallest to the largest, so that a glyph goes to the innermost. */
    private static List<Region> regions(List<Lattice> lattices, List<Glyph> glyphs, double width, double height) {
        List<Region> regions = new ArrayList<>();
        for (Lattice lattice : lattices) {
            if (!framesPage(lattice, glyphs, width, height)) {
                regions.add(new Region(lattice));
            }
        }
        regions.sort(Comparator.comparingDouble(
                region -> region.box().width() * region.box().height()));
        return regions.size() > MOST ? regions.subList(regions.size() - MOST, regions.size()) : regions;
    }

    private static boolean framesPage(Lattice lattice, List<Glyph> glyphs, double width, double height) {
        Box box = lattice.box();
        return lattice.spans().size() == 1
                && box.width() > PAGE * width
                && box.height() > PAGE * height
                && glyphs.stream().allMatch(glyph -> box.contains(glyph.centerX(), glyph.centerY()));
    }

    private void nest(List<Region> regions) {
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            boolean taken = !region.inked();
            for (int j = i + 1; j < regions.size() && !taken; j++) {
                taken = regions.get(j).take(region);
            }
            if (!taken) {
                outer.add(region);
            }
        }
    }

    /** Not a table nor a box after all: its text goes back to the page. */
    private boolean dissolved(Region region) {
        List<Glyph> held = region.glyphs();
        float size = 0;
        for (Glyph glyph : held) {
            size = Math.max(size, glyph.size());
        }
        boolean ornament = region.lattice().spans().size() == 1 && region.box().width() < NARROW * size;
        if (ornament) {
            glyphs.addAll(held);
            asides.addAll(region.asides());
        }
        return ornament;
    }

    /** Those that lie in no other. */
    List<Region> outer() {
        return outer;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Line> asides() {
        return asides;
    }
}
