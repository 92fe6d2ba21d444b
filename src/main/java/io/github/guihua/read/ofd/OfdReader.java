package io.github.guihua.read.ofd;

import io.github.guihua.model.TextOrigin;
import io.github.guihua.read.Bookmark;
import io.github.guihua.read.DocumentReader;
import io.github.guihua.read.Page;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dom4j.Element;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;

/** Reads OFD. Holds no state over documents; several threads may use one. */
public final class OfdReader implements DocumentReader {
    private static final String OFD_TYPE = "application/ofd";
    private static final String ROOT = "ofd.xml";

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(OFD_TYPE);
    }

    @Override
    public SourceDocument read(RawDocument raw) throws UnreadableException, IOException {
        try (OfdPackage parts = OfdPackage.open(raw.bytes())) {
            Element root = parts.part(ROOT);
            if (root == null) {
                throw new UnreadableException(Cause.CORRUPT, "corrupt", "OFD");
            }
            return read(raw, parts, new OFD(root));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException(e, Cause.CORRUPT, "corrupt", "OFD");
        }
    }

    /** All documents in the file, one after the other. */
    private static SourceDocument read(RawDocument raw, OfdPackage parts, OFD ofd)
            throws UnreadableException, IOException {
        List<Page> pages = new ArrayList<>();
        List<Bookmark> bookmarks = new ArrayList<>();
        OfdDocument.Findings findings = new OfdDocument.Findings();
        String title = null;
        for (DocBody body : ofd.getDocBodies()) {
            OfdDocument document = OfdDocument.open(parts, body, findings);
            if (document == null) {
                continue;
            }
            bookmarks.addAll(document.bookmarks(pages.size()));
            document.read(pages);
            title = title == null ? document.title() : title;
        }
        if (pages.stream().allMatch(page -> page.blocks().isEmpty())) {
            if (findings.pictured()) {
                throw new UnreadableException(Cause.IMAGE_ONLY, "image-only");
            }
            throw findings.damaged()
                    ? new UnreadableException(Cause.CORRUPT, "corrupt", "OFD")
                    : new UnreadableException(Cause.EMPTY, "no-text");
        }
        return new SourceDocument(
                raw.name(),
                raw.mediaType(),
                raw.sha256(),
                true,
                pages,
                TextOrigin.NATIVE,
                List.of(),
                title,
                bookmarks,
                findings.attachments(),
                findings.warnings());
    }
}
