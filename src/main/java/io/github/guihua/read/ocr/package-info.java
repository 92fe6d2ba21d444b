/**
 * Pages read from their pictures: the picture is made readable, an engine finds lines of text with their boxes, ruling
 * lines are found in the picture itself, and the same layout as for PDF makes lines and grids of both.
 *
 * <pre>{@code
 * picture ── upright, seal apart ──┬── engine ──> lines with boxes ──┐
 *                                  └── Strokes ──> rulings ──────────┴── PageMarks ── PageLayout ──> Page
 * }</pre>
 *
 * <p>Engines run outside this JVM: RapidOCR in a child ({@link io.github.guihua.read.ocr.RapidEngine}), whose native
 * code prints to standard output and may crash; Tesseract as a program.
 */
package io.github.guihua.read.ocr;
