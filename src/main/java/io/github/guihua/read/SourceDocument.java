package io.github.guihua.read;

import io.github.guihua.model.PageOrigin;
import io.github.guihua.model.TextOrigin;
import io.github.guihua.model.Warning;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as its file has it.
 *
 * @param name as {@link io.github.guihua.model.Source#file()}
 * @param paged whether {@code pages} are real pages; a format without pages has one
 * @param title the file's own title (HTML title, PDF or Word property); null where it has none; often wrong
 * @param bookmarks the file's own outline (PDF bookmarks, structure tree headings), in order; empty where it has none
 * @param attachments names of the files that the document links to or holds
 * @param warnings what the reader could not read
 */
public record SourceDocument(
        String name,
        String mediaType,
        String sha256,
        boolean paged,
        List<Page> pages,
        TextOrigin origin,
        List<PageOrigin> pageOrigins,
        String title,
        List<Bookmark> bookmarks,
        List<String> attachments,
        List<Warning> warnings) {

    public SourceDocument {
        pages = List.copyOf(pages);
        pageOrigins = List.copyOf(pageOrigins);
        bookmarks = List.copyOf(bookmarks);
        attachments = List.copyOf(attachments);
        warnings = List.copyOf(warnings);
    }

    /** With a warning more. */
    public SourceDocument with(Warning warning) {
        List<Warning> more = new ArrayList<>(warnings);
        more.add(warning);
        return new SourceDocument(
                name, mediaType, sha256, paged, pages, origin, pageOrigins, title, bookmarks, attachments, more);
    }
}
