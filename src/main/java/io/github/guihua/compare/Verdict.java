package io.github.guihua.compare;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the other plan made of the base's figure, in the direction in which the figure is better. */
public enum Verdict {
    @JsonProperty("equal")
    EQUAL,
    @JsonProperty("stricter")
    STRICTER,
    @JsonProperty("looser")
    LOOSER,
    /** The two cannot be ordered; the entry's reasons say why. */
    @JsonProperty("incomparable")
    INCOMPARABLE
}
