package io.github.guihua.read.word;

import io.github.guihua.message.Messages;
import io.github.guihua.model.Warning;
import io.github.guihua.read.DocumentReader;
import io.github.guihua.read.Flow;
import io.github.guihua.read.Program;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style;
import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.Wrap;
import io.github.guihua.read.word.LibreOffice.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Word up to 2003, and WPS where it writes the same format. Word 6 and 95 give text alone. What is nearly that (an old
 * {@code .wps}, a file whose last block is short) goes through {@link LibreOffice} where there is one.
 */
public final class DocReader implements DocumentReader {
    private static final String WORKS = "application/vnd.ms-works";
    private static final Set<String> TYPES = Set.of("application/msword", WORKS, "application/x-tika-msoffice");

    private final LibreOffice office;

    /** What is not as Word writes it is refused. */
    public DocReader() {
        this(null);
    }

    /**
     * @param office for what is not as Word writes it; null for none
     */
    public DocReader(LibreOffice office) {
        this.office = office;
    }

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public SourceDocument read(RawDocument raw) throws UnreadableException, IOException {
        Kind kind = Kind.WORD;
        UnreadableException refusal;
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(raw.bytes()))) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw new UnreadableException(Cause.ENCRYPTED, "encrypted");
            }
            if (root.hasEntry("WordDocument")) {
                return read(raw, root);
            }
            String entries = "OLE: " + String.join(", ", root.getEntryNames());
            refusal = new UnreadableException(Cause.UNSUPPORTED, "unsupported", entries);
            if (!raw.mediaType().equals(WORKS)) {
                throw refusal;
            }
            kind = Kind.WORKS;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(e, Cause.ENCRYPTED, "encrypted");
        } catch (IOException | RuntimeException e) {
            // The bytes are in memory: what cannot be read is damaged, or written as its program alone reads it.
            refusal = new UnreadableException(e, Cause.CORRUPT, "corrupt", "DOC");
        }
        return throughOffice(raw, kind, refusal);
    }

    private SourceDocument throughOffice(RawDocument raw, Kind kind, UnreadableException refusal)
            throws UnreadableException, IOException {
        if (office == null) {
            throw UnreadableException.wanting(
                    Program.OFFICE, refusal, refusal.reason(), "needs-office", kind == Kind.WORKS ? "WPS" : "DOC");
        }
        byte[] converted = office.docx(raw.bytes(), kind);
        if (converted == null) {
            throw refusal;
        }
        Warning warning =
                new Warning("converted", Messages.of("read", Locale.ENGLISH).text("converted"), null);
        return new DocxReader()
                .read(new RawDocument(raw.name(), raw.mediaType(), raw.sha256(), converted))
                .with(warning);
    }

    private static SourceDocument read(RawDocument raw, DirectoryNode root) throws UnreadableException, IOException {
        Flow flow = new Flow();
        String title;
        try (HWPFDocument document = new HWPFDocument(root)) {
            DocBlocks blocks = new DocBlocks(flow, document);
            title = document.getSummaryInformation() == null
                    ? null
                    : document.getSummaryInformation().getTitle();
            HeaderStories stories = new HeaderStories(document);
            stories(flow, Furniture.HEADER, stories.getOddHeader(), stories.getEvenHeader(), stories.getFirstHeader());
            DocTextBoxes boxes = new DocTextBoxes(document);
            blocks.body(document.getRange(), boxes, flow::add);
            boxes.rest().forEach(box -> blocks.range(box, Furniture.TEXT_BOX, flow::add));
            blocks.range(document.getFootnoteRange(), Furniture.FOOTNOTE, flow::add);
            blocks.range(document.getEndnoteRange(), Furniture.FOOTNOTE, flow::add);
            stories(flow, Furniture.FOOTER, stories.getOddFooter(), stories.getEvenFooter(), stories.getFirstFooter());
        } catch (OldWordFileFormatException e) {
            title = null;
            try (Word6Extractor old = new Word6Extractor(root)) {
                lines(flow, String.join("\r", old.getParagraphText()), null);
            }
        }
        return flow.finish(raw, title);
    }

    /** Headers or footers; null for one that the document does not have. */
    private static void stories(Flow flow, Furniture furniture, String... texts) {
        for (String text : texts) {
            if (text != null) {
                lines(flow, text, furniture);
            }
        }
    }

    private static void lines(Flow flow, String text, Furniture furniture) {
        for (String line : text.split("[\r\n\u0007\u000b\f]+")) {
            String shown = DocRuns.withoutFieldCodes(line).strip();
            if (!shown.isEmpty()) {
                flow.add(shown, Wrap.PARAGRAPH, new Style(0, false, false, 0, furniture));
            }
        }
    }
}
