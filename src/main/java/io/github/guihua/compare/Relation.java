package io.github.guihua.compare;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the other plan's passage comes from the base's. */
public enum Relation {
    /** The same words, but for punctuation and the names of the place. */
    @JsonProperty("verbatim")
    VERBATIM,
    /** The same passage, reworked. */
    @JsonProperty("adapted")
    ADAPTED,
    /** The same matter in words of its own. */
    @JsonProperty("related")
    RELATED,
    /** One of several of the base's passages that the other plan has put into one. */
    @JsonProperty("merged")
    MERGED,
    /** The base's passage is spread over several of the other's. */
    @JsonProperty("split")
    SPLIT,
    /** Taken from a special column into the text of a section, or the other way round. */
    @JsonProperty("moved")
    MOVED,
    /** Of one side alone: a heading whose sections stand under other headings on the other side. */
    @JsonProperty("regrouped")
    REGROUPED
}
