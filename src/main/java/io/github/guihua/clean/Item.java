package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.read.Block;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import io.github.guihua.read.SourceDocument;
import java.util.ArrayList;
import java.util.List;

/** What passes through the steps of cleaning: lines, grids, and the gaps between them. */
sealed interface Item permits Item.Piece, Item.Sheet, Item.Gap, GridStitcher.Stitched {
    /**
     * A line with text.
     *
     * @param text what is left of the line's text, without spaces at its ends
     * @param indent width of the spaces that it began with, in half-width columns
     * @param page null where the format has no pages
     * @param glued whether it goes on with the line before it, come what may
     */
    record Piece(String text, int indent, Line line, Integer page, boolean glued) implements Item {
        Piece with(String other) {
            return new Piece(other, indent, line, page, glued);
        }

        Piece glue() {
            return new Piece(text, indent, line, page, true);
        }

        Removed removed(String what, String reason) {
            return new Removed(what, reason, page);
        }
    }

    /** A grid of the source, or one that text drew. */
    record Sheet(Grid grid, Integer page) implements Item {}

    /**
     * An empty line or a page's end.
     *
     * @param tab whether the line holds a tab: an empty cell of a row drawn in text
     */
    record Gap(boolean pageTurn, boolean tab) implements Item {}

    /** A step of cleaning. */
    interface Step {
        /** @param removed takes what the step takes out */
        List<Item> apply(List<Item> items, List<Removed> removed);
    }

    static List<Item> of(SourceDocument source) {
        List<Item> items = new ArrayList<>();
        for (Page page : source.pages()) {
            Integer number = source.paged() ? Integer.valueOf(page.number()) : null;
            if (!items.isEmpty()) {
                items.add(new Gap(true, false));
            }
            for (Block block : page.blocks()) {
                if (block instanceof Grid grid) {
                    items.add(new Sheet(grid, number));
                } else {
                    items.add(of((Line) block, number));
                }
            }
        }
        return items;
    }

    static Item of(Line line, Integer page) {
        String text = Characters.visible(line.text());
        String bare = text.strip();
        int indent = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            indent += Characters.width(text.charAt(i));
        }
        return bare.isEmpty() ? new Gap(false, text.indexOf('\t') >= 0) : new Piece(bare, indent, line, page, false);
    }
}
