package io.github.guihua.read.pdf;

import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Pictures of a PDF's pages, for people to look at. */
public final class PageImages {
    private PageImages() {}

    /**
     * Draws a page as it is displayed: boxes of the plan's evidence times {@code dpi / 72} are its pixels.
     *
     * @param page from 1
     * @param dpi wanted; less where the picture would have more than 20 million pixels
     * @return a PNG
     * @throws IndexOutOfBoundsException where there is no such page
     * @throws UnreadableException where the file cannot be drawn
     */
    public static byte[] png(byte[] pdf, int page, int dpi) throws UnreadableException {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(pdf), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new IndexOutOfBoundsException("page " + page + " of " + document.getNumberOfPages());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new DrawnPage(document, document.getPage(page - 1), page).draw(dpi), "png", out);
            return out.toByteArray();
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(e, Cause.ENCRYPTED, "encrypted");
        } catch (IndexOutOfBoundsException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException(
                    e, Cause.CORRUPT, "corrupt", e.getClass().getSimpleName());
        }
    }
}
