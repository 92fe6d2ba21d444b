package io.github.guihua.read;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page's blocks in reading order.
 *
 * @param number from 1; the two pages of an open book that is one page of its file have the same
 * @param width in points; 0 where the format has no geometry
 * @param height in points; 0 where the format has no geometry
 */
public record Page(int number, double width, double height, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** Of recognized text: lines read with less are worth a look. */
    private static final double SURE = 0.8;

    /** Poor scans are read with more; noise with less. */
    private static final double LEGIBLE = 0.65;

    /** Mean over the pages' lines of recognized text, to a thousandth; null where there are none. */
    public static Double confidence(List<Page> pages) {
        OptionalDouble mean = pages.stream()
                .flatMap(Page::recognized)
                .mapToDouble(Line::confidence)
                .average();
        return mean.isPresent() ? Math.round(mean.getAsDouble() * 1000) / 1000.0 : null;
    }

    /** How many lines of some length were recognized with little confidence. */
    public int doubtfulLines() {
        return (int) recognized()
                .filter(line -> line.confidence() < SURE && line.text().strip().length() > 3)
                .count();
    }

    /** Of its recognized lines, without white space, those that are no guesses: in noise an engine sees characters too. */
    public String legible() {
        return recognized()
                .filter(line -> line.confidence() >= LEGIBLE)
                .map(line -> line.text().replaceAll("\\s", ""))
                .collect(Collectors.joining());
    }

    private Stream<Line> recognized() {
        return blocks.stream()
                .flatMap(block -> block instanceof Grid grid
                        ? grid.cells().stream().flatMap(cell -> cell.lines().stream())
                        : Stream.of((Line) block))
                .filter(line -> line.confidence() != null);
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
