package io.github.guihua.extract;

/**
 * What a sentence above a text says for all of it: {@code 到2025年，主要目标如下：} gives its year, {@code 符合下列条件之一：}
 * makes it conditions.
 *
 * @param year null where none is given
 * @param conditions whether the text says what others must have, which is no commitment
 */
record Lead(Integer year, boolean conditions) {
    static final Lead NONE = new Lead(null, false);
}
