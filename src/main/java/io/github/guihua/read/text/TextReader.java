package io.github.guihua.read.text;

import io.github.guihua.read.DocumentReader;
import io.github.guihua.read.Flow;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.Wrap;

/**
 * Plain text. Every physical line is a line, empty ones too: they part paragraphs, and line numbers stay those of the
 * file. A form feed turns the page.
 */
public final class TextReader implements DocumentReader {
    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("text/plain");
    }

    @Override
    public SourceDocument read(RawDocument raw) throws UnreadableException {
        Flow flow = new Flow();
        PhysicalLines.of(raw, flow).forEach(line -> {
            if (line.turnsPage()) {
                flow.turnPage();
            }
            flow.add(line.text(), Wrap.HARD, Style.PLAIN);
        });
        return flow.finish(raw, null);
    }
}
