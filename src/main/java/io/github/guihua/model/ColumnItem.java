package io.github.guihua.model;

/** An entry of a special column: title up to the first 。, text the rest. */
public record ColumnItem(Integer number, String title, String text, Evidence evidence) {}
