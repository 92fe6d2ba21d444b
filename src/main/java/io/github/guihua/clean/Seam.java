package io.github.guihua.clean;

import java.util.List;

/**
 * The place between an open paragraph and the line after it.
 *
 * @param items all that the text holds; {@code at} is the index of the line after the seam
 * @param blank whether an empty line stands between
 * @param before the end of the open paragraph's text
 * @param next text of the line after the seam
 * @param own number that the open paragraph begins with, or null
 * @param label number that the line after the seam begins with, or null
 * @param sentenceEnd whether {@code before} ends like a sentence, in whatever is open around it
 * @param ends whether a sentence ends here, outside quotation marks and brackets
 * @param full whether the paragraph's last line reaches the right margin
 */
record Seam(
        OpenParagraph open,
        List<Item> items,
        int at,
        boolean blank,
        String before,
        String next,
        Label own,
        Label label,
        boolean sentenceEnd,
        boolean ends,
        boolean full) {

    static Seam of(OpenParagraph open, List<Item> items, int at, boolean blank, Measure measure) {
        String before = open.tail();
        String next = ((Item.Piece) items.get(at)).text();
        boolean sentenceEnd = Characters.sentenceEnd(before);
        return new Seam(
                open,
                items,
                at,
                blank,
                before,
                next,
                open.label(),
                Label.of(next),
                sentenceEnd,
                sentenceEnd && !Characters.unclosed(before),
                measure.full(open));
    }

    Item.Piece last() {
        return open.last();
    }

    Item.Piece line() {
        return (Item.Piece) items.get(at);
    }

    /** Whether the sentence before the seam wants to go on: a comma, a bracket, a word that cannot end it. */
    boolean wantsMore() {
        return Characters.open(before);
    }

    /** Whether the line after the seam has one of the characters. */
    boolean nextHas(String characters) {
        return Characters.has(next, characters);
    }

    /** Whether the line after the seam begins with one of the characters. */
    boolean nextStarts(String characters) {
        return characters.indexOf(next.charAt(0)) >= 0;
    }

    /** The character before the seam. */
    char end() {
        return before.charAt(before.length() - 1);
    }
}
