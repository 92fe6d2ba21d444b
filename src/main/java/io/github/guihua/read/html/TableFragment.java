package io.github.guihua.read.html;

import io.github.guihua.read.Block;
import io.github.guihua.read.Cells;
import io.github.guihua.read.Flow;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Style;
import io.github.guihua.read.Wrap;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A table in HTML that stands in a document of another kind, as converters to Markdown write merged cells. */
public final class TableFragment {
    private TableFragment() {}

    /**
     * @param html with one table
     * @param flow numbers the lines
     * @return null where there is no table with text
     */
    public static Grid grid(String html, Flow flow) {
        Element first = Jsoup.parseBodyFragment(html).selectFirst("table");
        if (first == null) {
            return null;
        }
        first.select("br").forEach(br -> br.after("\n"));
        HtmlTable table = HtmlTable.of(first);
        List<Cells.Placed> cells = new ArrayList<>();
        for (List<HtmlTable.Placed> row : table.rows()) {
            for (HtmlTable.Placed cell : row) {
                List<Block> lines = new ArrayList<>();
                cell.element()
                        .wholeText()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> lines.add(flow.line(line, Wrap.HARD, Style.PLAIN)));
                cells.add(new Cells.Placed(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), lines));
            }
        }
        return Cells.grid(table.rows().size(), table.columns(), cells);
    }
}
