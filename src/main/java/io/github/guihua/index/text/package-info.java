/**
 * The passages' texts inside the index, and queries that look into them.
 *
 * <p>The idea: the text is in the index anyway, for snippets. Kept packed in a column, where it can be read in
 * microseconds ({@link io.github.guihua.index.text.TextColumn}), it also answers what an index with positions would: a
 * phrase is looked for in the texts that have all its character pairs ({@link
 * io.github.guihua.index.text.PhraseInText}). That saves the positions, a quarter of the index.
 *
 * <pre>{@code
 * new PhraseInText("text", "s.text", dictionary, units, from, to)   // reads the texts that have 健全, 全两, 两委, 委班, 班子
 * }</pre>
 */
package io.github.guihua.index.text;
