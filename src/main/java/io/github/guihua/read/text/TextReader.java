package io.github.guihua.read.text;

import io.github.guihua.read.DocumentReader;
import io.github.guihua.read.Flow;
import io.github.guihua.read.Line;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain text. Every physical line is a line, empty ones too: they part paragraphs, and line numbers stay those of the
 * file. A form feed turns the page. Tables laid out with spaces or between pipes become
 * grids.
 */
public final class TextReader implements DocumentReader {
    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("text/plain");
    }

    @Override
    public SourceDocument read(RawDocument raw) throws UnreadableException {
        Flow flow = new Flow();
        List<Line> page = new ArrayList<>();
        List<PhysicalLines.PhysicalLine> lines = PhysicalLines.of(raw, flow);
        for (int i = 0; i < lines.size(); i++) {
            int end = PipeTable.end(lines, i);
            if (lines.get(i).turnsPage() || end > i) {
                SpacedTables.of(page, flow).forEach(flow::add);
                page.clear();
            }
            if (lines.get(i).turnsPage()) {
                flow.turnPage();
            }
            if (end > i) {
                flow.add(PipeTable.read(lines.subList(i, end), flow));
                i = end - 1;
            } else {
                page.add(flow.line(lines.get(i).text(), Wrap.HARD, Style.PLAIN));
            }
        }
        SpacedTables.of(page, flow).forEach(flow::add);
        return flow.finish(raw, null);
    }
}
