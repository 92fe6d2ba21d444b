/**
 * Comparison: two plans aligned, and what became of each thing on the way.
 *
 * <p><b>Alignment.</b> Sections, actions, tasks and principles are {@link io.github.guihua.compare.Unit}s with a title,
 * a text and a place in the outline. Titles and texts are compared as character bigrams weighted by rarity, letter runs
 * of four show what was copied, and the pairs are chosen all together (Kuhn–Munkres), in rounds: children of a pair are
 * likelier pairs, parents whose children pair too. What finds no counterpart may be a piece of something: two of a
 * province's sections that a county made one ({@code merged}), one that it spread over several ({@code split}).
 * Indicators and targets are paired by canonical id, name, unit and place; an indicator of one plan's table may meet a
 * sentence of the other's prose.
 *
 * <p><b>Judgement.</b> A figure's {@link io.github.guihua.compare.Verdict} follows the direction in which it is better;
 * a text's {@link io.github.guihua.compare.Relation} follows how many of its letter runs stayed. Each pair says its
 * similarity and its reasons; {@code low} confidence is said.
 *
 * <pre>{@code
 * base  专栏1  每百户居民拥有社区综合服务设施面积      >30 平方米
 * other 专栏1  每百户城乡居民拥有社区综合服务设施面积  ≥30 平方米
 *   → verdict looser, similarity 0.77, reasons [name: 0.77, higher-is-better, operator-differs: > → >=]
 *
 * base  三/（一）健全党建引领机制          other 四/（一）/1 健全党建引领机制
 *   → relation adapted, changes [{replace, 乡镇党委, 乡镇（街道）党（工）委}, …], local [{programme, “六位一体”}]
 * }</pre>
 *
 * <p><b>Lineage.</b> Plans are linked by what they cite: 发文字号 first, then title, then place with subject and period.
 *
 * <p>What an analyst may change stands in {@code extraction-rules/compare-*.yaml}.
 */
package io.github.guihua.compare;
