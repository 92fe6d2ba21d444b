package io.github.guihua.model;

/**
 * One value of an indicator.
 *
 * @param year null where the column names none
 * @param op {@code =}, {@code >=}, {@code >}, {@code <=}, {@code <} or {@code ~}
 * @param value as printed, in the indicator's unit; null where the cell is words
 * @param raw the cell
 * @param cumulative true for a value in {@code [ ]}: the sum over the period
 * @param normalized in the base unit; null where there is no number
 */
public record Value(Integer year, String op, Double value, String raw, boolean cumulative, Quantity normalized) {}
