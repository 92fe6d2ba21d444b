package io.github.guihua.read;

/** Whether a line's end means anything. */
public enum Wrap {
    /** A physical line: the next one may go on with the same paragraph. */
    HARD,
    /** A whole paragraph: its end is the paragraph's end. */
    PARAGRAPH
}
