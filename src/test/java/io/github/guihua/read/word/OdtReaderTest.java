package io.github.guihua.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.Block;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.Style.Furniture;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

public class OdtReaderTest {
    private static final String NS = "urn:oasis:names:tc:opendocument:xmlns:";

    public static byte[] odt() throws Exception {
        String cell = "<table:table-cell%s><text:p>%s</text:p></table:table-cell>";
        String content = "<office:document-content xmlns:office='" + NS + "office:1.0' xmlns:text='" + NS
                + "text:1.0' xmlns:table='" + NS
                + "table:1.0' xmlns:style='" + NS + "style:1.0' xmlns:fo='" + NS
                + "xsl-fo-compatible:1.0'><office:automatic-styles>"
                + "<style:style style:name='P1' style:family='paragraph'><style:paragraph-properties fo:text-align='center'/>"
                + "<style:text-properties fo:font-weight='bold' fo:font-size='22pt'/></style:style>"
                + "<text:list-style style:name='L1'><text:list-level-style-number text:level='1' style:num-format='一, 二, 三, ...' style:num-suffix='、'/>"
                + "<text:list-level-style-number text:level='2' style:num-format='1' style:num-suffix='.'/></text:list-style></office:automatic-styles>"
                + "<office:body><office:text><text:tracked-changes><text:p>旧</text:p></text:tracked-changes><text:p text:style-name='P1'>规划</text:p>"
                + "<text:list text:style-name='L1'><text:list-item><text:p>总体<text:s text:c='2'/>要求</text:p><text:list><text:list-item><text:p>甲</text:p></text:list-item>"
                + "<text:list-item><text:p>乙</text:p><text:p>续</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>目标</text:p></text:list-item></text:list>"
                + "<text:h text:outline-level='2'>标题<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note></text:h>"
                + "<table:table><table:table-column/><table:table-row>"
                + cell.formatted(" table:number-rows-spanned='2'", "类别")
                + cell.formatted(" table:number-columns-spanned='2'", "目标")
                + "<table:covered-table-cell/></table:table-row><table:table-row><table:covered-table-cell/>"
                + cell.formatted("", "1") + cell.formatted("", "2")
                + "</table:table-row></table:table></office:text></office:body></office:document-content>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void listsHeadingsTablesAndNotes() throws Exception {
        List<Block> blocks =
                Reading.read(odt(), "a.odt", ReadOptions.DEFAULT).pages().get(0).blocks();
        List<Line> lines = blocks.stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
        assertEquals(
                List.of("规划", "一、总体  要求", "1.甲", "2.乙", "续", "二、目标", "标题", "注"),
                lines.stream().map(Line::text).toList());
        assertTrue(lines.get(0).style().bold() && lines.get(0).style().centered());
        assertEquals(22, lines.get(0).style().size());
        assertEquals(2, lines.get(6).style().heading());
        assertEquals(Furniture.FOOTNOTE, lines.get(7).style().furniture());
        Grid grid = (Grid) blocks.get(7);
        assertEquals(
                List.of("0,0,2,1 类别", "0,1,1,2 目标", "1,1,1,1 1", "1,2,1,1 2"),
                grid.cells().stream()
                        .map(c ->
                                c.row() + "," + c.column() + "," + c.rowSpan() + "," + c.columnSpan() + " " + c.text())
                        .toList());
    }
}
