package io.github.guihua.model;

/** A number in its base unit: 8 万人 is 80000 人. Unit null for a bare ratio. */
public record Quantity(double value, String unit) {}
