package io.github.guihua.compare;

/**
 * Something that only the other plan has inside an adapted passage.
 *
 * @param kind {@code figure}, {@code programme} (a quoted name, an action or project), {@code body} or {@code document}
 */
public record Local(String kind, String text) {}
