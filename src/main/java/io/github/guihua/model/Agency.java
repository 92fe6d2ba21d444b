package io.github.guihua.model;

/**
 * A body and what it is.
 *
 * @param name as printed
 * @param function canonical function id ({@code civil-affairs} for 市民政局, 民政局, 省民政厅); null where unknown
 * @param level by its own prefix or the plan's jurisdiction; null where unknown
 */
public record Agency(String name, String function, Level level) {}
