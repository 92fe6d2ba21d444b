package io.github.guihua.clean;

import io.github.guihua.model.Evidence;
import io.github.guihua.read.Grid;
import java.util.List;

/**
 * One logical grid: the fragments that page breaks made of it put together, repeated headers dropped, a row cut in
 * mid-cell made one.
 *
 * @param grid rows renumbered over all fragments; cell boxes and lines as in the source
 * @param fragments where each piece stands, in order; never empty
 */
public record LogicalGrid(Grid grid, List<Evidence> fragments) implements Element {
    public LogicalGrid {
        fragments = List.copyOf(fragments);
    }

    @Override
    public Evidence evidence() {
        return fragments.get(0);
    }
}
