package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Administrative level, highest first. */
public enum Level {
    @JsonProperty("national")
    NATIONAL,
    @JsonProperty("province")
    PROVINCE,
    @JsonProperty("prefecture")
    PREFECTURE,
    @JsonProperty("county")
    COUNTY,
    @JsonProperty("township")
    TOWNSHIP
}
