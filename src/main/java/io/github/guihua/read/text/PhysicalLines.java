package io.github.guihua.read.text;

import io.github.guihua.read.Flow;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** A text file's lines, whatever its line ends. */
final class PhysicalLines {
    private PhysicalLines() {}

    /** @param turnsPage whether a form feed stands before it */
    record PhysicalLine(String text, boolean turnsPage) {}

    /**
     * @param flow is warned where bytes could not be decoded
     * @throws UnreadableException where no encoding gives text
     */
    static List<PhysicalLine> of(RawDocument raw, Flow flow) throws UnreadableException {
        Encoding.Decoded decoded = Encoding.decode(raw.bytes());
        if (!decoded.plausible()) {
            throw new UnreadableException(UnreadableException.Cause.UNSUPPORTED, "unknown-encoding");
        }
        long lost = decoded.text().chars().filter(c -> c == 0xFFFD).count();
        if (lost > 0) {
            flow.warn("undecodable-bytes", lost, decoded.charset().name());
        }
        return split(decoded.text());
    }

    private static List<PhysicalLine> split(String text) {
        List<PhysicalLine> lines = new ArrayList<>();
        int start = 0;
        boolean turns = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c != '\n'
                    && c != '\r'
                    && c != '\f'
                    && c != '\u000b'
                    && c != '\u0085'
                    && c != '\u2028'
                    && c != '\u2029') {
                continue;
            }
            boolean last = i == text.length();
            // A form feed at a line's start or end only turns the page; it makes no empty line of its own.
            if (c == '\f' ? i > start : !last || i > start) {
                lines.add(new PhysicalLine(text.substring(start, i), turns));
                turns = false;
            }
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            }
            turns |= c == '\f';
            start = i + 1;
        }
        return lines;
    }
}
