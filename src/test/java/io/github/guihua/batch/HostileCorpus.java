package io.github.guihua.batch;

import io.github.guihua.read.word.Docx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files that do readers harm, each with the statuses that it may end in. */
final class HostileCorpus {
    static final Set<Status> PLANNED = Set.of(Status.DONE, Status.WARNINGS);
    private static final Set<Status> CORRUPT = Set.of(Status.CORRUPT);
    private static final Set<Status> UNSUPPORTED = Set.of(Status.UNSUPPORTED);
    private static final Set<Status> EMPTY = Set.of(Status.EMPTY);
    private static final Set<Status> TOO_LARGE = Set.of(Status.TOO_LARGE);

    /** Repaired as far as it goes, or refused. */
    private static final Set<Status> DAMAGED =
            Set.of(Status.DONE, Status.WARNINGS, Status.CORRUPT, Status.EMPTY, Status.IMAGE_ONLY);

    /** Text or not is a matter of taste. */
    private static final Set<Status> NOISE =
            Set.of(Status.DONE, Status.WARNINGS, Status.CORRUPT, Status.EMPTY, Status.UNSUPPORTED);

    private final Path root;
    private final Map<String, Set<Status>> expected = new LinkedHashMap<>();

    HostileCorpus(Path root) {
        this.root = root;
    }

    /** From document name to the statuses that it may end in. */
    Map<String, Set<Status>> expected() {
        return expected;
    }

    private void add(String name, byte[] bytes, Set<Status> statuses) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        expected.put(name, statuses);
    }

    private void add(String name, String text, Set<Status> statuses) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8), statuses);
    }

    /** A corpus that is read in seconds. */
    void fast() throws Exception {
        truncated();
        wrongTypes();
        pdfs();
        documents();
        texts();
        archives();
        names();
        for (String death : List.of("exit", "halt", "memory", "stack", "hang", "throw")) {
            add("mock/" + death + ".txt", "mock:" + death, deaths().get(death));
        }
    }

    static Map<String, Set<Status>> deaths() {
        return Map.of(
                "exit", Set.of(Status.CRASHED),
                "halt", Set.of(Status.CRASHED),
                "memory", Set.of(Status.OUT_OF_MEMORY),
                "stack", Set.of(Status.CRASHED),
                "hang", Set.of(Status.TIMEOUT),
                "throw", Set.of(Status.FAILED));
    }

    /** What takes a minute. Whether such a file fits a small child is a matter of its heap; it is never lost. */
    void slow() throws Exception {
        Set<Status> bounded =
                Set.of(Status.DONE, Status.WARNINGS, Status.TOO_LARGE, Status.CORRUPT, Status.OUT_OF_MEMORY);
        add("large/3000-pages.pdf", pdf(3000, null), PLANNED);
        add("large/columns.html", "<table><tr>" + "<td>指标".repeat(100_000) + "</table>", bounded);
        String cell = "<w:tc>" + Docx.p("值") + "</w:tc>";
        add(
                "large/columns.docx",
                new Docx("<w:tbl><w:tr>" + cell.repeat(100_000) + "</w:tr></w:tbl>").bytes(),
                bounded);
        add("large/rows.html", "<table>" + "<tr><td>指标<td>1</tr>".repeat(50_000) + "</table>", bounded);
        add("large/brackets.txt", "（".repeat(1 << 20), PLANNED);
        add("large/numbers.txt", "一、".repeat(350_000), PLANNED);
        add("large/lines.txt", "（一）\n".repeat(100_000), PLANNED);
        add("large/one.txt", "中".repeat(1 << 20), PLANNED);
        add("large/paragraphs.docx", new Docx(Docx.p("一、总体要求").repeat(20_000)).bytes(), bounded);
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
            Set<Status> statuses = e.getKey().matches("pdf|doc") ? DAMAGED : NOISE;
            int[] cuts = {1, 4, 30, 200, bytes.length / 4, bytes.length / 2, bytes.length - 70, bytes.length - 2};
            for (int cut : cuts) {
                Set<Status> short4 = cut <= 30 ? NOISE : statuses;
                add("cut/" + e.getKey() + "-" + cut + "." + e.getKey(), Arrays.copyOf(bytes, cut), short4);
            }
        }
    }

    private void wrongTypes() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
        add("types/picture.pdf", png, CORRUPT);
        add("types/picture.docx", png, CORRUPT);
        add("types/program.doc", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}, UNSUPPORTED);
        add("types/word.pdf", Files.readAllBytes(Path.of("corpus/qinghe-community-plan.docx")), PLANNED);
        add("types/pdf.txt", Files.readAllBytes(Path.of("corpus/yunling-community-plan.pdf")), PLANNED);
        add("types/page.doc", Files.readAllBytes(Path.of("corpus/shiqiao-community-plan.html")), PLANNED);
        add("types/text", Files.readAllBytes(Path.of("corpus/shiqiao-work-points.txt")), PLANNED);
        add("types/zip.docx", zip(Map.of("word/other.xml", "<a/>".getBytes(StandardCharsets.UTF_8))), NOISE);
    }

    private void pdfs() throws IOException {
        add("pdf/secret.pdf", pdf(1, "password"), Set.of(Status.ENCRYPTED));
        add("pdf/blank.pdf", pdf(0, null), DAMAGED);
        String cycle = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        add("pdf/cycle.pdf", cycle, DAMAGED);
        add("pdf/nested.pdf", "%PDF-1.4\n1 0 obj" + "[".repeat(100_000) + "endobj\ntrailer<</Root 1 0 R>>", DAMAGED);
        String font = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9e9 9e9]"
                + "/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length 40>>stream\n"
                + "BT /F 1e30 Tf 1 0 0 1 9e30 9e30 Tm (abc) Tj ET\nendstream endobj\n"
                + "5 0 obj<</Type/Font/Subtype/Type0/DescendantFonts[5 0 R]/Encoding/X>>endobj\ntrailer<</Root 1 0 R>>";
        add("pdf/font.pdf", font, DAMAGED);
        byte[] good = pdf(2, null);
        ByteArrayOutputStream padded = new ByteArrayOutputStream();
        padded.writeBytes(new byte[700]);
        padded.writeBytes(good);
        padded.writeBytes(new byte[5000]);
        add("pdf/padded.pdf", padded.toByteArray(), NOISE);
        Random random = new Random(7);
        byte[] noisy = good.clone();
        for (int i = 0; i < 60; i++) {
            noisy[20 + random.nextInt(noisy.length - 20)] = (byte) random.nextInt();
        }
        add("pdf/noisy.pdf", noisy, DAMAGED);
    }

    private void documents() throws IOException {
        add("word/spaces.docx", docx(" ".repeat(60 << 20)), TOO_LARGE);
        String laughs = "<!DOCTYPE d [<!ENTITY a 'xxxxxxxxxx'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><w:document xmlns:w='w'>&c;</w:document>";
        add("word/laughs.docx", docx(laughs), DAMAGED);
        add("word/deep.docx", docx("<a>".repeat(200_000)), DAMAGED);
        String nested = "<w:tbl><w:tr><w:tc>".repeat(300) + Docx.p("深") + "</w:tc></w:tr></w:tbl>".repeat(300);
        add("word/tables.docx", new Docx(nested).bytes(), DAMAGED);
        add("html/deep.html", "<div>".repeat(50_000) + "一、总体要求", DAMAGED);
        add("html/span.html", "<table><tr><td colspan=999999999 rowspan=999999999>指标<td>值</table>", DAMAGED);
        add("html/script.html", "<html><script>var a='一、总体要求'</script></html>", DAMAGED);
        add("html/open.html", "<html><p>一、总体要求<b><i><table><tr><td>指标<!-- ", DAMAGED);
        add("html/charset.html", "<html><meta charset='no-such-thing'><p>一、总体要求</p></html>", DAMAGED);
        add("ofd/entity.ofd", ofd("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;"), NOISE);
    }

    private void texts() throws IOException {
        add("text/empty.txt", "", EMPTY);
        add("text/blank.txt", " \n\t\n".repeat(1000), EMPTY);
        add("text/zeros.txt", new byte[4096], EMPTY);
        add(
                "text/gbk.txt",
                new String(notice(3), StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030")),
                PLANNED);
        add("text/utf16.txt", new String(notice(4), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16), PLANNED);
        byte[] broken = notice(5);
        for (int i = 40; i < broken.length; i += 97) {
            broken[i] = (byte) 0xff;
        }
        add("text/broken.txt", broken, NOISE);
        byte[] noise = new byte[20_000];
        new Random(3).nextBytes(noise);
        add("text/noise.txt", noise, NOISE);
        add("text/brackets.txt", "（".repeat(20_000), PLANNED);
        add("text/ordinals.txt", "一、".repeat(10_000), PLANNED);
        add("text/lines.txt", "（一）\n".repeat(3_000), PLANNED);
    }

    private void archives() throws IOException {
        byte[] inner = zip(Map.of("inner.txt", notice(6)));
        byte[] middle = zip(Map.of("middle.zip", inner));
        add("zip/nested.zip", zip(Map.of("outer.zip", middle)), PLANNED);
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
        add("zip/twins.zip", zip(twins), PLANNED);
        expected.remove("zip/twins.zip");
        expected.put("zip/twins.zip!/up/甲.txt", PLANNED);
        expected.put("zip/twins.zip!/up/甲.txt#2", PLANNED);
        expected.put("zip/twins.zip!/" + "up/乙/".repeat(199) + "up/乙.txt", PLANNED);
    }

    private void names() throws IOException {
        add("names/two\nlines\t.txt", notice(10), PLANNED);
        add("names/\"quoted\" & $(x) `y`.txt", notice(11), PLANNED);
        add("names/" + "长".repeat(83) + ".txt", notice(12), PLANNED);
        add("names/\ud83d\ude00.txt", notice(13), PLANNED);
        Path raw = Path.of(URI.create(root.toUri() + "names/%D5%FE%B8%AE%FF.txt"));
        Files.write(raw, notice(14));
        expected.put("names/%D5%FE%B8%AE%FF.txt", PLANNED);
    }

    private void move(String from, String to) {
        expected.put(to, expected.remove(from));
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
