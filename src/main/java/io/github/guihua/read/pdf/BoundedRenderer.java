package io.github.guihua.read.pdf;

import io.github.guihua.read.PageRecognizer.Gap;
import io.github.guihua.read.ocr.PictureBounds;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages without the pictures that memory has no room for: a few bytes of a file can claim any size. */
final class BoundedRenderer extends PDFRenderer {
    private Gap leftOut;

    BoundedRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    /** The first picture that was left out; null where all were drawn. */
    Gap leftOut() {
        return leftOut;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            public void drawImage(PDImage picture) throws IOException {
                if (safe(picture)) {
                    super.drawImage(picture);
                } else if (leftOut == null) {
                    leftOut = Gap.tooLarge(picture.getWidth(), picture.getHeight());
                }
            }
        };
    }

    private static boolean safe(PDImage picture) throws IOException {
        if (!(picture instanceof PDImageXObject object)) {
            return alone(picture);
        }
        PDImageXObject mask = object.getSoftMask() == null ? object.getMask() : object.getSoftMask();
        return alone(object) && (mask == null || alone(mask));
    }

    private static boolean alone(PDImage picture) throws IOException {
        if (picture instanceof PDImageXObject object
                && List.of(COSName.DCT_DECODE).equals(object.getStream().getFilters())) {
            try (InputStream in = object.getStream().getCOSObject().createRawInputStream()) {
                return PictureBounds.safe(object.getWidth(), object.getHeight(), in);
            }
        }
        int bits = picture.isStencil()
                ? 1
                : picture.getBitsPerComponent() * picture.getColorSpace().getNumberOfComponents();
        return PictureBounds.safe(picture.getWidth(), picture.getHeight(), bits);
    }
}
