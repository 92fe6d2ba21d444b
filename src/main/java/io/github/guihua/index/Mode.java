package io.github.guihua.index;

import java.util.Arrays;

/** What a search goes by. */
public enum Mode {
    /** Words, and meaning too where the query asks a question. */
    AUTO,
    /** The words of the query and their synonyms. */
    WORDS,
    /** Nearness of meaning alone, by the passages' vectors. */
    MEANING,
    /** Both, joined. */
    HYBRID;

    /** The mode with the name, {@link #AUTO} where there is none such. */
    public static Mode named(String name) {
        return Arrays.stream(values())
                .filter(m -> m.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(AUTO);
    }
}
