package io.github.guihua.read.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.guihua.read.Block;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

class OfdReaderTest {
    private static final Path REAL = Path.of("../shared/real/ofd");

    @TestFactory
    Stream<DynamicTest> realFilesAreReadWhole() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(REAL), "needs ../shared");
        return Files.list(REAL)
                .sorted()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> readWhole(file)));
    }

    private static void readWhole(Path file) throws Exception {
        SourceDocument source = Reading.read(Files.readAllBytes(file), "a.ofd", ReadOptions.DEFAULT);
        StringBuilder expected = new StringBuilder();
        try (OFDReader reader = new OFDReader(file)) {
            new ContentExtractor(reader).extractAll().forEach(expected::append);
        }
        Map<Integer, Integer> missing = counts(expected.toString());
        counts(text(source)).forEach((c, n) -> missing.merge(c, -n, Integer::sum));
        missing.values().removeIf(n -> n <= 0);
        StringBuilder lost = new StringBuilder();
        missing.keySet().forEach(lost::appendCodePoint);
        assertEquals("", lost.toString());
        assertFalse(expected.toString().isBlank()
                && !source.pages().isEmpty()
                && text(source).isBlank());
    }

    @Test
    void textAndRulingsComeAsLinesAndGrids() throws Exception {
        SourceDocument source = read(page(text("20 20 100 10", 7, "0", "7", "g 8 7", "清河市养老服务规划")
                + path("20 40 100 20", "M 0 0 L 100 0 M 0 10 L 100 10 M 0 20 L 100 20 M 0 0 L 0 20")
                + path("70 40 0.1 20", "M 0 0 L 0 20")
                + path("120 40 0.1 20", "M 0 0 L 0 20")
                + text("22 42 40 6", 5, "0", "5", "5", "指标")
                + text("72 42 40 6", 5, "0", "5", "5", "目标值")
                + text("22 52 40 6", 5, "0", "5", "5", "覆盖率")
                + text("72 52 40 6", 5, "0", "5", "2.5 2.5", "80%")));
        List<Block> blocks = source.pages().get(0).blocks();
        Line title = (Line) blocks.get(0);
        assertEquals("清河市养老服务规划", title.text());
        assertEquals(7 * 72 / 25.4, title.style().size(), 0.2);
        assertEquals(20 * 72 / 25.4, title.box().x(), 0.1);
        Grid grid = (Grid) blocks.get(1);
        assertEquals(
                List.of("指标", "目标值", "覆盖率", "80%"),
                grid.cells().stream().map(Cell::text).toList());
        assertEquals(List.of(56.7, 198.4, 340.2), grid.columnEdges());
    }

    @Test
    void templatesAnnotationsAndFurtherDocumentsAreRead() throws Exception {
        Map<String, String> parts = new TreeMap<>();
        parts.put("OFD.xml", root("OFD", body("Doc_0") + body("Doc_1")));
        parts.put(
                "Doc_0/Document.xml",
                root(
                        "Document",
                        "<o:CommonData><o:PageArea><o:PhysicalBox>0 0 210 297"
                                + "</o:PhysicalBox></o:PageArea><o:TemplatePage ID=\"9\" BaseLoc=\"/Doc_0/T.xml\"/></o:CommonData>"
                                + "<o:Pages><o:Page ID=\"1\" BaseLoc=\"P.xml\"/></o:Pages>"
                                + "<o:Annotations>Annots/List.xml</o:Annotations><o:Attachments>Att.xml</o:Attachments>"));
        parts.put("Doc_0/T.xml", page(text("20 10 100 6", 5, "0", "5", "5", "模板里的页眉")));
        parts.put(
                "Doc_0/P.xml",
                root(
                        "Page",
                        "<o:Template TemplateID=\"9\"/><o:Content><o:Layer ID=\"2\">"
                                + text("20 30 100 6", 5, "0", "5", "5", "第一份") + "</o:Layer></o:Content>"));
        parts.put(
                "Doc_0/Annots/List.xml",
                root("Annotations", "<o:Page PageID=\"1\"><o:FileLoc>A.xml</o:FileLoc></o:Page>"));
        parts.put(
                "Doc_0/Annots/A.xml",
                root(
                        "PageAnnot",
                        annotation("Watermark", "水印") + annotation("Stamp", "印章") + annotation("Path", "批注")));
        parts.put(
                "Doc_0/Att.xml",
                root(
                        "Attachments",
                        "<o:Attachment ID=\"5\" Name=\"任务表.xlsx\"><o:FileLoc>x</o:FileLoc></o:Attachment>"));
        parts.put("Doc_1/Document.xml", document());
        parts.put("Doc_1/P.xml", page(text("20 30 100 6", 5, "0", "5", "5", "第二份")));
        SourceDocument source = read(parts);
        List<Line> first =
                source.pages().get(0).blocks().stream().map(b -> (Line) b).toList();
        assertEquals(
                List.of("模板里的页眉", "第一份", "批注", "水印"),
                first.stream()
                        .map(Line::text)
                        .sorted(java.util.Comparator.comparingInt(t -> "模第批水".indexOf(t.charAt(0))))
                        .toList());
        assertEquals(
                Furniture.WATERMARK,
                first.stream()
                        .filter(l -> l.text().equals("水印"))
                        .findFirst()
                        .orElseThrow()
                        .style()
                        .furniture());
        assertEquals("第二份", ((Line) source.pages().get(1).blocks().get(0)).text());
        assertEquals(5, ((Line) source.pages().get(1).blocks().get(0)).ordinal());
        assertEquals(List.of("任务表.xlsx"), source.attachments());
    }

    @Test
    void hostileFilesAreReadOrRefused() throws Exception {
        Map<String, String> parts = parts(page(text("20 30 100 6", 5, "0", "5", "g 2000000000 1", "很短的文字")));
        assertEquals("很短的文字", ((Line) read(parts).pages().get(0).blocks().get(0)).text());
        parts.put("OFD.xml", "<!DOCTYPE o [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + parts.get("OFD.xml"));
        assertThrows(UnreadableException.class, () -> read(parts));
        byte[] whole = zip(parts(page(text("20 30 100 6", 5, "0", "5", "5", "文字"))));
        for (int length = 1; length < whole.length; length += 23) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(UnreadableException.class, () -> new OfdReader().read(raw(cut)));
        }
        Map<String, String> selfish = parts("");
        selfish.put(
                "Doc_0/P.xml",
                root(
                        "Page",
                        "<o:Content><o:Layer ID=\"1\">" + "<o:PageBlock>".repeat(3000) + "</o:PageBlock>".repeat(3000)
                                + "</o:Layer></o:Content>"));
        assertThrows(UnreadableException.class, () -> read(selfish));
    }

    @Test
    void encryptedFilesAreRefused() {
        Map<String, String> parts = parts(page(""));
        parts.put("Encryptions.xml", root("Encryptions", ""));
        UnreadableException e = assertThrows(UnreadableException.class, () -> read(parts));
        assertEquals(UnreadableException.Cause.ENCRYPTED, e.reason());
    }

    @Test
    void aDamagedPageIsSaidAndTheOthersAreRead() throws Exception {
        Map<String, String> parts = parts("<broken");
        parts.put(
                "Doc_0/Document.xml",
                root(
                        "Document",
                        "<o:Pages><o:Page ID=\"1\" BaseLoc=\"P.xml\"/><o:Page ID=\"2\" BaseLoc=\"Q.xml\"/></o:Pages>"));
        parts.put("Doc_0/Q.xml", page(text("20 30 100 6", 5, "0", "5", "5", "好的一页")));
        SourceDocument source = read(parts);
        assertEquals("page-damaged", source.warnings().get(0).code());
        assertEquals("好的一页", ((Line) source.pages().get(1).blocks().get(0)).text());
    }

    private static String annotation(String type, String text) {
        return "<o:Annot ID=\"7\" Type=\"" + type + "\"><o:Appearance Boundary=\"20 " + (40 + type.length() * 10)
                + " 50 10\">" + text("0 0 50 10", 5, "0", "5", "5", text) + "</o:Appearance></o:Annot>";
    }

    private static String text(String boundary, double size, String x, String y, String deltas, String text) {
        return "<o:TextObject ID=\"3\" Boundary=\"" + boundary + "\" Font=\"1\" Size=\"" + size + "\"><o:TextCode X=\""
                + x + "\" Y=\"" + y + "\" DeltaX=\"" + deltas + "\">" + text + "</o:TextCode></o:TextObject>";
    }

    private static String path(String boundary, String data) {
        return "<o:PathObject ID=\"4\" Boundary=\"" + boundary + "\"><o:AbbreviatedData>" + data
                + "</o:AbbreviatedData></o:PathObject>";
    }

    private static String page(String objects) {
        return root("Page", "<o:Content><o:Layer ID=\"2\">" + objects + "</o:Layer></o:Content>");
    }

    private static String body(String folder) {
        return "<o:DocBody><o:DocInfo/><o:DocRoot>" + folder + "/Document.xml</o:DocRoot></o:DocBody>";
    }

    private static String document() {
        return root("Document", "<o:Pages><o:Page ID=\"1\" BaseLoc=\"P.xml\"/></o:Pages>");
    }

    private static String root(String name, String content) {
        return "<o:" + name + " xmlns:o=\"http://www.ofdspec.org\">" + content + "</o:" + name + ">";
    }

    private static Map<String, String> parts(String page) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("OFD.xml", root("OFD", body("Doc_0")));
        parts.put("Doc_0/Document.xml", document());
        parts.put("Doc_0/P.xml", page);
        return parts;
    }

    private static SourceDocument read(String page) throws Exception {
        return read(parts(page));
    }

    private static SourceDocument read(Map<String, String> parts) throws Exception {
        return Reading.read(zip(parts), "a.ofd", ReadOptions.DEFAULT);
    }

    private static io.github.guihua.read.RawDocument raw(byte[] bytes) {
        return new io.github.guihua.read.RawDocument("a.ofd", "application/ofd", "", bytes);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String text(SourceDocument source) {
        StringBuilder all = new StringBuilder();
        for (Page page : source.pages()) {
            for (Block block : page.blocks()) {
                all.append(
                        block instanceof Grid grid
                                ? String.join(
                                        "",
                                        grid.cells().stream().map(Cell::text).toList())
                                : ((Line) block).text());
            }
        }
        return all.toString();
    }

    private static Map<Integer, Integer> counts(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 0xa0 && c >= ' ')
                .forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }
}
