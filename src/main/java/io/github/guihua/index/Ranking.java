package io.github.guihua.index;

/** Weights of the ranking; {@code guihua eval search} measures them, and they were chosen by it. */
final class Ranking {
    static final float TEXT_K1 = 1.2f;
    static final float TEXT_B = 0.4f;
    static final float REST_K1 = 0.8f;
    static final float REST_B = 0.3f;

    static final float TITLE = 1.2f;
    static final float CONTEXT = 0.3f;
    static final float BODIES = 0.4f;
    static final float SYNONYM = 0.7f;
    /** Pairs over the seam of two words: they make words that stand together count more. */
    static final float SEAM = 0.25f;

    static final float PHRASE = 1.5f;
    static final float NEAR = 0.8f;
    static final int NEAR_SLOP = 12;
    /** How many of the best by words are ranked further: for doubles and meaning. */
    static final int WINDOW = 200;
    /** How many of them have their texts looked into for words in a row and near each other. */
    static final int LOOKED_INTO = 100;
    /** A second passage from the same place of the same plan counts this much. */
    static final float DOUBLE = 0.45f;

    /** Share of meaning beside words in a search for the like of a passage. */
    static final double MEANING = 0.85;
    /** What a passage gains that has every word of a question; the nearest in meaning has 1, the hundredth 0. */
    static final double COVERAGE = 0.7;
    /** How many of the nearest pieces draw the query's vector to them. */
    static final int DRAWN_TO = 5;

    /** Running words with at least so many meaningful ones are a sentence. */
    static final int SENTENCE_ATOMS = 4;

    private Ranking() {}
}
