package io.github.guihua.read.aligned;

import io.github.guihua.read.Line;

/**
 * A piece of a line between wide gaps.
 *
 * @param left in points, or in characters where the format has no geometry
 * @param right as {@code left}
 */
public record Strip(float left, float right, Line line) {
    boolean figure() {
        String text = line.text().strip();
        return !text.isEmpty() && text.length() <= 12 && "0123456789≥≤><＞＜—－-［[〔".indexOf(text.charAt(0)) >= 0;
    }
}
