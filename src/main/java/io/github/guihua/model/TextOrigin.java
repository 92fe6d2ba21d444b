package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether text was in the file or was recognized from a picture. */
public enum TextOrigin {
    @JsonProperty("native")
    NATIVE,
    @JsonProperty("ocr")
    OCR,
    @JsonProperty("mixed")
    MIXED
}
