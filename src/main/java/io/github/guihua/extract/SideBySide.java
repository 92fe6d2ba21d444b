package io.github.guihua.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/** A table printed in two or more parts beside each other, each under the same heads: {@code 指标|2025年|指标|2025年}. */
final class SideBySide {
    private SideBySide() {}

    /** The parts from left to right, rows in their places; the table itself where it is one. */
    static List<List<List<String>>> parts(List<List<String>> cells) {
        List<String> head = cells.stream()
                .filter(row -> new LinkedHashSet<>(row).size() > 1)
                .findFirst()
                .orElse(List.of());
        int width = head.size();
        for (int part = 2; part * 2 <= width; part++) {
            if (width % part == 0 && repeats(head, part)) {
                return parts(cells, part, width);
            }
        }
        return List.of(cells);
    }

    private static List<List<List<String>>> parts(List<List<String>> cells, int part, int width) {
        return IntStream.range(0, width / part)
                .mapToObj(i -> cells.stream()
                        .map(row -> row.subList(i * part, (i + 1) * part))
                        .toList())
                .toList();
    }

    /** Whether the heads are the first ones over again, no two of which are the same. */
    private static boolean repeats(List<String> head, int part) {
        for (int c = 0; c < head.size(); c++) {
            String bare = IndicatorHeader.bare(head.get(c));
            if (bare.isEmpty() || !bare.equals(IndicatorHeader.bare(head.get(c % part)))) {
                return false;
            }
        }
        return new LinkedHashSet<>(head.subList(0, part)).size() == part;
    }
}
