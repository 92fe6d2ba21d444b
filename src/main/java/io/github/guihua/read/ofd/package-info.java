/**
 * OFD (GB/T 33190), the national format for official documents: a ZIP of XML, read with ofdrw's model of it.
 *
 * <pre>{@code
 * OFD.xml                       a DocBody for each document in the file
 * Doc_0/Document.xml            pages, templates, fonts, annotations, attachments
 * Doc_0/Pages/Page_0/Content.xml
 *   <TextObject Boundary="28 40 150 6" Size="5.6"><TextCode X="0" Y="4.9" DeltaX="g 3 5.6">清河市…   -> glyphs
 *   <PathObject Boundary="28 83 156 1"><AbbreviatedData>M 0 0 L 156 0                             -> a ruling
 * }</pre>
 *
 * <p>Lengths in the file are millimetres from the page's top left corner. Lines and grids come from
 * {@link io.github.guihua.read.grid}, as for PDF. A page that is a picture goes to the
 * {@link io.github.guihua.read.PageRecognizer}, where there is one. The archive is unpacked in memory: ofdrw's own reader
 * writes it all to a temporary folder and can be made to write outside it.
 */
package io.github.guihua.read.ofd;
