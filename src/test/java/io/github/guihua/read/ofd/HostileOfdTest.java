package io.github.guihua.read.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages made to harm their reader: the harm stays with the part that does it, and what is sound is read. */
class HostileOfdTest {
    private static final String GOOD = page(text(20, "好的一页"));

    @TempDir
    Path folder;

    @Test
    void aPartThatSwellsIsNotUnpacked() throws Exception {
        SourceDocument source = read(twoPages(GOOD, " ".repeat(40 << 20)));
        assertEquals(List.of("好的一页", ""), texts(source));
        assertEquals(List.of("2 page-damaged"), codes(source));
        assertEquals(
                Cause.CORRUPT, refusal(twoPages(" ".repeat(40 << 20), "<x")).reason());
    }

    @Test
    void partsThatSwellTogetherAreUnpackedSoFar() throws Exception {
        Map<String, String> parts = twoPages(GOOD, GOOD + " ".repeat(30 << 20));
        parts.put(
                "Doc_0/Document.xml",
                root(
                        "Document",
                        "<o:Pages>" + entry(1, "P.xml") + entry(2, "Q.xml").repeat(12) + "</o:Pages>"));
        SourceDocument source = read(parts);
        assertEquals(13, source.pages().size());
        assertEquals("好的一页", texts(source).get(8));
        assertEquals("", texts(source).get(9));
        assertEquals(List.of("10 page-damaged"), codes(source).subList(0, 1));
    }

    @Test
    void placesOutsideThePackageAreNone() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.xml"), page(text(20, "不该读到")));
        Map<String, String> parts = twoPages(GOOD, "");
        for (String place : List.of(
                secret.toString(),
                "../../../../../../../.." + secret,
                secret.toUri().toString())) {
            parts.put(
                    "Doc_0/Document.xml",
                    root("Document", "<o:Pages>" + entry(1, "P.xml") + entry(2, place) + "</o:Pages>"));
            SourceDocument source = read(parts);
            assertEquals(List.of("好的一页", ""), texts(source));
            assertEquals(List.of("2 page-damaged"), codes(source));
        }
        parts.put("../../" + folder.getFileName() + "/written.xml", GOOD);
        read(parts);
        assertFalse(Files.exists(folder.resolve("written.xml")));
    }

    @Test
    void entitiesAreNotFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "不该读到");
        String outside = "<!DOCTYPE o [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String laughs = "<!DOCTYPE o [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY e \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
        for (String type : List.of(outside, laughs)) {
            SourceDocument source = read(twoPages(GOOD, type + page(text(20, "&e;"))));
            assertEquals(List.of("好的一页", ""), texts(source));
            assertEquals(List.of("2 page-damaged"), codes(source));
        }
    }

    @Test
    void drawingsAndTemplatesThatHoldThemselvesEnd() throws Exception {
        String self = "<o:CompositeObject ID=\"5\" Boundary=\"0 0 9 9\" ResourceID=\"8\"/>";
        Map<String, String> parts = twoPages(
                root(
                        "Page",
                        "<o:Template TemplateID=\"9\"/><o:Content><o:Layer ID=\"2\">" + text(60, "正文") + self
                                + "</o:Layer></o:Content>"),
                GOOD);
        parts.put(
                "Doc_0/Document.xml",
                root(
                        "Document",
                        "<o:CommonData><o:PublicRes>R.xml</o:PublicRes><o:TemplatePage ID=\"9\" BaseLoc=\"P.xml\"/>"
                                + "</o:CommonData><o:Pages>" + entry(1, "P.xml") + entry(2, "Q.xml") + "</o:Pages>"));
        parts.put(
                "Doc_0/R.xml",
                root(
                        "Res",
                        "<o:CompositeGraphicUnits><o:CompositeGraphicUnit ID=\"8\"><o:Content>" + self + self
                                + "</o:Content></o:CompositeGraphicUnit></o:CompositeGraphicUnits>"));
        assertEquals(List.of("正文", "好的一页"), texts(read(parts)));
    }

    @Test
    void theSameDocumentOverAndOverIsReadSoFar() throws Exception {
        Map<String, String> parts = twoPages(GOOD, GOOD);
        parts.put(
                "Doc_0/Document.xml",
                root("Document", "<o:Pages>" + entry(1, "P.xml").repeat(9_000) + "</o:Pages>"));
        parts.put("OFD.xml", root("OFD", body("Doc_0").repeat(50)));
        SourceDocument source = read(parts);
        assertEquals(20_000, source.pages().size());
        assertEquals(List.of("null too-many-pages"), codes(source));
    }

    @Test
    void damagedPartsBesideThePagesCostNoPage() throws Exception {
        Map<String, String> parts = twoPages(GOOD, GOOD);
        parts.put("OFD.xml", root("OFD", body("Doc_1") + body("Doc_0")));
        parts.put("Doc_1/Document.xml", "<broken");
        parts.put(
                "Doc_0/Document.xml",
                root(
                        "Document",
                        "<o:CommonData><o:PublicRes>R.xml</o:PublicRes></o:CommonData><o:Pages>" + entry(1, "P.xml")
                                + "</o:Pages><o:Annotations>R.xml</o:Annotations><o:Attachments>R.xml</o:Attachments>"));
        parts.put("Doc_0/R.xml", "<broken");
        SourceDocument source = read(parts);
        assertEquals(List.of("好的一页"), texts(source));
        assertTrue(
                codes(source).stream().allMatch("null page-damaged"::equals),
                codes(source).toString());
        assertEquals(4, codes(source).size());
    }

    @Test
    void whatIsEncryptedIsSaidToBe() throws Exception {
        // All of it: not even OFD.xml is left. A part of it: the rest could be read, and would be taken for all.
        Map<String, String> whole = new TreeMap<>(Map.of("decryptseed.dat", "x", "Doc_0/Document.dat", "x"));
        whole.put("Encryptions.xml", root("Encryptions", ""));
        Map<String, String> part = twoPages(GOOD, GOOD);
        part.put("Encryptions.xml", root("Encryptions", ""));
        for (Map<String, String> parts : List.of(whole, part)) {
            UnreadableException e = refusal(parts);
            assertEquals(Cause.ENCRYPTED, e.reason());
            assertTrue(e.localized(Locale.CHINESE).contains("密码"), e.localized(Locale.CHINESE));
        }
        Map<String, String> sound = twoPages(GOOD, GOOD);
        sound.put("Doc_0/Attachs/encryptions.xml", root("Encryptions", ""));
        assertEquals(List.of("好的一页", "好的一页"), texts(read(sound)));
    }

    private static Map<String, String> twoPages(String first, String second) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("OFD.xml", root("OFD", body("Doc_0")));
        parts.put(
                "Doc_0/Document.xml",
                root("Document", "<o:Pages>" + entry(1, "P.xml") + entry(2, "Q.xml") + "</o:Pages>"));
        parts.put("Doc_0/P.xml", first);
        parts.put("Doc_0/Q.xml", second);
        return parts;
    }

    private static String entry(int id, String place) {
        return "<o:Page ID=\"" + id + "\" BaseLoc=\"" + place + "\"/>";
    }

    private static String body(String folder) {
        return "<o:DocBody><o:DocInfo/><o:DocRoot>" + folder + "/Document.xml</o:DocRoot></o:DocBody>";
    }

    private static String page(String objects) {
        return root("Page", "<o:Content><o:Layer ID=\"2\">" + objects + "</o:Layer></o:Content>");
    }

    private static String text(int top, String text) {
        return "<o:TextObject ID=\"3\" Boundary=\"20 " + top + " 100 6\" Font=\"1\" Size=\"5\">"
                + "<o:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 20 5\">" + text + "</o:TextCode></o:TextObject>";
    }

    private static String root(String name, String content) {
        return "<o:" + name + " xmlns:o=\"http://www.ofdspec.org/2016\">" + content + "</o:" + name + ">";
    }

    private static SourceDocument read(Map<String, String> parts) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Reading.read(out.toByteArray(), "a.ofd", ReadOptions.DEFAULT);
    }

    private static UnreadableException refusal(Map<String, String> parts) {
        return assertThrows(UnreadableException.class, () -> read(parts));
    }

    private static List<String> texts(SourceDocument source) {
        return source.pages().stream().map(HostileOfdTest::text).toList();
    }

    private static String text(Page page) {
        StringBuilder text = new StringBuilder();
        page.blocks().forEach(block -> text.append(((Line) block).text()));
        return text.toString();
    }

    private static List<String> codes(SourceDocument source) {
        return source.warnings().stream().map(w -> w.page() + " " + w.code()).toList();
    }
}
