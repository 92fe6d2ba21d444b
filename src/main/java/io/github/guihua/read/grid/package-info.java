/**
 * From marks on a page to blocks: glyphs with their baselines and ruled lines, whoever found them (a PDF's content
 * stream, an OFD's page description, a scan's picture), become {@link io.github.guihua.read.Line}s and
 * {@link io.github.guihua.read.Grid}s in reading order.
 *
 * <pre>{@code
 *      glyphs + rulings                            blocks
 *   ┌──────┬──────┐
 *   │ 指标 │ 单位 │   four vertical strokes,  →   Grid 2 x 2: [指标][单位][覆盖率][%]
 *   ├──────┼──────┤   three horizontal ones,
 *   │覆盖率│  %   │   eight glyphs
 *   └──────┴──────┘
 * }</pre>
 *
 * <p>Three rules hold everywhere. A glyph belongs where its own middle stands, measured from its baseline and size:
 * the boxes that fonts declare are no use, those of Chinese fonts reach over the line above. A ruling is a segment with
 * a position; strokes, thin fills and the sides of drawn rectangles are all the same. And nothing is thrown away: what
 * is in no cell is a line of the page.
 *
 * <p>Coordinates are points from the top left corner of the page as it is displayed, y downwards.
 */
package io.github.guihua.read.grid;
