/**
 * ZIP archives: those that hold documents, and those that documents are. Entries are read one by one within
 * {@link io.github.guihua.read.archive.Limits}, counted as they unpack, whatever their headers say.
 *
 * <pre>{@code
 * Archive.each(bytes, "plans.zip", Limits.ARCHIVE, (name, content) -> ...);   // "plans.zip!/市/a.docx"
 * }</pre>
 */
package io.github.guihua.read.archive;
