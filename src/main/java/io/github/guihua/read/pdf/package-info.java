/**
 * PDF, through PDFBox: one pass over each page's content collects glyphs and ruled lines together, and
 * {@link io.github.guihua.read.grid} makes lines and grids of them.
 *
 * <pre>{@code
 * BT /F1 16 Tf 104 700 Td <5EFA7ACB> Tj ET      -> glyphs 建 立, size 16, baselines 142 points below the top
 * 72 500 450 0.5 re f                           -> a ruling at y 342 from x 72 to 522
 * }</pre>
 *
 * <p>A page whose text layer is missing or garbage goes to the {@link io.github.guihua.read.PageRecognizer}, where
 * there is one; pictures are decoded for nothing else. Files are untrusted: the number of operators, the size of
 * decoded page content and the depth of nested forms are bounded, and whatever a broken file does, the caller sees an
 * {@link io.github.guihua.read.UnreadableException} or a document with warnings.
 */
package io.github.guihua.read.pdf;
