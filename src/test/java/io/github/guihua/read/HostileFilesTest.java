package io.github.guihua.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.mail.MimeReaderTest;
import io.github.guihua.read.word.Docx;
import io.github.guihua.read.word.OdtReaderTest;
import io.github.guihua.read.word.RtfReaderTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
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
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class HostileFilesTest {
    private static final int VARIANTS = 120;

    private static byte[] docx() {
        return new Docx(Docx.p("一、总体要求") + Docx.numbered(1, 0, "健全机制。") + "<w:tbl><w:tr><w:tc>" + Docx.p("指标")
                        + "</w:tc></w:tr></w:tbl>")
                .with(
                        "numbering",
                        "<w:abstractNum w:abstractNumId='0'>" + Docx.level(0, "decimal", "%1.")
                                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
                .bytes();
    }

    private static byte[] pdf(boolean text, boolean secret) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (text) {
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText("A plan for the year 2025 with a line of text.");
                    content.endText();
                }
            }
            if (secret) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static Cause reason(byte[] bytes, String name) {
        UnreadableException e =
                assertThrows(UnreadableException.class, () -> Reading.read(bytes, name, ReadOptions.DEFAULT));
        assertTrue(e.localized(Locale.CHINESE).length() > 4);
        return e.reason();
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    @Test
    void wrongEndingsDoNotMatter() throws Exception {
        assertEquals(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Reading.read(docx(), "a.pdf", ReadOptions.DEFAULT).mediaType());
        assertEquals(
                "text/html",
                Reading.read(
                                "<html><body><p>一、总体要求</p></body></html>".getBytes(StandardCharsets.UTF_8),
                                "a.doc",
                                ReadOptions.DEFAULT)
                        .mediaType());
    }

    @Test
    void truncatedFiles() throws Exception {
        assertEquals(Cause.CORRUPT, reason(half(docx()), "a.docx"));
        assertEquals(Cause.CORRUPT, reason(Arrays.copyOf(pdf(true, false), 200), "a.pdf"));
        byte[] ole = new byte[600];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                ole,
                0,
                8);
        assertEquals(Cause.CORRUPT, reason(ole, "a.doc"));
    }

    @Test
    void passwords() throws Exception {
        assertEquals(Cause.ENCRYPTED, reason(pdf(true, true), "a.pdf"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(file)) {
                encrypted.write(docx());
            }
            file.writeFilesystem(out);
        }
        assertEquals(Cause.ENCRYPTED, reason(out.toByteArray(), "a.docx"));
    }

    @Test
    void aBombInADocument() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) ' ');
            for (int i = 0; i < 40; i++) {
                zip.write(block);
            }
        }
        assertEquals(Cause.TOO_LARGE, reason(out.toByteArray(), "a.docx"));
    }

    @Test
    void externalEntitiesAreNotFetched() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w:document "
                            + "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&x;"
                            + "</w:t></w:r></w:p></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(Cause.CORRUPT, reason(out.toByteArray(), "a.docx"));
    }

    @Test
    void deepNesting() throws Exception {
        String html = "<html><body>" + "<div>".repeat(50_000) + "一、总体要求";
        onlyUnreadable(html.getBytes(StandardCharsets.UTF_8), "a.html");
        String body = "<w:sdt><w:sdtContent>".repeat(20_000) + Docx.p("一") + "</w:sdtContent></w:sdt>".repeat(20_000);
        onlyUnreadable(new Docx(body).bytes(), "a.docx");
        String table = "<table><tr><td>".repeat(5_000) + "一、总体要求";
        onlyUnreadable(table.getBytes(StandardCharsets.UTF_8), "a.html");
    }

    @Test
    void hostileLines() throws Exception {
        for (String unit : new String[] {"（", "一、", "*", "|", "[", "<", "#", "&", "\\", " ", "<p", "{\\rtf1 ", "：-"}) {
            String line = unit.repeat(1_000_000 / unit.length());
            onlyUnreadable(line.getBytes(StandardCharsets.UTF_8), "a.txt");
            onlyUnreadable(("# 标题\n|a|b|\n|-|-|\n" + line).getBytes(StandardCharsets.UTF_8), "a.md");
            onlyUnreadable(("<html><body><p>一</p>" + line).getBytes(StandardCharsets.UTF_8), "a.html");
        }
    }

    @Test
    void damagedFilesAreReadOrRefused() throws Exception {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("a.docx", docx());
        samples.put("a.pdf", pdf(true, false));
        samples.put("a.mht", MimeReaderTest.webArchive());
        samples.put(
                "a.html",
                ("<html><head><meta charset=utf-8></head><body><table border=1><tr><td rowspan=2>甲</td><td>乙</td></tr>"
                                + "<tr><td>丙</td></tr></table><ol><li>丁，戊。</li></ol></body></html>")
                        .getBytes(StandardCharsets.UTF_8));
        samples.put("a.md", "# 标题\n\n## 一、总体\n|甲|乙|\n|-|-|\n|1|2|\n**丙**\n".getBytes(StandardCharsets.UTF_8));
        samples.put("a.rtf", RtfReaderTest.RTF.getBytes(StandardCharsets.US_ASCII));
        samples.put("a.odt", OdtReaderTest.odt());
        Path doc = Path.of("../shared/corpus/wengan.doc");
        if (Files.exists(doc)) {
            samples.put("a.doc", Files.readAllBytes(doc));
        }
        Random random = new Random(20250101);
        for (Map.Entry<String, byte[]> sample : samples.entrySet()) {
            for (int i = 0; i < VARIANTS; i++) {
                onlyUnreadable(damaged(sample.getValue(), random), sample.getKey());
            }
        }
    }

    @Test
    void damagedPartsOfASoundPackage() throws Exception {
        Random random = new Random(7);
        byte[] whole = docx();
        for (int i = 0; i < VARIANTS; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(whole));
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    byte[] part = in.readAllBytes();
                    zip.write(random.nextInt(4) == 0 ? damaged(part, random) : part);
                }
            }
            onlyUnreadable(out.toByteArray(), "a.docx");
        }
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        switch (random.nextInt(3)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                for (int i = 1 + random.nextInt(30); i > 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
            }
            default -> {
                int from = random.nextInt(bytes.length);
                int length = random.nextInt(Math.min(2000, bytes.length - from) + 1);
                byte[] cut = new byte[bytes.length - length];
                System.arraycopy(bytes, 0, cut, 0, from);
                System.arraycopy(bytes, from + length, cut, from, bytes.length - from - length);
                bytes = cut;
            }
        }
        return bytes;
    }

    private static void onlyUnreadable(byte[] bytes, String name) {
        try {
            Reading.read(bytes, name, ReadOptions.DEFAULT);
        } catch (UnreadableException e) {
            assertTrue(e.getMessage().length() > 4, e.getMessage());
        } catch (IOException | RuntimeException | Error e) {
            fail(name + ": " + bytes.length + " bytes", e);
        }
    }
}
