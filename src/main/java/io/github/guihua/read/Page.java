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
}
