package io.github.guihua.read;

import java.util.List;

/**
 * A page's blocks in reading order.
 *
 * @param number from 1
 * @param width in points; 0 where the format has no geometry
 * @param height in points; 0 where the format has no geometry
 */
public record Page(int number, double width, double height, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** With those in cells: how many ordinals it takes. */
    public int lineCount() {
        int count = 0;
        for (Block block : blocks) {
            count += block instanceof Grid grid
                    ? grid.cells().stream()
                            .mapToInt(cell -> cell.lines().size())
                            .sum()
                    : 1;
        }
        return count;
    }
}
