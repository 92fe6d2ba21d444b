package io.github.guihua.read.pdf;

import io.github.guihua.read.DocumentReader;
import io.github.guihua.read.PageRecognizer;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.grid.ChosenPages;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF. Holds no state over documents; several threads may use one. */
public final class PdfReader implements DocumentReader {
    private static final String PDF = "application/pdf";

    private final PageRecognizer recognizer;
    private final boolean forced;

    /** Without recognition: a document that has no text layer is unreadable. */
    public PdfReader() {
        this(null, false);
    }

    /**
     * @param recognizer for pages without a usable text layer; null for none
     * @param forced whether all pages go to the recognizer
     */
    public PdfReader(PageRecognizer recognizer, boolean forced) {
        this.recognizer = recognizer;
        this.forced = forced && recognizer != null;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(PDF);
    }

    @Override
    public SourceDocument read(RawDocument raw) throws UnreadableException, IOException {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(raw.bytes()), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return new PdfPages(document, recognizer, forced).read(raw);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(e, Cause.ENCRYPTED, "encrypted");
        } catch (ChosenPages.RecognizerFailure e) {
            throw e.failure();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException(e, Cause.CORRUPT, "corrupt", "PDF");
        }
    }
}
