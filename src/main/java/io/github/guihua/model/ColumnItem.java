package io.github.guihua.model;

/** An entry of a special column: marker is its bullet or null, title up to the first 。, text the rest. */
public record ColumnItem(Integer number, String marker, String title, String text, Evidence evidence) {}
