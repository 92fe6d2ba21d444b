package io.github.guihua.index;

/** What a search goes by. */
public enum Mode {
    /** Words, and meaning too where the query asks a question. */
    AUTO,
    /** The words of the query and their synonyms. */
    WORDS,
    /** Nearness of meaning alone, by the passages' vectors. */
    MEANING,
    /** Both, joined. */
    HYBRID
}
