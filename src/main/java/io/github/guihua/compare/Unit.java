package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.compare.text.Shingles;
import io.github.guihua.compare.text.Terms;

/**
 * Something with a title and a text that can be aligned: a section, an action, a task, a principle.
 *
 * @param side what the report says of it
 * @param parent index of the unit that holds it, -1 at the top
 * @param depth 0 at the top
 * @param container whether other units are inside it
 * @param title terms of the title without the place's names
 * @param plainText letters of its own text without the place's names
 * @param whole terms of its text with all that is inside it
 * @param runs letter runs of the whole text
 * @param letters length of the whole text
 */
record Unit(
        Side side,
        int parent,
        int depth,
        boolean container,
        String plainTitle,
        String plainText,
        Terms title,
        Terms whole,
        Shingles runs,
        int letters) {

    static Unit of(Side side, int parent, int depth, boolean container, String own, String whole, PlaceNames place) {
        String t = place.without(side.heading());
        String w = place.without(whole);
        return new Unit(
                side,
                parent,
                depth,
                container,
                t,
                Fold.letters(place.without(own)),
                Terms.of(t),
                Terms.of(w),
                Shingles.of(w),
                w.length());
    }

    boolean same(Unit o) {
        return plainText.equals(o.plainText);
    }
}
