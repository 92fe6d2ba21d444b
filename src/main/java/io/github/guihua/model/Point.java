package io.github.guihua.model;

/** One of the parallel points in a section's body: marker {@code ——}, {@code 一是} or null. */
public record Point(String marker, String title, String text, Evidence evidence) {}
