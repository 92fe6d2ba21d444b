/**
 * Normalization: words as printed become codes and canonical values: places to GB/T 2260 codes, bodies to functions,
 * numbers and units to base units, dates to ISO.
 *
 * <p>What is not known stays as printed: a lookup gives nothing rather than a guess.
 *
 * <pre>{@code
 * 黔南州人民政府办公室   → Jurisdiction 522700, 黔南布依族苗族自治州, path [贵州省, 黔南布依族苗族自治州]
 * 市卫健委               → Agency function health, level prefecture
 * 二〇二二年三月十四日   → 2022-03-14
 * 8万人                  → 80000 人
 * 8万人  ->  80000 人 (Units);  三分之二  ->  0.6667 (ChineseNumbers)
 * }</pre>
 */
package io.github.guihua.normalize;
