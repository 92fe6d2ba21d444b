/**
 * Tables whose cells a conversion left as words of running text: a row on a line, a cell on a line, or a column below the
 * other. Nothing but the words says where a cell ends, so a table is only read where its header is whole and its rows
 * fit the header by kind and number; else its lines stay text.
 *
 * <pre>{@code
 * 序号 指标 2020年 2025年 属性             header: index, name, value, value, nature
 * 1 农村生活污水治理率                      a name, not yet ended
 * （%） 42.5 ≥60 约束性              ->    1 | 农村生活污水治理率（%） | 42.5 | ≥60 | 约束性
 * 二、生态保护                              a group of rows
 * }</pre>
 */
package io.github.guihua.clean.flat;
