package io.github.guihua.read.ofd;

import io.github.guihua.read.Bookmark;
import io.github.guihua.read.DocumentReader;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.PageRecognizer;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.grid.ChosenPages;
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

    private final PageRecognizer recognizer;
    private final OcrMode mode;

    /** Without recognition: a document that has no text is unreadable. */
    public OfdReader() {
        this(null, OcrMode.OFF);
    }

    /**
     * @param recognizer null where the mode wants none, or the machine has none
     * @param mode text that an OFD has is not recognized anew, whatever it says
     */
    public OfdReader(PageRecognizer recognizer, OcrMode mode) {
        this.recognizer = recognizer;
        this.mode = mode == OcrMode.FORCE ? OcrMode.AUTO : mode;
    }

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
        } catch (ChosenPages.RecognizerFailure e) {
            throw e.failure();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException(e, Cause.CORRUPT, "corrupt", "OFD");
        }
    }

    /** All documents in the file, one after the other. */
    private SourceDocument read(RawDocument raw, OfdPackage parts, OFD ofd) throws UnreadableException, IOException {
        ChosenPages pages = new ChosenPages(recognizer, mode);
        List<Bookmark> bookmarks = new ArrayList<>();
        List<String> attachments = new ArrayList<>();
        String title = null;
        int before = 0;
        for (DocBody body : ofd.getDocBodies()) {
            OfdDocument document = OfdDocument.open(parts, body, pages, before);
            if (document == null) {
                continue;
            }
            bookmarks.addAll(document.bookmarks());
            document.read(attachments);
            before += document.pageCount();
            title = title == null ? document.title() : title;
            if (!document.whole()) {
                break;
            }
        }
        pages.close("OFD");
        return new SourceDocument(
                raw.name(),
                raw.mediaType(),
                raw.sha256(),
                true,
                pages.pages(),
                pages.origin(),
                pages.origins(),
                title,
                bookmarks,
                attachments,
                pages.warnings());
    }
}
