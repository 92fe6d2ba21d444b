package io.github.guihua.read.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.word.Docx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final byte[] TEXT = "一、总体要求".getBytes(StandardCharsets.UTF_8);

    private static byte[] zip(Map<String, byte[]> entries, Charset names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            entries.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
        }
        return zip(entries, StandardCharsets.UTF_8);
    }

    private static List<String> seen(byte[] zip, Limits limits) throws Exception {
        List<String> seen = new ArrayList<>();
        Archive.each(zip, "a.zip", limits, new Archive.Visitor() {
            @Override
            public void document(String name, byte[] bytes) {
                seen.add(name);
            }

            @Override
            public void unreadable(String name, UnreadableException why) {
                seen.add(why.reason() + " " + name);
            }
        });
        return seen;
    }

    @Test
    void documentsInFoldersAndArchivesInside() throws Exception {
        byte[] inner = zip("甲.txt", TEXT);
        byte[] docx = new Docx(Docx.p("正文。")).bytes();
        byte[] zip =
                zip("市/a.docx", docx, "内.zip", inner, "__MACOSX/市/._a.docx", TEXT, "~$a.docx", TEXT, "b.txt", TEXT);
        assertEquals(List.of("a.zip!/市/a.docx", "a.zip!/内.zip!/甲.txt", "a.zip!/b.txt"), seen(zip, Limits.ARCHIVE));
        assertTrue(Archive.is(zip, "a.zip"));
        assertFalse(Archive.is(docx, "a.zip"));
        assertFalse(Archive.is(TEXT, "a.zip"));
    }

    @Test
    void namesOfOldArchives() throws Exception {
        byte[] zip = zip(Map.of("石桥县实施方案.txt", TEXT), Charset.forName("GBK"));
        assertEquals(List.of("a.zip!/石桥县实施方案.txt"), seen(zip, Limits.ARCHIVE));
    }

    @Test
    void noNameLeadsOut() throws Exception {
        byte[] zip = zip("../../etc/a.txt", TEXT, "/root/b.txt", TEXT, "C:\\x\\..\\c.txt", TEXT);
        assertEquals(List.of("a.zip!/etc/a.txt", "a.zip!/root/b.txt", "a.zip!/C_/x/c.txt"), seen(zip, Limits.ARCHIVE));
    }

    @Test
    void aBombIsRefusedAndTheRestRead() throws Exception {
        byte[] zip = zip("bomb.txt", new byte[40 << 20], "a.txt", TEXT);
        assertEquals(List.of("TOO_LARGE a.zip!/bomb.txt", "a.zip!/a.txt"), seen(zip, Limits.ARCHIVE));
    }

    @Test
    void limits() throws Exception {
        byte[] zip = zip("a.txt", TEXT, "b.txt", TEXT, "c.txt", TEXT);
        UnreadableException many =
                assertThrows(UnreadableException.class, () -> seen(zip, new Limits(2, 1000, 1000, 0)));
        assertEquals(Cause.TOO_LARGE, many.reason());
        assertEquals(
                List.of("TOO_LARGE a.zip!/a.txt", "TOO_LARGE a.zip!/b.txt", "TOO_LARGE a.zip!/c.txt"),
                seen(zip, new Limits(9, 5, 1000, 0)));
        byte[] nested = zip("1.zip", zip("2.zip", zip("3.zip", zip("d.txt", TEXT))));
        assertEquals(List.of("UNSUPPORTED a.zip!/1.zip!/2.zip!/3.zip"), seen(nested, Limits.ARCHIVE));
    }

    @Test
    void encryptedEntriesAreNamed() throws Exception {
        byte[] zip = zip("a.txt", TEXT);
        // The flag's first bit, in the local header and in the directory.
        zip[6] |= 1;
        for (int i = 0; i < zip.length - 10; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        assertEquals(List.of("ENCRYPTED a.zip!/a.txt"), seen(zip, Limits.ARCHIVE));
    }

    @Test
    void aTruncatedArchive() throws Exception {
        byte[] zip = zip("a.txt", TEXT);
        byte[] cut = java.util.Arrays.copyOf(zip, zip.length / 2);
        assertEquals(
                Cause.CORRUPT,
                assertThrows(UnreadableException.class, () -> seen(cut, Limits.ARCHIVE))
                        .reason());
    }
}
