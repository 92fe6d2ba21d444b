/**
 * Chinese text as terms of the index.
 *
 * <p>The idea: a term's position is the place of its first character, and every pair of neighbouring characters is a
 * term. So any string is findable exactly, as a phrase of pairs, whatever the word cutter made of it in the text or in
 * the query; words from HanLP and the genre's lexicon stand at the same positions and make the ranking speak of words.
 * Width, capitals, traditional characters and numerals are folded before ({@link
 * io.github.guihua.index.analysis.Units}), one character for one, so that offsets are those of the original.
 *
 * <pre>{@code
 * new PlanAnalyzer(new Words(List.of("老年食堂")))
 * // 建老年食堂 → 建@0 建老@0 老年@1 老年食堂@1 年食@2 食堂@3 堂@4
 * }</pre>
 */
package io.github.guihua.index.analysis;
