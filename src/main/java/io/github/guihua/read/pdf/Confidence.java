package io.github.guihua.read.pdf;

import io.github.guihua.read.Block;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How sure the recognizer was of a page. */
final class Confidence {
    private Confidence() {}

    /** Mean over the page's lines; null where it gave none. */
    static Double of(Page page) {
        List<Double> values = page.blocks().stream()
                .flatMap(Confidence::lines)
                .map(Line::confidence)
                .filter(Objects::nonNull)
                .toList();
        return values.isEmpty()
                ? null
                : values.stream().mapToDouble(Double::doubleValue).average().getAsDouble();
    }

    private static Stream<Line> lines(Block block) {
        return block instanceof Grid grid
                ? grid.cells().stream().flatMap(cell -> cell.lines().stream())
                : Stream.of((Line) block);
    }
}
