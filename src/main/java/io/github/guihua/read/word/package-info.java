/**
 * Word documents, new and old. A paragraph is a line ({@link io.github.guihua.read.Wrap#PARAGRAPH}) with its automatic
 * number in front; tracked changes are taken as accepted; headers, footers and footnotes are furniture; a text box of
 * several paragraphs is a box ({@link io.github.guihua.read.Grid} of one cell), as it would be on paper.
 *
 * <p>DOCX is walked as XML and not through POI's object model, which hides what notices are full of: content controls,
 * tracked changes, text boxes and alternate content. POI opens the package, safely.
 *
 * <pre>{@code
 * <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr><w:t>健全机制</w:t></w:p>
 *     -> Line "（二）健全机制", style{heading=2}
 * }</pre>
 */
package io.github.guihua.read.word;
