package io.github.guihua.batch;

import static io.github.guihua.batch.Status.CORRUPT;
import static io.github.guihua.batch.Status.DONE;
import static io.github.guihua.batch.Status.EMPTY;
import static io.github.guihua.batch.Status.ENCRYPTED;
import static io.github.guihua.batch.Status.IMAGE_ONLY;
import static io.github.guihua.batch.Status.TOO_LARGE;
import static io.github.guihua.batch.Status.UNPACKED;
import static io.github.guihua.batch.Status.UNSUPPORTED;
import static io.github.guihua.batch.Status.WARNINGS;

import io.github.guihua.read.word.Docx;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that do readers harm, each with the one status that is right for it. */
final class HostileCorpus {
    private final Path root;
    private final Map<String, Status> expected = new LinkedHashMap<>();

    HostileCorpus(Path root) {
        this.root = root;
    }

    /** From document name to the status that it must end in. */
    Map<String, Status> expected() {
        return expected;
    }

    private void add(String name, byte[] bytes, Status status) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        expected.put(name, status);
    }

    private void add(String name, String text, Status status) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8), status);
    }

    /** A corpus that is read in seconds. */
    void fast() throws Exception {
        truncated();
        wrongTypes();
        strangers();
        pdfs();
        documents();
        texts();
        archives();
        names();
        for (String death : List.of("exit", "halt", "memory", "stack", "hang", "throw")) {
            add("mock/" + death + ".txt", "mock:" + death, deaths().get(death));
        }
    }

    static Map<String, Status> deaths() {
        return Map.of(
                "exit", Status.CRASHED,
                "halt", Status.CRASHED,
                "memory", Status.OUT_OF_MEMORY,
                "stack", Status.FAILED,
                "hang", Status.TIMEOUT,
                "throw", Status.FAILED);
    }

    /** What takes a minute. */
    void slow() throws Exception {
        add("large/3000-pages.pdf", pdf(3000, null), WARNINGS);
        add("large/columns.html", "<table><tr>" + "<td>指标".repeat(100_000) + "</table>", WARNINGS);
        String cell = "<w:tc>" + Docx.p("值") + "</w:tc>";
        add(
                "large/columns.docx",
                new Docx("<w:tbl><w:tr>" + cell.repeat(100_000) + "</w:tr></w:tbl>").bytes(),
                WARNINGS);
        add("large/rows.html", "<table>" + "<tr><td>指标<td>1</tr>".repeat(100_000) + "</table>", WARNINGS);
        String row = "<w:tr><w:tc>" + Docx.p("指标") + "</w:tc><w:tc>" + Docx.p("1") + "</w:tc></w:tr>";
        add("large/rows.docx", new Docx("<w:tbl>" + row.repeat(100_000) + "</w:tbl>").bytes(), WARNINGS);
        add("large/lines.txt", "（一）\n".repeat(100_000), WARNINGS);
        add("large/headings.txt", "（一）健全机制\n".repeat(100_000), WARNINGS);
        add("large/paragraphs.docx", new Docx(Docx.p("一、总体要求").repeat(20_000)).bytes(), WARNINGS);
        for (String piece : List.of("中", "（", "一、", "1", " 中", "、", "《", "2025年", "责任单位：", "（一）")) {
            String line = piece.repeat((1 << 20) / piece.length());
            add("lines/" + expected.size() + ".txt", line, WARNINGS);
            add("lines/" + expected.size() + ".html", "<p>" + line + "</p>", WARNINGS);
            add("lines/" + expected.size() + ".docx", new Docx(Docx.p(line)).bytes(), WARNINGS);
        }
        add("lines/a.pdf", line(1 << 20), WARNINGS);
    }

    private void truncated() throws IOException {
        Map<String, byte[]> whole = new LinkedHashMap<>();
        whole.put("pdf", Files.readAllBytes(Path.of("corpus/yunling-community-plan.pdf")));
        whole.put("docx", Files.readAllBytes(Path.of("corpus/qinghe-community-plan.docx")));
        whole.put("doc", Files.readAllBytes(Path.of("corpus/shiqiao-elderly-notice.doc")));
        whole.put("ofd", ofd("<ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area>"));
        whole.put("zip", zip(Map.of("a.txt", notice(1), "b.txt", notice(2))));
        for (Map.Entry<String, byte[]> e : whole.entrySet()) {
            byte[] bytes = e.getValue();
            // What is at the end of a PDF or DOC is found again; a ZIP's directory is not.
            Status nearlyWhole = e.getKey().matches("pdf|doc") ? DONE : CORRUPT;
            for (int cut : new int[] {1, 4, 30, 200, bytes.length / 4, bytes.length / 2}) {
                add("cut/" + e.getKey() + "-" + cut + "." + e.getKey(), Arrays.copyOf(bytes, cut), CORRUPT);
            }
            for (int cut : new int[] {bytes.length - 70, bytes.length - 2}) {
                add("cut/" + e.getKey() + "-" + cut + "." + e.getKey(), Arrays.copyOf(bytes, cut), nearlyWhole);
            }
        }
    }

    private void wrongTypes() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
        add("types/picture.pdf", png, CORRUPT);
        add("types/picture.docx", png, CORRUPT);
        add("types/program.doc", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}, UNSUPPORTED);
        add("types/word.pdf", Files.readAllBytes(Path.of("corpus/qinghe-community-plan.docx")), DONE);
        add("types/pdf.txt", Files.readAllBytes(Path.of("corpus/yunling-community-plan.pdf")), DONE);
        add("types/page.doc", Files.readAllBytes(Path.of("corpus/shiqiao-community-plan.html")), DONE);
        add("types/text", Files.readAllBytes(Path.of("corpus/shiqiao-work-points.txt")), DONE);
        add("types/zip.docx", zip(Map.of("word/other.xml", "<a/>".getBytes(StandardCharsets.UTF_8))), CORRUPT);
    }

    /** What an analyst's folder holds besides documents. */
    private void strangers() throws Exception {
        Map<String, byte[]> sheet = new LinkedHashMap<>();
        String types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override "
                + "PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument"
                + ".spreadsheetml.sheet.main+xml'/></Types>";
        String rels =
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship "
                        + "Id='r' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' "
                        + "Target='xl/workbook.xml'/></Relationships>";
        sheet.put("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8));
        sheet.put("_rels/.rels", rels.getBytes(StandardCharsets.UTF_8));
        sheet.put("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8));
        add("other/table.xlsx", zip(sheet), UNSUPPORTED);
        byte[] rar = Arrays.copyOf("Rar!\u001a\u0007\u0000".getBytes(StandardCharsets.ISO_8859_1), 400);
        add("other/plans.rar", rar, UNSUPPORTED);
        add("other/sound.mp3", Arrays.copyOf("ID3\u0003".getBytes(StandardCharsets.ISO_8859_1), 900), UNSUPPORTED);
        add("other/plan.json", "{\"title\": \"石桥县实施方案\"}", UNSUPPORTED);
        add("other/secret.docx", secretDocx(), ENCRYPTED);
        add("other/secret.zip", secretZip(), UNPACKED);
        expected.put("other/secret.zip!/a.txt", ENCRYPTED);
        add("other/cut.rtf", "{\\rtf1\\ansi {\\fonttbl", EMPTY);
        add("other/bare.mht", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x--\n", EMPTY);
        add("other/scan.pdf", picture(), IMAGE_ONLY);
    }

    private static byte[] secretDocx() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(file)) {
                encrypted.write(new Docx(Docx.p("正文。")).bytes());
            }
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    /** The flag's first bit, in the local header and in the directory. */
    private static byte[] secretZip() throws IOException {
        byte[] zip = zip(Map.of("a.txt", notice(15)));
        zip[6] |= 1;
        for (int i = 0; i < zip.length - 10; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }

    /** A page that is one black picture. */
    private static byte[] picture() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDImageXObject image = LosslessFactory.createFromImage(
                    document, new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 600, 790);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** One line that never ends. */
    private static byte[] line(int characters) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("(".repeat(characters));
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void pdfs() throws IOException {
        add("pdf/secret.pdf", pdf(1, "password"), ENCRYPTED);
        add("pdf/blank.pdf", pdf(0, null), EMPTY);
        String cycle = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        add("pdf/cycle.pdf", cycle, CORRUPT);
        add("pdf/nested.pdf", "%PDF-1.4\n1 0 obj" + "[".repeat(100_000) + "endobj\ntrailer<</Root 1 0 R>>", CORRUPT);
        String font = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9e9 9e9]"
                + "/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length 40>>stream\n"
                + "BT /F 1e30 Tf 1 0 0 1 9e30 9e30 Tm (abc) Tj ET\nendstream endobj\n"
                + "5 0 obj<</Type/Font/Subtype/Type0/DescendantFonts[5 0 R]/Encoding/X>>endobj\ntrailer<</Root 1 0 R>>";
        add("pdf/font.pdf", font, WARNINGS);
        byte[] good = pdf(2, null);
        ByteArrayOutputStream padded = new ByteArrayOutputStream();
        padded.writeBytes(new byte[700]);
        padded.writeBytes(good);
        padded.writeBytes(new byte[5000]);
        add("pdf/padded.pdf", padded.toByteArray(), WARNINGS);
        Random random = new Random(7);
        byte[] noisy = good.clone();
        for (int i = 0; i < 60; i++) {
            noisy[20 + random.nextInt(noisy.length - 20)] = (byte) random.nextInt();
        }
        add("pdf/noisy.pdf", noisy, CORRUPT);
    }

    private void documents() throws IOException {
        add("word/spaces.docx", docx(" ".repeat(60 << 20)), TOO_LARGE);
        String laughs = "<!DOCTYPE d [<!ENTITY a 'xxxxxxxxxx'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><w:document xmlns:w='w'>&c;</w:document>";
        add("word/laughs.docx", docx(laughs), CORRUPT);
        add("word/deep.docx", docx("<a>".repeat(200_000)), CORRUPT);
        String nested = "<w:tbl><w:tr><w:tc>".repeat(300) + Docx.p("深") + "</w:tc></w:tr></w:tbl>".repeat(300);
        add("word/tables.docx", new Docx(nested).bytes(), WARNINGS);
        add("html/deep.html", "<div>".repeat(50_000) + "一、总体要求", CORRUPT);
        add("html/span.html", "<table><tr><td colspan=999999999 rowspan=999999999>指标<td>值</table>", WARNINGS);
        add("html/script.html", "<html><script>var a='一、总体要求'</script></html>", EMPTY);
        add("html/open.html", "<html><p>一、总体要求<b><i><table><tr><td>指标<!-- ", WARNINGS);
        add("html/charset.html", "<html><meta charset='no-such-thing'><p>一、总体要求</p></html>", WARNINGS);
        add(
                "ofd/secret.ofd",
                zip(Map.of("Encryptions.xml", notice(16), "decryptseed.dat", notice(17), "Doc_0/1.dat", notice(18))),
                ENCRYPTED);
        add("ofd/entity.ofd", ofd("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;"), CORRUPT);
    }

    private void texts() throws IOException {
        add("text/empty.txt", "", EMPTY);
        add("text/blank.txt", " \n\t\n".repeat(1000), EMPTY);
        add("text/zeros.txt", new byte[4096], EMPTY);
        add("text/gbk.txt", new String(notice(3), StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030")), DONE);
        add("text/utf16.txt", new String(notice(4), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16), DONE);
        byte[] broken = notice(5);
        for (int i = 40; i < broken.length; i += 97) {
            broken[i] = (byte) 0xff;
        }
        add("text/broken.txt", broken, WARNINGS);
        byte[] noise = new byte[20_000];
        new Random(3).nextBytes(noise);
        add("text/noise.txt", noise, UNSUPPORTED);
        add("text/brackets.txt", "（".repeat(20_000), WARNINGS);
        add("text/ordinals.txt", "一、".repeat(10_000), WARNINGS);
        add("text/lines.txt", "（一）\n".repeat(3_000), WARNINGS);
    }

    private void archives() throws IOException {
        byte[] inner = zip(Map.of("inner.txt", notice(6)));
        byte[] middle = zip(Map.of("middle.zip", inner));
        add("zip/nested.zip", zip(Map.of("outer.zip", middle)), DONE);
        move("zip/nested.zip", "zip/nested.zip!/outer.zip!/middle.zip!/inner.txt");
        byte[] deep = zip(Map.of("more.zip", zip(Map.of("most.zip", middle))));
        add("zip/deeper.zip", deep, UNSUPPORTED);
        move("zip/deeper.zip", "zip/deeper.zip!/more.zip!/most.zip!/middle.zip");
        add("zip/bomb.zip", zip(Map.of("zeros.txt", new byte[60 << 20])), TOO_LARGE);
        move("zip/bomb.zip", "zip/bomb.zip!/zeros.txt");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= 10_000; i++) {
            many.put(".hidden" + i, new byte[0]);
        }
        add("zip/many.zip", zip(many), TOO_LARGE);
        add("zip/hidden.zip", zip(Map.of(".x", new byte[] {1})), EMPTY);
        Map<String, byte[]> twins = new LinkedHashMap<>();
        twins.put("../up/甲.txt", notice(7));
        twins.put("up/甲.txt", notice(8));
        twins.put("/up/乙".repeat(200) + ".txt", notice(9));
        add("zip/twins.zip", zip(twins), DONE);
        expected.put("zip/twins.zip", UNPACKED);
        expected.put("zip/twins.zip!/up/甲.txt", DONE);
        expected.put("zip/twins.zip!/up/甲.txt#2", DONE);
        expected.put("zip/twins.zip!/" + "up/乙/".repeat(199) + "up/乙.txt", DONE);
    }

    private void names() throws IOException {
        add("names/two\nlines\t.txt", notice(10), DONE);
        add("names/\"quoted\" & $(x) `y`.txt", notice(11), DONE);
        add("names/" + "长".repeat(83) + ".txt", notice(12), DONE);
        add("names/\ud83d\ude00.txt", notice(13), DONE);
        Path raw = Path.of(URI.create(root.toUri() + "names/%D5%FE%B8%AE%FF.txt"));
        Files.write(raw, notice(14));
        expected.put("names/%D5%FE%B8%AE%FF.txt", DONE);
    }

    private void move(String from, String to) {
        expected.put(to, expected.put(from, UNPACKED));
    }

    static byte[] notice(int n) {
        return ("清河市人民政府办公室关于印发第" + n + "号方案的通知\n清政办发〔2024〕" + n + "号\n各县区人民政府：\n现印发给你们。\n"
                        + "一、总体要求\n坚持以人民为中心。\n二、重点任务\n（一）建设服务中心" + n + "个。（责任单位：市民政局）\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] docx(String document) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static byte[] ofd(String page) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String ns = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
        parts.put(
                "OFD.xml",
                ("<ofd:OFD" + ns + "><ofd:DocBody><ofd:DocRoot>D.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "D.xml",
                ("<ofd:Document" + ns + "><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"P.xml\"/></ofd:Pages></ofd:Document>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put("P.xml", ("<ofd:Page" + ns + ">" + page + "</ofd:Page>").getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static byte[] pdf(int pages, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int i = 0; i < Math.max(1, pages); i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                if (pages > 0) {
                    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                        content.beginText();
                        content.setFont(font, 12);
                        content.newLineAtOffset(72, 700);
                        content.showText("Page " + i + " of a plan.");
                        content.endText();
                    }
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
