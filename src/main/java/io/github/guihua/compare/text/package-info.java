/**
 * Texts as comparison sees them: folded ({@link io.github.guihua.compare.text.Fold}), as bags of weighted character
 * bigrams, as sets of letter runs, and as words.
 *
 * <pre>{@code
 * Fold.of("（２）％")            → "(2)%"
 * Terms.of("为民、便民")         → 为民, 便民
 * Shingles.of("社区服务")        → 社区服务
 * Words.of("不少于23.6平方米")   → 不 少于 23.6 平方米
 * }</pre>
 */
package io.github.guihua.compare.text;
