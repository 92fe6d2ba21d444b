/**
 * Tables that no strokes enclose: three rules across the page, coloured rows, or nothing but white space. What makes
 * them tables is that the same gaps run down through all their rows.
 *
 * <pre>{@code
 *   序号   指标            单位   2020年   2025年         bands 0 and 1 have five strips each, band 2 has one:
 *   1      社区工作者        人      12       18      →   it stands under 指标 and closer to band 1 than to what
 *          配备数                                         follows, so it goes on with that cell
 * }</pre>
 *
 * <p>Lists of names, signatures and contents pages are set in columns too. Only what holds figures in one of its
 * columns, or stands between rules, is a table.
 */
package io.github.guihua.read.aligned;
