package io.github.guihua.read.text;

import io.github.guihua.read.aligned.Band;
import io.github.guihua.read.aligned.Strip;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells that one space parts, since the first of them fills its column: what is one piece by its own line is two where
 * rows near by have two pieces in its place.
 *
 * <pre>{@code
 *   2.城镇调查失业率     %     5.6
 *   3.脱贫劳动力务工规模 万人   94.6     →   3.脱贫劳动力务工规模 | 万人 | 94.6
 * }</pre>
 */
final class NarrowGaps {
    private static final int REACH = 12;
    /** So many rows must say so. */
    private static final int WITNESSES = 2;
    /** A piece with more spaces is running text. */
    private static final int MOST_SPACES = 4;

    private NarrowGaps() {}

    static List<Band> cut(List<Band> bands, int ideograph) {
        List<Band> cut = new ArrayList<>(bands.size());
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (band.strips().stream().noneMatch(strip -> strip.line().text().indexOf(' ') > 0)) {
                cut.add(band);
                continue;
            }
            List<Band> near = bands.subList(Math.max(0, i - REACH), Math.min(bands.size(), i + REACH + 1));
            List<Strip> strips = new ArrayList<>();
            band.strips().forEach(strip -> strips.addAll(parts(strip, near, band, ideograph)));
            cut.add(new Band(band.y(), band.size(), strips));
        }
        return cut;
    }

    private static List<Strip> parts(Strip strip, List<Band> near, Band own, int ideograph) {
        String text = strip.line().text();
        if (text.chars().filter(c -> c == ' ').count() > MOST_SPACES) {
            return List.of(strip);
        }
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            float left = strip.left() + SpacedTables.columns(text, 0, space, ideograph);
            Strip first = new Strip(strip.left(), left, SpacedTables.part(strip.line(), text.substring(0, space)));
            Strip second =
                    new Strip(left + 1, strip.right(), SpacedTables.part(strip.line(), text.substring(space + 1)));
            long witnesses = near.stream()
                    .filter(row ->
                            row != own && row.strips().size() > own.strips().size() && parted(row, first, second))
                    .count();
            if (witnesses >= WITNESSES) {
                List<Strip> parts = new ArrayList<>(List.of(first));
                parts.addAll(parts(second, near, own, ideograph));
                return parts;
            }
        }
        return List.of(strip);
    }

    /** Whether the row has a piece in place of each of the two, and none that reaches from one into the other. */
    private static boolean parted(Band row, Strip first, Strip second) {
        for (int k = 0; k + 1 < row.strips().size(); k++) {
            Strip a = row.strips().get(k);
            Strip b = row.strips().get(k + 1);
            if (meets(a, first) && meets(b, second) && a.right() <= second.left() && b.left() >= first.right()) {
                return true;
            }
        }
        return false;
    }

    private static boolean meets(Strip a, Strip b) {
        return a.left() <= b.right() && b.left() <= a.right();
    }
}
