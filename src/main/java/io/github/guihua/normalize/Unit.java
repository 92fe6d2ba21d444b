package io.github.guihua.normalize;

/**
 * A unit of {@code extraction-rules/units.csv}.
 *
 * @param symbol as printed, without a scale
 * @param base what it is counted in
 * @param factor base units in one of it
 * @param kind {@code ratio}, {@code money}, {@code area}, {@code measure}, {@code time}, {@code age}, {@code count} or
 *     {@code idle}
 */
public record Unit(String symbol, String base, double factor, String kind) {}
