package io.github.guihua.segment;

import io.github.guihua.clean.CleanText;
import io.github.guihua.rules.Rules;

/** Finds the genre's parts. Stateless; safe to share between threads. */
public final class Segmenter {
    private final Vocabulary vocabulary;

    public Segmenter(Rules rules) {
        this.vocabulary = new Vocabulary(rules);
    }

    public Segments segment(CleanText text) {
        return new Segmentation(text, vocabulary).segments();
    }
}
