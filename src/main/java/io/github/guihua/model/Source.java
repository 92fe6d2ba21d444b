package io.github.guihua.model;

import java.util.List;

/**
 * Where a plan was read from.
 *
 * @param file the path under the ingested folder, {@code /} as separator; {@code a.zip!/b.docx} inside an archive
 * @param pages number of pages, null where the format has none
 * @param textOrigin the whole document's: {@code mixed} where pages differ
 * @param pageOrigins for documents with pages: one entry a page whose text did not simply come from its text layer
 */
public record Source(
        String file,
        String mediaType,
        String sha256,
        Integer pages,
        TextOrigin textOrigin,
        List<PageOrigin> pageOrigins) {

    public Source {
        pageOrigins = List.copyOf(pageOrigins);
    }
}
