package io.github.guihua.read.word;

import java.nio.charset.Charset;

/** What holds inside a group of RTF; a group's end brings the outer state back. */
final class RtfState implements Cloneable {
    /** Where text goes. */
    enum Destination {
        BODY,
        NOWHERE,
        FONT_TABLE,
        HEADER,
        FOOTER,
        FOOTNOTE
    }

    Destination destination = Destination.BODY;
    boolean ignorable;
    boolean bold;
    boolean hidden;
    boolean number;
    double size = 12;
    int unicodeSkip = 1;
    Charset charset;

    RtfState(Charset charset) {
        this.charset = charset;
    }

    RtfState inner() {
        try {
            RtfState inner = (RtfState) clone();
            inner.ignorable = false;
            return inner;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
