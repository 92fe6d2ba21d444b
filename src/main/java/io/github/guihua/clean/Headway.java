package io.github.guihua.clean;

import java.util.EnumMap;
import java.util.Map;

/** How far a text has come while its lines are joined: the numbers that opened paragraphs, and what the last one was. */
final class Headway {
    private final Map<LabelForm, Integer> counts = new EnumMap<>(LabelForm.class);
    private boolean afterHeading;
    private boolean afterAnnex;

    /** Notes the number of a paragraph that is open. */
    void count(Label own) {
        if (own != null) {
            counts.put(own.form(), own.number());
        }
    }

    /** Notes what the paragraph was that ends. */
    void close(OpenParagraph ended) {
        afterHeading = ended.heading();
        afterAnnex = ended.lines() == 1 && Starts.bareAnnex(ended.first());
    }

    /** Whether a numbered paragraph has been: the front matter is over. */
    boolean numbered() {
        return !counts.isEmpty();
    }

    /** Whether the number is the one that the count of its form goes on with. */
    boolean expects(Label label) {
        return label.number() == counts.getOrDefault(label.form(), 0) + 1;
    }

    boolean afterHeading() {
        return afterHeading;
    }

    /** Whether the paragraph before the open one is an annex's label without a title. */
    boolean afterAnnex() {
        return afterAnnex;
    }
}
