package io.github.guihua.read.html;

import io.github.guihua.read.Block;
import io.github.guihua.read.Flow;
import io.github.guihua.read.Wrap;
import java.util.function.Consumer;

/**
 * Inline text on its way to lines. A {@code <br>} ends a line of which it is not known yet whether the paragraph goes
 * on: it does not where the block ends, where an empty line follows, or where the next line is indented.
 */
final class RunningText {
    private final Flow flow;
    private final Consumer<Block> to;
    private final StringBuilder buffer = new StringBuilder();
    private Look look = Look.PLAIN;
    private int visible;
    private int bold;
    private double size;
    private String pending;
    private io.github.guihua.read.Style pendingStyle;

    RunningText(Flow flow, Consumer<Block> to) {
        this.flow = flow;
        this.to = to;
    }

    void emit(Block block) {
        to.accept(block);
    }

    void startBlock(Look block) {
        endBlock();
        look = block;
    }

    /** @param preformatted whether line feeds are lines */
    void append(String text, Look inner, boolean preformatted) {
        if (text.isEmpty()) {
            return;
        }
        if (visible == 0) {
            look = inner;
        }
        if (preformatted) {
            String[] lines = text.split("\r\n|\r|\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    endLine();
                }
                lines[i].chars().forEach(c -> put((char) c, inner));
            }
        } else {
            collapse(text, inner);
        }
    }

    /** White space of the source is one space; none at all where it only wraps Chinese text. */
    private void collapse(String text, Look inner) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!white(c)) {
                put(c, inner);
                continue;
            }
            boolean wraps = false;
            while (i < text.length() && white(text.charAt(i))) {
                wraps |= text.charAt(i) == '\n' || text.charAt(i) == '\r';
                i++;
            }
            boolean chinese = buffer.length() > 0
                    && buffer.charAt(buffer.length() - 1) > 0x2000
                    && (i == text.length() || text.charAt(i) > 0x2000);
            i--;
            boolean spaced = buffer.length() > 0 && buffer.charAt(buffer.length() - 1) == ' ';
            if (buffer.length() > 0 && !spaced && !(wraps && chinese)) {
                buffer.append(' ');
            }
        }
    }

    private static boolean white(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private void put(char c, Look inner) {
        buffer.append(c);
        if (!Character.isWhitespace(c) && c != '\u00a0') {
            visible++;
            if (inner.bold()) {
                bold++;
            }
            if (size == 0) {
                size = inner.size();
            }
        }
    }

    void endLine() {
        if (visible == 0) {
            release(Wrap.PARAGRAPH);
            buffer.setLength(0);
            return;
        }
        settle();
        pending = take();
    }

    void endBlock() {
        if (visible > 0) {
            settle();
            pending = take();
        }
        buffer.setLength(0);
        release(Wrap.PARAGRAPH);
        size = 0;
    }

    /** Emits the line before, now that the next one is known. */
    private void settle() {
        boolean indented = buffer.length() > 1
                && (buffer.charAt(0) == '\u3000' || buffer.charAt(0) == '\u00a0' && buffer.charAt(1) == '\u00a0');
        release(indented ? Wrap.PARAGRAPH : Wrap.HARD);
    }

    private void release(Wrap wrap) {
        if (pending != null) {
            to.accept(flow.line(pending, wrap, pendingStyle));
            pending = null;
        }
    }

    private String take() {
        pendingStyle = look.style(bold == visible, size);
        int end = buffer.length();
        while (end > 0 && (white(buffer.charAt(end - 1)) || buffer.charAt(end - 1) == '\u00a0')) {
            end--;
        }
        String line = buffer.substring(0, end);
        buffer.setLength(0);
        visible = 0;
        bold = 0;
        size = 0;
        return line;
    }
}
