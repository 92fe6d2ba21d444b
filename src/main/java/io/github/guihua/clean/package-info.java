/**
 * Cleaning: a {@link io.github.guihua.read.SourceDocument} becomes {@link io.github.guihua.clean.CleanText}: furniture
 * taken out (and recorded, with the reason), hard wraps joined into paragraphs, grids that a page break cut stitched.
 *
 * <p>Every character of a paragraph still knows its source line:
 * {@link io.github.guihua.clean.Paragraph#evidence(int, int)} gives page, box and line of any span of it.
 *
 * <pre>{@code
 * Line 41 "（二）健全机制"                      Paragraph "（二）健全机制"
 * Line 42 "建立健全城乡社区服务体"         ->   Paragraph "建立健全城乡社区服务体系。"   origins 42, 44
 * Line 43 "— 3 —"                               Removed   "— 3 —"  page-number
 * Line 44 "系。"
 * }</pre>
 */
package io.github.guihua.clean;
