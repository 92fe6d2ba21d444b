package io.github.guihua.read.pdf;

import io.github.guihua.read.DocumentReader;
import io.github.guihua.read.OcrMode;
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
    private final OcrMode mode;

    /** Without recognition: a document that has no text layer is unreadable. */
    public PdfReader() {
        this(null, OcrMode.OFF);
    }

    /**
     * @param recognizer null where the mode wants none, or the machine has none
     */
    public PdfReader(PageRecognizer recognizer, OcrMode mode) {
        this.recognizer = recognizer;
        this.mode = mode;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(PDF);
    }

    @Override
    public SourceDocument read(RawDocument raw) throws UnreadableException, IOException {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(raw.bytes()), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return new PdfPages(document, new ChosenPages(recognizer, mode)).read(raw);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(e, Cause.ENCRYPTED, "encrypted");
        } catch (ChosenPages.RecognizerFailure e) {
            throw e.failure();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException(e, Cause.CORRUPT, "corrupt", "PDF");
        }
    }
}
