package io.github.guihua.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** How much a document's content may make us do: operators, glyphs and decoded bytes. */
final class ContentBounds {
    /** Per page; the busiest pages of real plans have some 50,000. */
    private static final int MOST_STEPS = 5_000_000;
    /** Per document. */
    private static final long MOST_STEPS_IN_ALL = 200_000_000L;

    private static final int FORM = 500;
    /** Decoded, per content stream. */
    private static final long MOST_BYTES = 64L << 20;
    /** Deflate packs at most about a thousand times: shorter streams cannot reach the limit. */
    private static final long SUSPICIOUS = MOST_BYTES / 1100;

    private int steps;
    private long stepsInAll;
    private boolean exceeded;

    /** The content goes on beyond what is safe to read. */
    static final class Exceeded extends RuntimeException {
        Exceeded(String what) {
            super(what, null, false, false);
        }
    }

    void beginPage() {
        stepsInAll += steps;
        steps = 0;
        exceeded = false;
    }

    /** To be called for each operator and each glyph. */
    void step() {
        step(1);
    }

    /** To be called for each form: opening one costs as much as hundreds of operators. */
    void form() {
        step(FORM);
    }

    private void step(int weight) {
        steps += weight;
        if (steps > MOST_STEPS || stepsInAll + steps > MOST_STEPS_IN_ALL) {
            throw new Exceeded("operators");
        }
    }

    void note(Exceeded e) {
        exceeded = true;
    }

    /** Whether the page just read was cut short. */
    boolean exceeded() {
        return exceeded;
    }

    void check(PDPage page) throws IOException {
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext()) {
            check(streams.next().getCOSObject());
        }
    }

    /** Unpacks a large stream once without keeping it, to see where it ends. */
    void check(COSStream stream) throws IOException {
        boolean chained = stream.getFilters() instanceof COSArray filters && flates(filters) > 1;
        if (chained) {
            throw new Exceeded("filters");
        }
        if (stream.getLength() < SUSPICIOUS || !COSName.FLATE_DECODE.equals(onlyFilter(stream))) {
            return;
        }
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (InputStream raw = stream.createRawInputStream();
                InputStream in = new InflaterInputStream(raw)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                if (total > MOST_BYTES) {
                    throw new Exceeded("bytes");
                }
            }
        } catch (IOException damaged) {
            // the stream's sound part is short enough; the parser copes with its end
            return;
        }
    }

    private static COSBase onlyFilter(COSStream stream) {
        COSBase filters = stream.getFilters();
        return filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
    }

    private static int flates(COSArray filters) {
        int count = 0;
        for (int i = 0; i < filters.size(); i++) {
            count += COSName.FLATE_DECODE.equals(filters.getObject(i)) ? 1 : 0;
        }
        return count;
    }
}
